package org.canxun.core.workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.Demo;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.Inspections.NewInspection;
import org.canxun.core.port.PersonRow;
import org.canxun.core.port.PhotoMaker.Scene;
import org.canxun.core.port.SiteRow;
import org.canxun.core.port.StoredFile.Position;
import org.canxun.core.port.TemplateRow;
import org.canxun.model.MealSite;

/** Does the main job once, by the same use cases that people use. */
final class DemoRun implements Demo {

    private static final int PHOTO_WIDTH = 4000;
    private static final int PHOTO_HEIGHT = 3000;

    private final JournaledWorkspace workspace;
    private final Adapters adapters;

    DemoRun(JournaledWorkspace workspace, Adapters adapters) {
        this.workspace = workspace;
        this.adapters = adapters;
    }

    @Override
    public Made inspectOneCentre(Path folder) throws ProblemException {
        var people = workspace.people().list();
        var leadAgency = workspace.leadAgency();
        var author = new Author(
                people.stream().filter(p -> p.agencyCode().equals(leadAgency)).findFirst().orElseThrow().id(),
                adapters.clock().getZone());
        var centre = workspace.lists().sites().stream().filter(s -> s.siteType().equals("CENTER")).findFirst()
                .orElseThrow();
        var inspections = workspace.inspections();
        var id = inspections.create(author, new NewInspection(centre.id(), "ROUTINE",
                LocalDate.now(adapters.clock()), leadAgency,
                workspace.templates().current().stream().map(TemplateRow::id).toList(),
                people.stream().map(PersonRow::id).toList()));
        var script = new DemoScript(adapters.tables());
        inspections.apply(author, id, script.entries(inspections.view(id)));
        var editor = inspections.open(author, id);
        photograph(editor, script, workspace.sites().get(centre.id()), centre);
        for (var record : editor.view().records()) {
            editor.complete(record.id());
        }
        return new Made(editor.view(), workspace.reports().print(author, id, folder));
    }

    private void photograph(InspectionEditor editor, DemoScript script, MealSite site, SiteRow row)
            throws ProblemException {
        var time = OffsetDateTime.now(adapters.clock()).withNano(0).minusHours(2);
        for (var photo : script.photos().entrySet()) {
            time = time.plusMinutes(3);
            var position = site.getLongitude() == null ? Optional.<Position>empty()
                    : Optional.of(new Position(site.getLongitude().doubleValue(), site.getLatitude().doubleValue()));
            var jpeg = adapters.photos().make(new Scene(PHOTO_WIDTH, PHOTO_HEIGHT, photo.getKey(), photo.getValue(),
                    time.toLocalDateTime(), time.getOffset(), position));
            var file = workspace.vault().store(jpeg, row.name() + "-" + photo.getKey() + ".jpg");
            workspace.vault().prepareCopies(file.sha256());
            var record = editor.view().records().stream().filter(r -> r.item(photo.getKey()).isPresent()).findFirst();
            if (record.isPresent()) {
                editor.attach(record.get().id(), photo.getKey(), List.of(file));
            }
        }
    }
}

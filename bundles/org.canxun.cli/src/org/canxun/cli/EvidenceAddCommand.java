package org.canxun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.inspection.EvidenceSource;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.ItemView.Photo;
import org.canxun.core.port.StoredFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Attaches files to an item: all of them or none. */
@Command(name = "add")
class EvidenceAddCommand extends WorkspaceCommand {

    @Parameters(index = "0", paramLabel = "INSPECTION", descriptionKey = "inspection.id")
    private String inspection;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "evidence.add.file")
    private List<Path> files;

    @Option(names = "--agency", required = true, paramLabel = "AGENCY", descriptionKey = "evidence.add.agency")
    private String agency;

    @Option(names = "--item", required = true, paramLabel = "ITEM", descriptionKey = "evidence.add.item")
    private String item;

    EvidenceAddCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        var editor = workspace.inspections().open(author(workspace), inspection);
        var record = editor.view().recordOf(agency)
                .orElseThrow(() -> new CommandFailure(console().text("inspection.agency.unknown", agency)));
        var before = photos(editor.view(), record.id());
        var stored = new ArrayList<StoredFile>();
        for (var file : files) {
            stored.add(workspace.vault().store(file));
        }
        var after = photos(editor.attach(record.id(), item, stored, Optional.of(EvidenceSource.COMMAND)), record.id());
        var seen = new LinkedHashMap<>(before);
        var results = new ArrayList<Object>();
        for (var file : stored) {
            var attached = seen.put(file.sha256(), after.get(file.sha256())) != null;
            results.add(object("id", after.get(file.sha256()).id(), "file", file.fileName(), "type",
                    file.mediaType(), "size", file.size(), "sha256", file.sha256(), "sm3", file.sm3(),
                    "alreadyStored", file.alreadyStored(), "alreadyAttached", attached));
            if (!json()) {
                say(file, after.get(file.sha256()), attached);
            }
        }
        if (json()) {
            console().json(results);
        }
        return 0;
    }

    private void say(StoredFile file, Photo photo, boolean attached) {
        if (attached) {
            console().say("evidence.add.again", file.fileName(), photo.fileName(), photo.id());
        } else if (file.alreadyStored()) {
            console().say("evidence.add.known", file.fileName(), photo.id());
        } else {
            console().say("evidence.add.done", file.fileName(), photo.id());
        }
    }

    /** By digest, as one item has each file once. */
    private Map<String, Photo> photos(InspectionView view, String recordId) throws ProblemException {
        var photos = new LinkedHashMap<String, Photo>();
        view.record(recordId).flatMap(r -> r.item(item))
                .orElseThrow(() -> new ProblemException(Problem.ITEM_UNKNOWN, item)).photos()
                .forEach(photo -> photos.put(photo.sha256(), photo));
        return photos;
    }
}

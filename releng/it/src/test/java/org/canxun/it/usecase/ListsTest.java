package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.canxun.core.ProblemException;
import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.Inspections.NewInspection;
import org.canxun.core.port.InspectionRow;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.ItemDemand;
import org.canxun.core.templates.life.SmallChecklists;
import org.canxun.model.PhotoDemand;
import org.canxun.model.RequirementLevel;
import org.junit.jupiter.api.Test;

/** Lists say of a visit what the visit says of itself, also where items apply by conditions or a record was moved. */
class ListsTest extends FourLaptops {

    private static final String COLD_HOUSE = "S-A05";

    /** The key item applies while the plain one conforms, one more while the readings fail, and one more at no site there is. */
    private String withConditions() throws ProblemException {
        var workspace = replicas.get(0).workspace();
        var draft = workspace.templateDrafts().revise(person(0), workspace.templates().find("SMALL").id());
        var editor = workspace.templateDrafts().edit(person(0), draft.id());
        var key = editor.view().idOf(SmallChecklists.KEY).orElseThrow();
        var section = editor.view().nodes().get(0).sectionId();
        var old = editor.view().item(key).orElseThrow();
        editor.item(key, old.withDemand(when("verdict(${" + SmallChecklists.PLAIN + "}) = 'CONFORM'")));
        editor.addItem(section, 3,
                item(old, COLD_HOUSE).withDemand(when("verdict(${" + SmallChecklists.MEASURED + "}) = 'NONCONFORM'")));
        editor.addItem(section, 4, item(old, "S-A06").withDemand(when("${site.type} = 'NOWHERE'")));
        return workspace.templateDrafts().publish(person(0), draft.id()).id();
    }

    private static ItemContent item(ItemContent old, String code) {
        return ItemContent.plain(code, "有条件的一项 " + code, old.methods(), false, "依据", "", BigDecimal.ONE);
    }

    private static ItemDemand when(String condition) {
        return new ItemDemand(condition, "", RequirementLevel.BLOCK, PhotoDemand.NEVER);
    }

    private InspectionRow row(String visit) throws ProblemException {
        return replicas.get(0).workspace().lists().inspections(Optional.empty()).stream()
                .filter(row -> row.id().equals(visit)).findFirst().orElseThrow();
    }

    /** @return answered, total and failed items of the market's record, in a list */
    private String listed(InspectionEditor editor) throws ProblemException {
        var workspace = replicas.get(0).workspace();
        var view = editor.refresh();
        var row = row(view.id());
        for (var record : row.records()) {
            var progress = view.record(record.id()).orElseThrow().progress();
            assertEquals(progress.answered() + "/" + progress.total() + " " + progress.nonconforming(),
                    record.answered() + "/" + record.total() + " " + record.nonconforming(), record.agencyName());
        }
        assertEquals(view.findings().size(), row.findings());
        assertEquals(List.of(row), workspace.lists().inspections(Optional.of(view.siteId())).stream()
                .filter(other -> other.id().equals(row.id())).toList());
        var latest = workspace.lists().inspections(Optional.of(view.siteId())).get(0);
        assertEquals(latest.findings(), workspace.lists().sites().stream()
                .filter(site -> site.id().equals(view.siteId())).findFirst().orElseThrow().openFindings());
        assertEquals(List.of(), workspace.verify().faults());
        var market = row.records().get(0);
        return market.answered() + "/" + market.total() + " " + market.nonconforming();
    }

    @Test
    void whatDoesNotApplyIsNeitherAskedNorFailedInLists() throws Exception {
        var id = withConditions();
        var workspace = replicas.get(0).workspace();
        var earlier = new Visit(FIRST_SEED);
        var site = workspace.inspections().view(earlier.id).siteId();
        var visit = workspace.inspections().create(person(0), new NewInspection(site, "ROUTINE", DAY.plusDays(1),
                RealWorkspaces.MARKET, List.of(id), List.of(person(0).personId())));
        var editor = workspace.inspections().open(person(0), visit);
        var record = editor.view().records().get(0).id();
        assertEquals("0/2 0", listed(editor));
        editor.answer(record, SmallChecklists.PLAIN, Answer.CONFORM);
        editor.answer(record, SmallChecklists.KEY, Answer.NONCONFORM);
        assertEquals("2/3 1", listed(editor));
        editor.answer(record, SmallChecklists.PLAIN, Answer.NONCONFORM);
        assertEquals("1/2 1", listed(editor), "the key item's answer is kept, and counts for nothing");
        editor.measure(record, SmallChecklists.MEASURED, SmallChecklists.COLD, new BigDecimal("-1"));
        assertEquals("2/3 2", listed(editor));
        editor.answer(record, COLD_HOUSE, Answer.notApplicable("没有"));
        assertEquals("3/3 2", listed(editor));
        assertTrue(editor.view().records().get(0).progress().finished());
        editor.undo();
        assertEquals("2/3 2", listed(editor));
    }

    @Test
    void answersToItemsThatAMovedRecordHasNoMoreAreNotCountedInLists() throws Exception {
        var visit = new Visit(FIRST_SEED);
        var record = visit.market();
        var editor = visit.editor(0);
        editor.answer(record, SmallChecklists.PLAIN, Answer.CONFORM);
        editor.answer(record, SmallChecklists.KEY, Answer.NONCONFORM);
        assertEquals("2/3 1", listed(editor));
        var workspace = replicas.get(0).workspace();
        var draft = workspace.templateDrafts().revise(person(0), workspace.templates().find("SMALL").id());
        var draftEditor = workspace.templateDrafts().edit(person(0), draft.id());
        draftEditor.remove(draftEditor.view().idOf(SmallChecklists.KEY).orElseThrow());
        editor.move(record, workspace.templateDrafts().publish(person(0), draft.id()).id());
        assertEquals("1/2 0", listed(editor));
        editor.undo();
        assertEquals("2/3 1", listed(editor));
    }
}

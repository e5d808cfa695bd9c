package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.FindingView.Term;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Types;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.life.SmallChecklists;
import org.canxun.model.ChecklistTemplate;
import org.canxun.model.ItemAnswer;
import org.canxun.model.TermUnit;
import org.junit.jupiter.api.Test;

/** A new version of a checklist arrives while a visit is being recorded, on four laptops. */
class MovedRecordTest extends FourLaptops {

    private static final String ADDED = "S-A03";
    private static final String ADDED_LATER = "S-A04";

    /** Reworded: the plain item. Gone: the key item. New: one more. The measured item stays. */
    private String secondVersion(String templateId) throws ProblemException {
        var workspace = replicas.get(0).workspace();
        var author = person(0);
        var draft = workspace.templateDrafts().revise(author, templateId);
        var editor = workspace.templateDrafts().edit(author, draft.id());
        var plain = editor.view().idOf(SmallChecklists.PLAIN).orElseThrow();
        var section = editor.view().nodes().get(0).sectionId();
        var old = editor.view().item(plain).orElseThrow();
        editor.item(plain, ItemContent.plain(old.code(), "检查得更细", old.methods(), old.keyItem(), old.legalBasis(),
                old.standard(), old.points()));
        editor.remove(editor.view().idOf(SmallChecklists.KEY).orElseThrow());
        editor.addItem(section, 1, ItemContent.plain(ADDED, "新增一项", old.methods(), false, "依据", "", BigDecimal.TEN));
        var published = workspace.templateDrafts().publish(author, draft.id());
        for (var replica : replicas.subList(1, DEVICES)) {
            replica.journal().append(List.copyOf(replicas.get(0).load(Types.template(published.id()))));
        }
        return published.id();
    }

    /** One item more instead of the one that came with the second version, and the plain item is reworded again. */
    private String thirdVersion(String secondId) throws ProblemException {
        var workspace = replicas.get(0).workspace();
        var draft = workspace.templateDrafts().revise(person(0), secondId);
        var editor = workspace.templateDrafts().edit(person(0), draft.id());
        var old = editor.view().item(editor.view().idOf(SmallChecklists.PLAIN).orElseThrow()).orElseThrow();
        editor.item(editor.view().idOf(SmallChecklists.PLAIN).orElseThrow(), ItemContent.plain(old.code(), "检查得最细",
                old.methods(), old.keyItem(), old.legalBasis(), old.standard(), old.points()));
        editor.remove(editor.view().idOf(ADDED).orElseThrow());
        editor.addItem(editor.view().nodes().get(0).sectionId(), 1,
                ItemContent.plain(ADDED_LATER, "再新增一项", old.methods(), false, "依据", "", BigDecimal.TEN));
        var published = workspace.templateDrafts().publish(person(0), draft.id());
        for (var replica : replicas.subList(1, DEVICES)) {
            replica.journal().append(List.copyOf(replicas.get(0).load(Types.template(published.id()))));
        }
        return published.id();
    }

    private static RecordView market(InspectionEditor editor, String record) throws ProblemException {
        return editor.refresh().record(record).orElseThrow();
    }

    private static List<String> codes(RecordView record) {
        return record.items().stream().map(i -> i.code()).toList();
    }

    @Test
    void answersStayWithTheirItemsAndWhatReadsOtherwiseMustBeConfirmed() throws Exception {
        var visit = new Visit(FIRST_SEED);
        var record = visit.market();
        var editor = visit.editor(0);
        editor.answer(record, SmallChecklists.PLAIN, Answer.CONFORM);
        editor.answer(record, SmallChecklists.KEY, Answer.NONCONFORM);
        editor.finding(record, SmallChecklists.KEY, "门锁坏", Optional.empty());
        editor.measure(record, SmallChecklists.MEASURED, SmallChecklists.COLD, BigDecimal.ONE);
        editor.measure(record, SmallChecklists.MEASURED, SmallChecklists.FROZEN, new BigDecimal("-18"));
        var first = market(editor, record);
        var target = secondVersion(first(editor, record));

        var plan = editor.plan(record, target);
        assertEquals(List.of(SmallChecklists.MEASURED), plan.kept());
        assertEquals(List.of(SmallChecklists.PLAIN), plan.changed());
        assertEquals(List.of(SmallChecklists.KEY), plan.dropped());
        assertEquals(List.of(ADDED), plan.added());

        var moved = editor.move(record, target).record(record).orElseThrow();
        assertEquals(2, moved.templateVersion());
        assertEquals(List.of(SmallChecklists.PLAIN, ADDED, SmallChecklists.MEASURED), codes(moved));
        assertEquals(ItemAnswer.CONFORM, moved.item(SmallChecklists.MEASURED).orElseThrow().answer());
        assertFalse(moved.item(SmallChecklists.MEASURED).orElseThrow().outdated());
        assertTrue(moved.item(SmallChecklists.PLAIN).orElseThrow().outdated());
        assertEquals(List.of(SmallChecklists.KEY), moved.strays().stream().map(s -> s.itemCode()).toList());
        assertEquals("检查 " + SmallChecklists.KEY, moved.strays().get(0).text());
        assertTrue(editor.obstacles(record).stream().anyMatch(b -> b.problem() == Problem.ITEM_OUTDATED));

        var confirmed = editor.answer(record, SmallChecklists.PLAIN, Answer.CONFORM).record(record).orElseThrow();
        assertFalse(confirmed.item(SmallChecklists.PLAIN).orElseThrow().outdated(), "the same answer confirms it");

        // Back by undo: the confirmation, then the move.
        editor.undo();
        var back = editor.undo().record(record).orElseThrow();
        assertEquals(first.items().stream().map(i -> i.code() + i.answer()).toList(),
                back.items().stream().map(i -> i.code() + i.answer()).toList());
        assertEquals("门锁坏", back.item(SmallChecklists.KEY).orElseThrow().finding().orElseThrow().text());
        assertEquals(List.of(), back.strays());
        assertEquals(2, editor.redo().record(record).orElseThrow().templateVersion());
    }

    @Test
    void whatWasFoundOfADroppedItemStaysToBeRead() throws Exception {
        var visit = new Visit(FIRST_SEED);
        var record = visit.market();
        var editor = visit.editor(0);
        editor.measure(record, SmallChecklists.MEASURED, SmallChecklists.COLD, new BigDecimal("12.5"));
        editor.finding(record, SmallChecklists.MEASURED, "冷藏柜十二度半", Optional.of(new Term(3, TermUnit.WORKING_DAY)));
        editor.attach(record, SmallChecklists.MEASURED, List.of(photos.get(0)));
        var before = market(editor, record).item(SmallChecklists.MEASURED).orElseThrow();
        var workspace = replicas.get(0).workspace();
        var draft = workspace.templateDrafts().revise(person(0), first(editor, record));
        var draftEditor = workspace.templateDrafts().edit(person(0), draft.id());
        draftEditor.remove(draftEditor.view().idOf(SmallChecklists.MEASURED).orElseThrow());
        var target = workspace.templateDrafts().publish(person(0), draft.id()).id();

        assertEquals(List.of(SmallChecklists.MEASURED), editor.plan(record, target).failed(market(editor, record)),
                "that it leaves the list of problems is said before");
        var view = editor.move(record, target);
        assertEquals(List.of(), view.findings());
        var stray = view.record(record).orElseThrow().strays().get(0);
        assertEquals(before.readings(), stray.readings());
        assertEquals(before.photos(), stray.photos());
        assertEquals(before.finding(), stray.finding());
        assertEquals("冷藏柜十二度半", stray.finding().orElseThrow().text());
    }

    private String first(InspectionEditor editor, String record) throws ProblemException {
        var digest = editor.view().record(record).orElseThrow().templateDigest();
        return replicas.get(0).workspace().templates().all().stream().filter(t -> t.contentDigest().equals(digest))
                .findFirst().orElseThrow().id();
    }

    @Test
    void aLateAnswerToTheOldVersionFromAnotherLaptopStillLands() throws Exception {
        var visit = new Visit(FIRST_SEED);
        var record = visit.market();
        var target = secondVersion(first(visit.editor(0), record));
        visit.editor(0).move(record, target);
        // These two have not heard of the move.
        visit.editor(1).answer(record, SmallChecklists.PLAIN, Answer.NONCONFORM);
        visit.editor(1).measure(record, SmallChecklists.MEASURED, SmallChecklists.COLD, BigDecimal.TEN);
        visit.editor(2).answer(record, SmallChecklists.KEY, Answer.CONFORM);
        visit.meet();
        visit.checkThatAllAgree();
        var moved = market(visit.editor(3), record);
        assertEquals(2, moved.templateVersion());
        assertEquals(target, moved.templateId());
        var plain = moved.item(SmallChecklists.PLAIN).orElseThrow();
        assertEquals(ItemAnswer.NONCONFORM, plain.answer());
        assertTrue(plain.outdated(), "it was given to the old wording, whatever the clocks say");
        assertFalse(plain.conflicting());
        assertEquals(ItemAnswer.NONCONFORM, moved.item(SmallChecklists.MEASURED).orElseThrow().answer());
        assertEquals(List.of(SmallChecklists.KEY), moved.strays().stream().map(s -> s.itemCode()).toList());
    }

    @Test
    void aCompletedRecordKeepsTheVersionItWasJudgedBy() throws Exception {
        var visit = new Visit(FIRST_SEED);
        var record = visit.market();
        var editor = visit.editor(0);
        for (var code : codes(market(editor, record))) {
            editor.answer(record, code, Answer.CONFORM);
        }
        editor.complete(record);
        var before = market(editor, record);
        var target = secondVersion(first(editor, record));
        assertEquals(before, market(editor, record));
        assertEquals(Problem.RECORD_COMPLETED,
                assertThrows(ProblemException.class, () -> editor.move(record, target)).problem());
        assertEquals(before, market(editor, record));
    }

    @Test
    void aMoveThatCameTooLateForACompletedRecordIsListedAndMovesNothing() throws Exception {
        var visit = new Visit(FIRST_SEED);
        var record = visit.market();
        for (var code : codes(market(visit.editor(0), record))) {
            visit.editor(0).answer(record, code, Answer.CONFORM);
        }
        visit.meet();
        var target = secondVersion(first(visit.editor(0), record));
        visit.editor(0).complete(record);
        visit.editor(1).move(record, target);
        visit.meet();
        visit.checkThatAllAgree();
        var kept = market(visit.editor(2), record);
        assertEquals(1, kept.templateVersion());
        assertEquals(1, kept.late().size(), kept.late().toString());
    }

    /** Two laptops move the record apart and answer what only their version asks. */
    private List<String> movedApart(Visit visit) throws ProblemException {
        var record = visit.market();
        var second = secondVersion(first(visit.editor(0), record));
        var third = thirdVersion(second);
        visit.editor(0).move(record, second);
        visit.editor(0).answer(record, SmallChecklists.PLAIN, Answer.CONFORM);
        visit.editor(0).answer(record, ADDED, Answer.CONFORM);
        replicas.get(1).clock().advance(Duration.ofMinutes(1));
        visit.editor(1).move(record, third);
        visit.editor(1).answer(record, ADDED_LATER, Answer.NONCONFORM);
        visit.meet();
        visit.checkThatAllAgree();
        return List.of(second, third);
    }

    private static List<String> rivals(RecordView record) {
        return record.rivals().stream().map(r -> r.version() + " " + r.person()).toList();
    }

    @Test
    void movesToDifferentVersionsApartAreSaidAndWaitForAPerson() throws Exception {
        var visit = new Visit(FIRST_SEED);
        var record = visit.market();
        var versions = movedApart(visit);
        var editor = visit.editor(2);
        var contested = market(editor, record);
        assertEquals(3, contested.templateVersion(), "the later move shows meanwhile");
        assertEquals(List.of("3 人员1", "2 人员0"), rivals(contested));
        editor.answer(record, SmallChecklists.MEASURED, Answer.CONFORM);
        editor.answer(record, SmallChecklists.PLAIN, Answer.CONFORM);
        assertEquals(Problem.VERSION_CONTESTED, editor.obstacles(record).stream()
                .map(b -> b.problem()).filter(p -> p != Problem.OFFICERS_MISSING).findFirst().orElseThrow());
        assertEquals(Problem.RECORD_BLOCKED,
                assertThrows(ProblemException.class, () -> editor.complete(record)).problem());

        editor.undo();
        var plan = editor.plan(record, versions.get(0));
        assertEquals(List.of(SmallChecklists.PLAIN, ADDED, SmallChecklists.MEASURED), plan.kept(),
                "what was answered by that version counts as it is");
        assertEquals(List.of(), plan.changed());
        assertEquals(List.of(ADDED_LATER), plan.dropped());
        assertEquals(List.of(), plan.added());
        var chosen = editor.move(record, versions.get(0)).record(record).orElseThrow();
        assertEquals(2, chosen.templateVersion());
        assertFalse(chosen.contested());
        assertEquals(ItemAnswer.CONFORM, chosen.item(ADDED).orElseThrow().answer());
        assertFalse(chosen.item(SmallChecklists.PLAIN).orElseThrow().outdated());
        assertEquals(List.of(ADDED_LATER), chosen.strays().stream().map(s -> s.itemCode()).toList());
        assertEquals(ItemAnswer.NONCONFORM, chosen.strays().get(0).given().answer());
        assertFalse(editor.obstacles(record).stream().anyMatch(b -> b.problem() == Problem.VERSION_CONTESTED));
        visit.meet();
        visit.checkThatAllAgree();
        assertFalse(market(visit.editor(0), record).contested());
        editor.complete(record);
    }

    @Test
    void theVersionThatShowsCanBeChosenAndUndoAsksAgain() throws Exception {
        var visit = new Visit(FIRST_SEED);
        var record = visit.market();
        var versions = movedApart(visit);
        var editor = visit.editor(2);
        assertEquals(List.of(SmallChecklists.PLAIN), editor.plan(record, versions.get(1)).changed(),
                "it was answered by the other version");
        assertFalse(editor.move(record, versions.get(1)).record(record).orElseThrow().contested());
        assertEquals(Problem.MOVE_SAME,
                assertThrows(ProblemException.class, () -> editor.move(record, versions.get(1))).problem());
        assertEquals(List.of("3 人员1", "2 人员0"), rivals(editor.undo().record(record).orElseThrow()));
        visit.meet();
        visit.checkThatAllAgree();
        assertTrue(market(visit.editor(0), record).contested());
        var kept = editor.redo().record(record).orElseThrow();
        assertFalse(kept.contested());
        assertEquals(3, kept.templateVersion());
        assertEquals(List.of(ADDED), kept.strays().stream().map(s -> s.itemCode()).toList());
        assertTrue(kept.item(SmallChecklists.PLAIN).orElseThrow().outdated());
    }

    @Test
    void theSameMoveMadeTwiceIsNoContest() throws Exception {
        var visit = new Visit(FIRST_SEED);
        var record = visit.market();
        var target = secondVersion(first(visit.editor(0), record));
        visit.editor(0).move(record, target);
        visit.editor(1).move(record, target);
        visit.meet();
        visit.checkThatAllAgree();
        assertFalse(market(visit.editor(2), record).contested());
    }

    @Test
    void aContestedRecordSaysSoWhereARivalHasNotArrived() throws Exception {
        var visit = new Visit(FIRST_SEED);
        var record = visit.market();
        var second = secondVersion(first(visit.editor(0), record));
        visit.editor(0).move(record, second);
        var visitId = Types.inspection(visit.id);
        var laptop = new Aggregates(replicas.get(1).journal(), replicas.get(1).clock());
        laptop.change(visitId, person(1), "move", (state, recorder) -> recorder.set(record,
                Map.of("templateId", "elsewhere", "templateDigest", "1".repeat(64))), state -> null);
        replicas.get(0).clock().advance(Duration.ofMinutes(1));
        visit.editor(0).undo();
        visit.editor(0).redo();
        replicas.get(0).journal().append(replicas.get(1).load(visitId));
        assertEquals(List.of("2 人员0", "0 人员1"), rivals(market(visit.editor(0), record)));
        visit.editor(0).move(record, second);
        assertFalse(market(visit.editor(0), record).contested());
    }

    @Test
    void anotherChecklistIsNoVersionOfThisOne() throws Exception {
        var visit = new Visit(FIRST_SEED);
        var record = visit.market();
        var templates = replicas.get(0).workspace().templates();
        var other = templates.find("SMALL_GRADING").id();
        assertEquals(Problem.MOVE_OTHER_CHECKLIST,
                assertThrows(ProblemException.class, () -> visit.editor(0).move(record, other)).problem());
        assertEquals(Problem.MOVE_SAME, assertThrows(ProblemException.class,
                () -> visit.editor(0).move(record, first(visit.editor(0), record))).problem());
    }

    @Test
    void whatSomebodyWritesIntoAPublishedVersionIsNotOfIt() throws Exception {
        var visit = new Visit(FIRST_SEED);
        var target = secondVersion(first(visit.editor(0), visit.market()));
        var tampered = replicas.get(1);
        var templates = tampered.workspace().templates();
        var laptop = new Aggregates(tampered.journal(), tampered.clock());
        var id = laptop.read(Types.template(target), state -> ((ChecklistTemplate) state.root().orElseThrow())
                .getSections().get(0).getItems().get(0).getId());
        laptop.change(Types.template(target), person(1), "tamper",
                (state, recorder) -> recorder.set(id, "text", "什么都符合"), state -> null);
        assertEquals("检查得更细", templates.content(target).items().findFirst().orElseThrow().text());
        assertEquals("检查得更细", visit.editor(1).move(visit.market(), target).record(visit.market()).orElseThrow()
                .items().get(0).text());
    }

    @Test
    void aVersionThatIsNotWhatWasSignedForIsNotInspectedBy() throws Exception {
        var workspace = replicas.get(0).workspace();
        var laptop = new Aggregates(replicas.get(0).journal(), replicas.get(0).clock());
        var digest = "0".repeat(64);
        laptop.unit(person(0), unit -> unit.create(Types.template("forged"), "publish",
                (state, recorder) -> recorder.createRoot(Map.of("code", "FORGED", "title", "伪造", "version", 1,
                        "contentDigest", digest))));
        assertEquals(Problem.TEMPLATE_ALTERED,
                assertThrows(ProblemException.class, () -> workspace.templates().get("forged")).problem());
    }
}

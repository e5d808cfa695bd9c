package org.canxun.ui.district.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.canxun.core.Problem;
import org.canxun.core.templates.TemplateIssue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a clerk writes is stored, in order, and can be taken back. */
class EditorModelTest {

    private Writing w;

    @BeforeEach
    void begin() throws ReflectiveOperationException {
        w = new Writing();
        w.select("F-A01");
    }

    @Test
    void textIsStoredWhenTheFieldIsLeft() {
        w.model.typed(w.field("text"), "许可证");
        w.model.typed(w.field("text"), "许可证公示");
        assertEquals(0, w.editor.changes);
        w.model.leave();
        assertEquals("许可证公示", w.stored("F-A01").text());
        assertEquals(1, w.editor.changes, "one undo for what was typed in one go");
    }

    @Test
    void textIsStoredAfterAPause() {
        w.model.typed(w.field("text"), "许可证");
        w.later.pass(1900);
        assertEquals(0, w.editor.changes);
        w.later.pass(100);
        assertEquals("许可证", w.stored("F-A01").text());
    }

    @Test
    void textIsStoredWhenSomethingElseIsSelected() {
        w.model.typed(w.field("text"), "许可证");
        w.select("F-A02");
        assertEquals("许可证", w.stored("F-A01").text());
        assertEquals("公示", w.field("text").value());
    }

    @Test
    void textsOfTwoFieldsDoNotOverwriteEachOther() {
        w.recorder.hold();
        w.model.typed(w.field("text"), "许可证");
        w.model.typed(w.field("standard"), "过期为不符合");
        w.model.leave();
        w.recorder.release();
        assertEquals("许可证", w.stored("F-A01").text());
        assertEquals("过期为不符合", w.stored("F-A01").standard());
    }

    @Test
    void wordsFindTheNextAndThePreviousRoundTheEnd() {
        assertTrue(w.model.find("f-a", 0));
        assertEquals("F-A01", selected());
        assertTrue(w.model.find("f-a", 1));
        assertEquals("F-A02", selected());
        assertTrue(w.model.find("F-A", 1));
        assertEquals("F-A01", selected());
        assertTrue(w.model.find("F-", -1));
        assertEquals("F-C07", selected());
        assertFalse(w.model.find("F-A 没有这样的词", 1));
        assertEquals("F-C07", selected());
        w.model.select(Node.WHOLE);
        assertTrue(w.model.find("公示", 0));
        assertEquals("F-A02", selected());
    }

    private String selected() {
        return w.model.view().item(w.model.selected().id()).orElseThrow().code();
    }

    @Test
    void whatIsOnItsWayIsNotShownAsStored() {
        w.recorder.hold();
        w.model.choose(w.field("key"), "true");
        assertFalse(w.model.settled());
        assertTrue(w.model.undoable());
        w.recorder.release();
        assertTrue(w.model.settled());
    }

    @Test
    void whoeverHasGoneOnIsNotTakenAwayByWhatArrivesLate() {
        w.select("F-A01");
        w.recorder.hold();
        w.model.addItem();
        w.select("F-A02");
        w.recorder.release();
        assertEquals("公示", w.field("text").value());
    }

    @Test
    void rowsWithACellThatIsNoNumberAreKeptAsTypedAndStoredOnceItIs() {
        w.model.choose(w.field("kind"), "MEASUREMENT");
        w.model.rows(w.rows("limits"), List.of(List.of("冷藏", "℃", "0", "8", "")));
        w.model.typed(w.rows("limits"), List.of(List.of("冷藏柜", "℃", "0", "8度", "")));
        w.model.rows(w.rows("limits"), List.of(List.of("冷藏柜", "℃", "0", "8度", ""), w.rows("limits").fresh()));
        w.select("F-A02");
        assertTrue(w.model.showFlawed());
        assertEquals("F-A01", w.model.view().item(w.model.selected().id()).orElseThrow().code());
        assertEquals("冷藏柜", w.model.shown(w.rows("limits")).get(0).get(0));
        assertEquals(2, w.model.shown(w.rows("limits")).size());
        assertEquals("冷藏", w.stored("F-A01").limits().get(0).parameter());
        w.model.rows(w.rows("limits"), List.of(List.of("冷藏柜", "℃", "0", "8", "")));
        assertEquals("冷藏柜", w.stored("F-A01").limits().get(0).parameter());
        assertFalse(w.model.showFlawed());
    }

    @Test
    void whatTheFormHasNoMoreKeepsNobodyFromPublishing() {
        w.model.choose(w.field("kind"), "MEASUREMENT");
        w.model.typed(w.rows("limits"), List.of(List.of("冷藏", "℃", "零", "8", "")));
        w.model.choose(w.field("kind"), "TEXT");
        assertFalse(w.model.showFlawed());
    }

    @Test
    void aNumberThatIsNoneStaysAsTypedAndIsNotStored() {
        w.model.typed(w.field("points"), "2,5");
        w.model.leave();
        assertTrue(w.model.flawed(w.field("points")));
        assertEquals("2,5", w.model.shown(w.field("points")));
        assertEquals(0, w.editor.changes);
        w.model.typed(w.field("points"), "２．５");
        w.model.leave();
        assertFalse(w.model.flawed(w.field("points")));
        assertEquals("2.5", w.field("points").value());
    }

    @Test
    void whatFailsToBeStoredIsReportedOnceAndTheFormShowsWhatIsStored() {
        w.editor.failure = Problem.TEXT_TOO_LONG;
        w.model.typed(w.field("text"), "长");
        w.model.leave();
        assertEquals(1, w.recorder.reported().size());
        assertEquals("许可证在有效期内", w.field("text").value());
        assertEquals("FORM", w.told.get(w.told.size() - 1));
    }

    @Test
    void undoTakesBackWhatIsStillBeingTypedAndLeadsToWhereItWas() {
        w.model.typed(w.field("text"), "许可证");
        w.model.undo();
        assertEquals("许可证在有效期内", w.stored("F-A01").text());
        w.model.redo();
        w.select("F-C07");
        w.model.undo();
        assertEquals("F-A01", w.model.selected().id());
    }

    @Test
    void choosingWhatIsThereAlreadyIsNoChange() {
        w.model.choose(w.field("kind"), "CONFORMITY");
        assertFalse(w.model.undoable());
    }

    @Test
    void aNewItemCountsOnAndIsSelected() {
        w.select("F-C07");
        w.model.addItem();
        assertEquals(List.of("F-A01", "F-A02", "F-C07", "F-C08"), w.codes());
        assertEquals("F-C08", w.field("code").value());
        w.select("F-A01");
        w.model.addItem();
        assertEquals(List.of("F-A01", "F-A03", "F-A02", "F-C07", "F-C08"), w.codes());
    }

    @Test
    void theFirstItemOfANewSectionGetsTheNextLetter() {
        w.model.select(new Node.Section("s1"));
        w.model.addSection();
        assertTrue(w.model.selected() instanceof Node.Section);
        w.model.addItem();
        assertEquals("F-D01", w.field("code").value());
    }

    @Test
    void removingAsksNothingKeepsThePlaceAndIsTakenBack() {
        w.model.remove();
        assertEquals(List.of("F-A02", "F-C07"), w.codes());
        assertEquals("F-A02", w.model.selected().id());
        w.model.undo();
        assertEquals(List.of("F-A01", "F-A02", "F-C07"), w.codes());
        assertEquals("F-A01", w.model.selected().id());
    }

    @Test
    void itemsMoveAcrossSectionsAndStaySelected() {
        w.select("F-A02");
        w.model.move(1);
        assertEquals(2, w.editor.view().nodes().get(1).itemIds().size());
        assertEquals("F-A02", w.field("code").value());
        w.model.move(-1);
        assertEquals(List.of("F-A01", "F-A02", "F-C07"), w.codes());
        assertEquals("F-A02", w.field("code").value());
        w.model.select(new Node.Section("s0"));
        assertFalse(w.model.movable(-1));
        w.model.move(1);
        assertEquals(List.of("F-C07", "F-A01", "F-A02"), w.codes());
    }

    @Test
    void aProblemLeadsToItsField() {
        var issue = new TemplateIssue(TemplateIssue.Severity.ERROR, 1, "F-C07", TemplateIssue.Field.LIMITS,
                Problem.LIMITS_MISSING, List.of("F-C07"));
        w.model.jump(issue);
        assertEquals("F-C07", w.model.selected().id());
        assertEquals("wanted LIMITS", w.told.get(w.told.size() - 1));
    }

    @Test
    void nodesCarryTheWorstOfTheirProblems() throws ReflectiveOperationException {
        w.editor.issues = List.of(
                new TemplateIssue(TemplateIssue.Severity.ERROR, 0, "F-A01", TemplateIssue.Field.TEXT,
                        Problem.ITEM_TEXT_MISSING, List.of("F-A01")),
                new TemplateIssue(TemplateIssue.Severity.WARNING, -1, "", TemplateIssue.Field.POINTS,
                        Problem.TEMPLATE_POINTS_SUM, List.of("3")));
        w.model.refresh();
        assertEquals(TemplateIssue.Severity.ERROR, w.model.tree().mark(new Node.Item("F-A01")).orElseThrow());
        assertEquals(TemplateIssue.Severity.WARNING, w.model.tree().mark(Node.WHOLE).orElseThrow());
        assertTrue(w.model.tree().mark(new Node.Item("F-A02")).isEmpty());
    }
}

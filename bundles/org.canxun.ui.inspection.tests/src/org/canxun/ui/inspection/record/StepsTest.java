package org.canxun.ui.inspection.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.canxun.ui.inspection.record.RecordingListener.Wish;
import org.junit.jupiter.api.Test;

/** One undo takes exactly one action back, also among questionnaires, which no row shows. */
class StepsTest {

    private static final List<Integer> PLEASED = List.of(5, 5, 5, 5, 5);

    private final Recording r = new Recording();

    private void answer(String code) {
        r.go(Sample.FOOD, code);
        r.press("1");
    }

    @Test
    void aQuestionnaireIsTakenBackAloneAndToldOf() {
        answer("F-A01");
        r.model.whole().respond(Sample.FOOD, PLEASED);
        r.editor.calls.clear();
        r.press("Ctrl+Z");
        assertEquals(List.of("undo"), r.editor.calls);
        assertTrue(r.stored("F-A01").answered(), "the answer before it stays");
        assertEquals(List.of(Wish.QUESTIONNAIRE_UNDONE), r.wishes);
        r.press("Ctrl+Y");
        assertEquals(List.of(Wish.QUESTIONNAIRE_UNDONE, Wish.QUESTIONNAIRE_REDONE), r.wishes);
    }

    @Test
    void anActionOfSeveralChangesBeforeAQuestionnaireIsTakenBackWhole() throws Exception {
        var steps = new Steps(r.editor);
        steps.act(List.of(e -> e.note(Sample.FOOD, "F-A01", "one"), e -> e.note(Sample.FOOD, "F-C07", "two")));
        steps.act(List.of(new Steps.Questionnaire(Sample.FOOD, PLEASED)));
        steps.act(List.of(new Steps.Questionnaire(Sample.FOOD, PLEASED)));
        assertTrue(steps.undo().unseen());
        assertEquals("two", r.stored("F-C07").note(), "no half of the action before");
        assertTrue(steps.undo().unseen());
        assertEquals("two", r.stored("F-C07").note());
        assertFalse(steps.undo().unseen());
        assertEquals(List.of("", ""), List.of(r.stored("F-A01").note(), r.stored("F-C07").note()));
    }

    @Test
    void whatWasTakenBeforeTheWindowOpenedIsToldOfToo() throws Exception {
        r.editor.respond(Sample.FOOD, PLEASED);
        assertTrue(new Steps(r.editor).undo().unseen());
    }
}

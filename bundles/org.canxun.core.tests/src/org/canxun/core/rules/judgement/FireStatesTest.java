package org.canxun.core.rules.judgement;

import static org.canxun.core.rules.judgement.Items.judge;
import static org.canxun.core.rules.judgement.Items.score;
import static org.canxun.core.rules.judgement.Items.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.canxun.core.ProblemException;
import org.junit.jupiter.api.Test;

/**
 * Oracle: the inspection record of 《消防监督检查规定》 (order 107, amended by 120), whose items on exits, lights, hydrants and
 * extinguishers have the states 完好, 损坏, 缺少 and 不涉及; nothing in it is counted in percent.
 */
class FireStatesTest {

    private static final JudgedItem INTACT = state("X-C01", false, Outcome.CONFORM, "完好");
    private static final JudgedItem DAMAGED = state("X-C02", false, Outcome.NONCONFORM, "损坏");
    private static final JudgedItem MISSING = state("X-C03", false, Outcome.NONCONFORM, "缺少");
    private static final JudgedItem MISSING_TOO = state("X-C04", false, Outcome.NONCONFORM, "缺少");
    private static final JudgedItem NOT_INVOLVED = state("X-C05", true, Outcome.NOT_APPLICABLE, "不涉及");
    private static final JudgedItem BLOCKED_EXIT = state("X-B01", true, Outcome.NONCONFORM, "占用");

    @Test
    void whatIsNotInOrderHasToBeRectified() throws ProblemException {
        assertEquals("PASS", judge("fire", List.of(INTACT, NOT_INVOLVED)).result());
        assertEquals("RECTIFY", judge("fire", List.of(INTACT, DAMAGED)).result());
        assertEquals("RECTIFY_KEY", judge("fire", List.of(INTACT, BLOCKED_EXIT)).result());
        assertEquals("RECTIFY_KEY", judge("fire", List.of(DAMAGED, BLOCKED_EXIT, MISSING)).result());
        assertEquals(Judgement.NOT_JUDGED, judge("fire", List.of(NOT_INVOLVED)).result());
    }

    @Test
    void statesAreCountedAndNothingElse() throws ProblemException {
        var judgement = judge("fire", List.of(INTACT, DAMAGED, MISSING, NOT_INVOLVED, MISSING_TOO));
        assertEquals("-", score(judgement));
        var texts = judgement.statements().stream().map(s -> s.text(Locale.CHINA)).toList();
        assertTrue(texts.contains("适用 4 项，其中不符合 3 项。"), texts.toString());
        assertTrue(texts.contains("不符合项的状态：缺少 2、损坏 1。"), texts.toString());
        assertTrue(texts.stream().noneMatch(text -> text.contains("%")), texts.toString());
    }
}

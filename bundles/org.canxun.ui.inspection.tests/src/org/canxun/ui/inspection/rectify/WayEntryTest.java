package org.canxun.ui.inspection.rectify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.CalendarProblem;
import org.canxun.core.Codes;
import org.canxun.core.inspection.FindingChange.Way;
import org.canxun.core.inspection.FindingView;
import org.canxun.core.inspection.FindingView.Term;
import org.canxun.core.inspection.Rectification;
import org.canxun.core.inspection.Rectification.Uncounted;
import org.canxun.model.RectifyMode;
import org.canxun.model.Severity;
import org.canxun.model.TermUnit;
import org.canxun.ui.testing.Translations;
import org.junit.jupiter.api.Test;

/** An order with a wrong term is worse than none: what the fields say is what is recorded, or they say why not. */
class WayEntryTest {

    private final RectifyWords words = new RectifyWords(Translations.of(new Messages(), Locale.ROOT), Codes.NONE,
            Locale.CHINESE);

    private static FindingView finding(Optional<Term> term, Rectification way) {
        return new FindingView("r", "SAMR", "F-A01", "过期", false, Severity.KEY, "", term, 0, way);
    }

    private static FindingView within(int days, TermUnit unit, LocalDate until) {
        return finding(Optional.of(new Term(days, unit)), new Rectification(RectifyMode.DEADLINE, true, "",
                Optional.of(until), Optional.empty(), false));
    }

    private static FindingView proposed() {
        return within(7, TermUnit.WORKING_DAY, LocalDate.of(2026, 12, 8));
    }

    private static WayEntry entry(RectifyMode mode, String days, String to) {
        return new WayEntry(mode, days, TermUnit.WORKING_DAY, to);
    }

    @Test
    void looking_AtAFinding_RecordsNothing() {
        assertEquals(Optional.empty(), WayEntry.of(proposed()).change(proposed()));
    }

    @Test
    void days_TypedAnew_BecomeTheTerm() {
        assertEquals(Optional.of(Way.deadline(15, TermUnit.WORKING_DAY)),
                entry(RectifyMode.DEADLINE, "15", "").change(proposed()));
        assertEquals(Optional.of(Way.deadline(7, TermUnit.CALENDAR_DAY)),
                new WayEntry(RectifyMode.DEADLINE, "7", TermUnit.CALENDAR_DAY, "").change(proposed()));
    }

    @Test
    void days_MissingOrTooMany_AreSaidAndNotRecorded() {
        var none = entry(RectifyMode.DEADLINE, "", "");
        assertEquals(Optional.empty(), none.change(proposed()));
        assertEquals("请填天数，如 7。", words.error(none.flaw()));
        var many = entry(RectifyMode.DEADLINE, "9999", "");
        assertEquals(Optional.empty(), many.change(proposed()));
        assertTrue(words.error(many.flaw()).contains("3650"));
    }

    @Test
    void appraisal_WithoutATerm_IsNoMistake() {
        var open = finding(Optional.empty(), new Rectification(RectifyMode.DEADLINE, false, "", Optional.empty(),
                Optional.empty(), false));
        assertEquals(Optional.empty(), WayEntry.of(open).flaw(open));
        assertEquals(Optional.of(WayEntry.Flaw.NO_DAYS), entry(RectifyMode.DEADLINE, "", "").flaw(proposed()));
    }

    @Test
    void otherWays_AskForWhatTheyNeed() {
        assertEquals(Optional.of(Way.onSpot()), entry(RectifyMode.ON_SPOT, "7", "").change(proposed()));
        assertEquals(Optional.of(Way.referral("住建局")), entry(RectifyMode.REFERRAL, "7", " 住建局 ").change(proposed()));
        var spot = finding(Optional.of(new Term(0, TermUnit.CALENDAR_DAY)), new Rectification(RectifyMode.ON_SPOT,
                true, "", Optional.empty(), Optional.empty(), false));
        assertTrue(words.missing(spot).contains("配成一对"));
        var nobody = finding(Optional.empty(), new Rectification(RectifyMode.REFERRAL, true, "", Optional.empty(),
                Optional.empty(), false));
        assertEquals("请写明移送给谁。", words.missing(nobody));
        assertEquals(List.of("移送", "", ""), words.cells(nobody, ""));
        assertEquals(List.of("当场整改", "", "缺"), words.cells(spot, "当场改正"));
    }

    @Test
    void deadline_IsSaidAsADate_OrWhyItCannotBe() {
        assertEquals("截止 2026-12-02（7 个工作日）",
                words.settled(within(7, TermUnit.WORKING_DAY, LocalDate.of(2026, 12, 2))));
        assertEquals("截止 2026-12-08（15 日）",
                words.settled(within(15, TermUnit.CALENDAR_DAY, LocalDate.of(2026, 12, 8))));
        assertEquals(List.of("限期 7 工作日", "2026-12-08", ""), words.cells(proposed(), "7 工作日"));
        var uncounted = finding(Optional.of(new Term(60, TermUnit.WORKING_DAY)),
                new Rectification(RectifyMode.DEADLINE, true, "", Optional.empty(),
                        Optional.of(new Uncounted(CalendarProblem.HOLIDAYS_MISSING, List.of("2027"))), false));
        assertTrue(words.missing(uncounted).contains("2027"), words.missing(uncounted));
        assertEquals("数不出", words.cells(uncounted, "60 工作日").get(1));
    }
}

package org.canxun.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.canxun.core.CalendarProblem;
import org.canxun.core.ProblemException;
import org.canxun.core.table.PlainTables;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A deadline one day off makes an order void or a fine unlawful, so these dates were counted by hand. */
class WorkingCalendarTest {

    private static final WorkingCalendar SHIPPED = shipped();

    private static WorkingCalendar shipped() {
        try {
            return WorkingCalendar.of(new ShippedHolidays(new PlainTables()).tables());
        } catch (ProblemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Visit, working days, deadline, and what lies between. */
    private record Case(String visit, int days, String deadline, String why) {}

    @TestFactory
    Stream<DynamicTest> deadlinesCountedByHand() {
        return Stream.of(new Case("2026-03-02", 7, "2026-03-11", "an ordinary week: Tue to Fri, Mon to Wed"),
                new Case("2026-03-06", 1, "2026-03-09", "Friday, so Monday"),
                new Case("2026-03-02", 0, "2026-03-02", "on the day itself"),
                new Case("2026-02-13", 1, "2026-02-14", "the Saturday before 春节 is worked"),
                new Case("2026-02-13", 2, "2026-02-24", "then nine days off, to 2-23"),
                new Case("2026-02-13", 6, "2026-02-28", "24 to 27, then the Saturday worked after 春节"),
                new Case("2026-02-13", 7, "2026-03-02", "3-1 is a Sunday again"),
                new Case("2026-02-16", 3, "2026-02-26", "a visit in the holidays themselves"),
                new Case("2026-09-18", 1, "2026-09-20", "the Sunday worked for 国庆节"),
                new Case("2026-09-24", 1, "2026-09-28", "中秋节 is from Friday to Sunday"),
                new Case("2026-09-30", 3, "2026-10-10", "10-8, 10-9 and the Saturday worked"),
                new Case("2026-09-30", 4, "2026-10-12", "10-11 is a Sunday"),
                new Case("2025-09-26", 5, "2025-10-10", "9-28 is worked, 10-1 to 10-8 are off"),
                new Case("2025-09-26", 6, "2025-10-11", "the Saturday worked after 国庆节"),
                new Case("2025-09-26", 7, "2025-10-13", "the Monday after it"),
                new Case("2025-01-24", 2, "2025-01-27", "the Sunday worked before 春节, then Monday"),
                new Case("2025-01-24", 3, "2025-02-05", "eight days off"),
                new Case("2025-04-25", 1, "2025-04-27", "the Sunday worked for 劳动节"),
                new Case("2025-12-30", 1, "2025-12-31", "the last day of the year"),
                new Case("2025-12-30", 2, "2026-01-04", "元旦 to 1-3, and the Sunday worked for it"),
                new Case("2025-12-30", 7, "2026-01-09", "over the border of the year"),
                new Case("2026-12-30", 1, "2026-12-31", "as far as is known"))
                .map(c -> DynamicTest.dynamicTest(c.visit() + " + " + c.days() + ": " + c.why(),
                        () -> assertEquals(LocalDate.parse(c.deadline()),
                                SHIPPED.after(LocalDate.parse(c.visit()), c.days()))));
    }

    @Test
    void aTermThatReachesIntoAYearNobodyAnnouncedIsNotGuessed() {
        var problem = assertThrows(ProblemException.class, () -> SHIPPED.after(LocalDate.parse("2026-12-30"), 2));
        assertEquals(CalendarProblem.HOLIDAYS_MISSING, problem.problem());
        assertTrue(problem.text(Locale.CHINA).contains("2027"), "the user has to know what to import");
        assertThrows(ProblemException.class, () -> WorkingCalendar.NONE.after(LocalDate.parse("2026-03-02"), 1));
    }

    @Test
    void theShippedYearsAreAsTheStateCouncilAnnouncedThem() throws ProblemException {
        var tables = new ShippedHolidays(new PlainTables()).tables();
        assertEquals(List.of(2025, 2026), tables.stream().map(HolidayTable::year).toList());
        // 2025: 1 + 8 + 3 + 5 + 3 + 8 days off, 5 worked; 2026: 3 + 9 + 3 + 5 + 3 + 3 + 7 off, 6 worked.
        assertEquals(List.of(28, 33), tables.stream().map(t -> t.holidays().size()).toList());
        assertEquals(List.of(5, 6), tables.stream().map(t -> t.workdays().size()).toList());
        // Thirteen public holidays, so 365 days less 104 or so of weekends less 13.
        assertEquals(248, workdays(2025));
        assertEquals(248, workdays(2026));
    }

    private static long workdays(int year) throws ProblemException {
        long count = 0;
        for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            count += SHIPPED.worked(day) ? 1 : 0;
        }
        return count;
    }

    @Test
    void anyTermInAnyCalendarEndsWhereCountingDayByDayEnds() throws ProblemException {
        var random = new Random(20_260_301);
        for (int round = 0; round < 200; round++) {
            var off = randomDays(random, 30, false);
            var worked = randomDays(random, 8, true);
            off.removeAll(worked);
            var calendar = WorkingCalendar.of(List.of(HolidayTable.of(2025, "", in(off, 2025), in(worked, 2025), false),
                    HolidayTable.of(2026, "", in(off, 2026), in(worked, 2026), false)));
            var visit = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(500));
            int days = random.nextInt(60);
            var deadline = calendar.after(visit, days);
            var between = visit.plusDays(1).datesUntil(deadline.plusDays(1))
                    .filter(day -> worked.contains(day) || weekday(day) && !off.contains(day)).count();
            assertEquals(days, between, visit + " + " + days);
            assertTrue(days == 0 || calendar.worked(deadline), "a deadline on a day off");
            assertFalse(days > 0 && calendar.after(visit, days - 1).isAfter(deadline), "terms grow");
        }
    }

    private static boolean weekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static Set<LocalDate> randomDays(Random random, int count, boolean weekends) {
        var days = new HashSet<LocalDate>();
        while (days.size() < count) {
            var day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(730));
            if (!weekends || !weekday(day)) {
                days.add(day);
            }
        }
        return days;
    }

    private static List<LocalDate> in(Set<LocalDate> days, int year) {
        return days.stream().filter(day -> day.getYear() == year).toList();
    }
}

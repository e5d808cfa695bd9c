package org.canxun.core.inspection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import org.canxun.core.Codes;
import org.canxun.core.ProblemException;
import org.canxun.core.calendar.WorkingCalendar;
import org.canxun.core.inspection.FindingView.Term;
import org.canxun.core.inspection.Rectification.Uncounted;
import org.canxun.model.TermUnit;

/**
 * How terms of a visit are counted: from the day after it (行政处罚法 art. 85). A term in calendar days ends on the day it
 * falls on, also a day off.
 *
 * @param usual the term proposed where the checklist proposes none
 */
record Terms(Optional<LocalDate> visitDate, WorkingCalendar calendar, Term usual) {

    /** Of nothing else is known; a district sets its own in its list usualTerm. */
    private static final Term USUAL = new Term(7, TermUnit.WORKING_DAY);
    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,2}) (CALENDAR_DAY|WORKING_DAY)");

    /** Where nothing is known of a visit. */
    static final Terms NONE = new Terms(Optional.empty(), WorkingCalendar.NONE, USUAL);

    static Terms of(LocalDate visitDate, WorkingCalendar calendar, Codes codes) {
        var usual = codes.list(Codes.USUAL_TERM).stream().map(code -> WRITTEN.matcher(code.code()))
                .filter(matcher -> matcher.matches())
                .map(written -> new Term(Integer.parseInt(written.group(1)), TermUnit.get(written.group(2))))
                .findFirst().orElse(USUAL);
        return new Terms(Optional.ofNullable(visitDate), calendar, usual);
    }

    /** The last day of a term. */
    record Deadline(Optional<LocalDate> day, Optional<Uncounted> uncounted) {

        static final Deadline NONE = new Deadline(Optional.empty(), Optional.empty());

        static Deadline of(LocalDate day) {
            return new Deadline(Optional.of(day), Optional.empty());
        }
    }

    Deadline deadline(Term term) {
        if (visitDate.isEmpty()) {
            return Deadline.NONE;
        }
        var visit = visitDate.get();
        if (term.unit() == TermUnit.CALENDAR_DAY) {
            return Deadline.of(visit.plusDays(term.days()));
        }
        try {
            return Deadline.of(calendar.after(visit, term.days()));
        } catch (ProblemException e) {
            return new Deadline(Optional.empty(), Optional.of(new Uncounted(e.problem(),
                    e.arguments().stream().map(String::valueOf).toList())));
        }
    }
}

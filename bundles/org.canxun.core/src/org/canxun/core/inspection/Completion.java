package org.canxun.core.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.inspection.InspectionEditor.Blocker;
import org.canxun.core.inspection.InspectionView.Member;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeSet;
import org.canxun.model.AgencyRecord;
import org.canxun.model.ItemAnswer;
import org.canxun.model.RecordEvent;

/** When a record counts as complete. */
final class Completion {

    static final String COMPLETED = "COMPLETED";
    /** 行政处罚法 art. 42; 市场监管总局令第49号 art. 23: at least two officers, counted for each agency. */
    private static final int OFFICERS = 2;

    private Completion() {}

    static boolean completed(AgencyRecord record) {
        return record.getEvents().stream().anyMatch(e -> COMPLETED.equals(e.getType()));
    }

    /** What completed a record; when two people did without knowing of each other, the first. */
    static Optional<RecordEvent> event(AgencyRecord record, AggregateState state) {
        return record.getEvents().stream().filter(e -> COMPLETED.equals(e.getType()))
                .min(Comparator.comparing(e -> state.creation(e.getId()).orElseThrow(), ChangeSet.BY_TIME));
    }

    static List<Blocker> blockers(RecordView record, List<Member> team, LocalDate visitDate) {
        var blockers = new ArrayList<Blocker>();
        if (record.enforcing()) {
            long officers = team.stream().filter(m -> certified(m, record.agencyCode(), visitDate)).count();
            if (officers < OFFICERS) {
                blockers.add(new Blocker(Problem.OFFICERS_MISSING, "",
                        List.of(record.agencyName(), Integer.toString(OFFICERS), Long.toString(officers))));
            }
        }
        for (var item : record.items()) {
            if (!item.answered()) {
                blockers.add(new Blocker(Problem.ITEM_UNANSWERED, item.code(), List.of(item.code())));
            } else if (item.answer() == ItemAnswer.NOT_APPLICABLE && item.reason().isBlank()) {
                blockers.add(new Blocker(Problem.REASON_MISSING, item.code(), List.of(item.code())));
            } else if (item.conflicting()) {
                blockers.add(new Blocker(Problem.ITEM_CONFLICTING, item.code(), List.of(item.code())));
            }
        }
        return blockers;
    }

    private static boolean certified(Member member, String agencyCode, LocalDate day) {
        return member.agencyCode().equals(agencyCode) && !member.certNo().isBlank()
                && member.certValidTo().map(to -> !day.isAfter(to)).orElse(false);
    }
}

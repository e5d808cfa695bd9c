package org.canxun.core.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.canxun.core.FindingProblem;
import org.canxun.core.Problem;
import org.canxun.core.ProblemCode;
import org.canxun.core.inspection.InspectionEditor.Blocker;
import org.canxun.core.inspection.InspectionView.Member;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeSet;
import org.canxun.model.AgencyRecord;
import org.canxun.model.ItemAnswer;
import org.canxun.model.RecordEvent;
import org.canxun.model.RequirementLevel;

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
                        List.of(record.agencyName(), Integer.toString(OFFICERS), Long.toString(officers)),
                        RequirementLevel.BLOCK));
            }
        }
        if (record.contested()) {
            blockers.add(new Blocker(Problem.VERSION_CONTESTED, "", List.of(record.agencyName()),
                    RequirementLevel.BLOCK));
        }
        record.items().stream().filter(ItemView::applies).forEach(item -> item(item, blockers));
        return blockers.stream().sorted(Comparator.comparing(Blocker::level)).toList();
    }

    private static void item(ItemView item, List<Blocker> blockers) {
        var level = item.mustCheck() ? RequirementLevel.BLOCK : item.content().demand().requirement();
        if (!item.answered()) {
            blockers.add(blocker(level, Problem.ITEM_UNANSWERED, item));
            return;
        }
        if (item.answer() == ItemAnswer.NOT_APPLICABLE && item.reason().isBlank()) {
            blockers.add(blocker(RequirementLevel.BLOCK, Problem.REASON_MISSING, item));
        }
        if (item.conflicting()) {
            blockers.add(blocker(RequirementLevel.BLOCK, Problem.ITEM_CONFLICTING, item));
        } else if (item.outdated()) {
            blockers.add(blocker(RequirementLevel.BLOCK, Problem.ITEM_OUTDATED, item));
        }
        if (item.photoMissing()) {
            blockers.add(blocker(level, Problem.PHOTO_MISSING, item));
        }
        item.finding().map(FindingView::rectification).ifPresent(way -> rectification(item, way, blockers));
    }

    private static void rectification(ItemView item, Rectification way, List<Blocker> blockers) {
        switch (way.mode()) {
            case ON_SPOT -> {
                if (!way.paired()) {
                    blockers.add(blocker(RequirementLevel.BLOCK, FindingProblem.PAIR_MISSING, item));
                }
            }
            case DEADLINE -> way.uncounted().ifPresent(uncounted -> blockers.add(new Blocker(
                    FindingProblem.DEADLINE_UNCOUNTED, item.code(),
                    List.of(item.code(), String.join(" ", uncounted.arguments())), RequirementLevel.BLOCK)));
            case REFERRAL -> {
                if (way.referredTo().isBlank()) {
                    blockers.add(blocker(RequirementLevel.BLOCK, FindingProblem.REFERRAL_OPEN, item));
                }
            }
        }
    }

    private static Blocker blocker(RequirementLevel level, ProblemCode problem, ItemView item) {
        return new Blocker(problem, item.code(), List.of(item.code()), level);
    }

    static boolean certified(Member member, String agencyCode, LocalDate day) {
        return member.assisting().isEmpty() && member.agencyCode().equals(agencyCode) && !member.certNo().isBlank()
                && member.certValidTo().map(to -> !day.isAfter(to)).orElse(false);
    }
}

package org.canxun.core.inspection;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.signing.RecordDigest;
import org.canxun.core.signing.Signings;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.ChangeSetId;
import org.canxun.journal.Conflict;
import org.canxun.journal.Entry;
import org.canxun.journal.HybridTime;
import org.canxun.journal.Knowledge;
import org.canxun.journal.RegisterValue;
import org.canxun.model.AgencyRecord;
import org.canxun.model.JointInspection;
import org.canxun.model.RecordEvent;
import org.canxun.model.WorkflowEvent;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What of an inspection counts: a completed record as it was known to whoever completed it, everything else as it is
 * now. Changes made without knowing of the completion are listed beside it.
 *
 * @param inspection for reading; the state's own objects, or copies where a record is not as it is now
 * @param late by record id, oldest first; records without are missing
 * @param conflicting ids of objects that people gave different values
 * @param contested by record id, the versions of its checklist that people moved it to apart; records without are
 *            missing
 * @param answers by id of an item's result, the answers that people gave apart; results without are missing
 * @param completions by record id, what completed it; open records are missing
 * @param awaited ids of completed records of which not all has arrived that was known when they were completed
 * @param times when signatures and supplements were written, by id
 */
public record Standing(JointInspection inspection, Map<String, List<LateChange>> late, Set<String> conflicting,
        Map<String, List<RegisterValue>> contested, Map<String, List<RegisterValue>> answers,
        Map<String, RecordEvent> completions, Set<String> awaited, Map<String, HybridTime> times) {

    private static final String ANSWER = "answer";

    /** A completed record and what came too late for it. */
    private record Completed(String recordId, AggregateState state, List<LateChange> late) {

        JointInspection inspection() {
            return (JointInspection) state.root().orElseThrow();
        }
    }

    /** Empty while the inspection is not there. */
    public static Optional<Standing> of(AggregateState state) {
        return state.root().map(JointInspection.class::cast).map(inspection -> of(state, inspection));
    }

    private static Standing of(AggregateState state, JointInspection inspection) {
        var conflicting = conflicting(state);
        var contested = contested(state, inspection);
        var answers = answers(state);
        var completions = completions(state, inspection);
        if (completions.isEmpty()) {
            return new Standing(inspection, Map.of(), conflicting, contested, answers, Map.of(), Set.of(),
                    Map.of());
        }
        var awaited = awaited(state, completions);
        var times = times(state, inspection);
        var belongings = Belongings.of(state);
        var completed = inspection.getRecords().stream()
                .flatMap(record -> completed(state, record, belongings).stream()).toList();
        if (completed.isEmpty()) {
            return new Standing(inspection, Map.of(), conflicting, contested, answers, completions, awaited, times);
        }
        var whole = EcoreUtil.copy(inspection);
        var late = new LinkedHashMap<String, List<LateChange>>();
        var records = completed.stream().map(Completed::recordId).collect(toSet());
        conflicting.removeIf(object -> belongings.recordOf(object, records).isPresent());
        answers.keySet().removeIf(object -> belongings.recordOf(object, records).isPresent());
        for (var record : completed) {
            replace(whole, record);
            late.put(record.recordId(), record.late());
            contested.remove(record.recordId());
            var own = Set.of(record.recordId());
            conflicting(record.state()).stream().filter(object -> belongings.recordOf(object, own).isPresent())
                    .forEach(conflicting::add);
            answers(record.state()).forEach((object, said) -> belongings.recordOf(object, own)
                    .ifPresent(id -> answers.put(object, said)));
        }
        return new Standing(whole, late, conflicting, contested, answers, completions, awaited, times);
    }

    private static Map<String, RecordEvent> completions(AggregateState state, JointInspection inspection) {
        var completions = new LinkedHashMap<String, RecordEvent>();
        inspection.getRecords().forEach(record -> Completion.event(record, state)
                .ifPresent(event -> completions.put(record.getId(), event)));
        return completions;
    }

    private static Set<String> awaited(AggregateState state, Map<String, RecordEvent> completions) {
        return completions.entrySet().stream()
                .filter(c -> new Knowledge(c.getValue().getCoveredHeads()).sets(state).isEmpty())
                .map(Map.Entry::getKey).collect(toSet());
    }

    private static Map<String, HybridTime> times(AggregateState state, JointInspection inspection) {
        var times = new HashMap<String, HybridTime>();
        inspection.getRecords().stream()
                .flatMap(record -> Stream.concat(record.getSignatures().stream(), record.getSupplements().stream()))
                .map(WorkflowEvent::getId).forEach(id -> state.creation(id)
                        .ifPresent(set -> times.put(id, set.header().time())));
        return times;
    }

    /** The signatures of one record. */
    Signings signings(AgencyRecord record, boolean enforcing) {
        return new Signings(inspection, record, Optional.ofNullable(completions.get(record.getId())), enforcing,
                awaited.contains(record.getId()), times);
    }

    private static Map<String, List<RegisterValue>> answers(AggregateState state) {
        var answers = new LinkedHashMap<String, List<RegisterValue>>();
        state.conflicts().stream().filter(conflict -> conflict.register().equals(ANSWER))
                .forEach(conflict -> answers.put(conflict.object(), conflict.values()));
        return answers;
    }

    private static Map<String, List<RegisterValue>> contested(AggregateState state, JointInspection inspection) {
        var contested = new LinkedHashMap<String, List<RegisterValue>>();
        for (var record : inspection.getRecords()) {
            var rivals = Contest.of(state, record.getId());
            if (!rivals.isEmpty()) {
                contested.put(record.getId(), rivals);
            }
        }
        return contested;
    }

    /** While somebody wants an object it shows; that another took back his own twin of it is no rival answer. */
    private static Set<String> conflicting(AggregateState state) {
        return state.conflicts().stream().filter(c -> !c.register().equals(Entry.LIFE) || c.removed())
                .map(Conflict::object).collect(Collectors.toCollection(HashSet::new));
    }

    /** Empty when the record is open, nothing came too late, or not all that was known has arrived here. */
    private static Optional<Completed> completed(AggregateState state, AgencyRecord record, Belongings belongings) {
        return Completion.event(record, state).flatMap(event -> new Knowledge(event.getCoveredHeads()).sets(state))
                .flatMap(known -> completed(state, record, belongings, known));
    }

    private static Optional<Completed> completed(AggregateState state, AgencyRecord record, Belongings belongings,
            Set<ChangeSetId> known) {
        var changes = new LateChanges(belongings, record.getId());
        var late = state.changeSets().stream().filter(set -> !known.contains(set.id()))
                .filter(set -> !state.isEvent(set) && changes.touchesRecord(set)).sorted(ChangeSet.BY_TIME).toList();
        if (late.isEmpty()) {
            return Optional.empty();
        }
        var then = state.part(set -> known.contains(set.id()) || state.isEvent(set));
        // Nobody completes what he does not have; an event that says so is not believed.
        return then.object(record.getId()).map(there -> new Completed(record.getId(), then,
                late.stream().flatMap(set -> changes.of(set).stream()).toList()));
    }

    private static void replace(JointInspection whole, Completed completed) {
        var id = completed.recordId();
        var source = EcoreUtil.copy(completed.inspection());
        var records = whole.getRecords();
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).getId().equals(id)) {
                int at = i;
                source.getRecords().stream().filter(record -> record.getId().equals(id)).findFirst()
                        .ifPresent(record -> records.set(at, record));
            }
        }
        whole.getFindings().removeIf(finding -> id.equals(finding.getRecordId()));
        whole.getFindings().addAll(source.getFindings().stream().filter(f -> id.equals(f.getRecordId())).toList());
        // Scans of signed paper come after completion and are no part of the record.
        whole.getEvidence().removeIf(e -> id.equals(e.getRecordId()) && !RecordDigest.added(e));
        whole.getEvidence().addAll(source.getEvidence().stream().filter(e -> id.equals(e.getRecordId()))
                .filter(e -> !RecordDigest.added(e)).toList());
    }
}

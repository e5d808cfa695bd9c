package org.canxun.core.grading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Localized;
import org.canxun.core.ProblemException;
import org.canxun.core.Words;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.Inspections;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.port.Lists;
import org.canxun.core.port.TableReader;
import org.canxun.core.table.TableSource;

/**
 * What completed inspections say of the indicators that are scored by them: the last completed record of an agency, of
 * this visit or an earlier one, rechecks left aside. A record with findings says nothing by itself, because the indicator asks whether they
 * were rectified. Which inputs are known is in {@code visit-inputs.csv}, and nowhere else.
 */
public final class VisitOutcomes {

    private static final String FINDINGS = "findings";
    /** Of list inspectionKind. */
    private static final String RECHECK = "RECHECK";
    private static final Words WORDS = StarGrading.WORDS;

    private final Inspections inspections;
    private final Lists lists;
    private final TableReader reader;

    public VisitOutcomes(Inspections inspections, Lists lists, TableReader reader) {
        this.inspections = inspections;
        this.lists = lists;
        this.reader = reader;
    }

    /**
     * What follows for one input.
     *
     * @param choice the step to choose; empty when a person has to look
     */
    public record Outcome(Optional<String> choice, Localized explanation) {}

    /** @param choices by result */
    private record Input(String agency, String by, Map<String, String> choices) {}

    /** By input; those no completed inspection can answer are missing. */
    public Map<String, Outcome> of(InspectionView appraisal) throws ProblemException {
        var outcomes = new HashMap<String, Outcome>();
        for (var input : inputs().entrySet()) {
            outcomes.put(input.getKey(), last(appraisal, input.getValue().agency())
                    .map(last -> outcome(input.getValue(), last))
                    .orElseGet(() -> new Outcome(Optional.empty(),
                            WORDS.sentence("visit.none"))));
        }
        return outcomes;
    }

    private Map<String, Input> inputs() throws ProblemException {
        var inputs = new HashMap<String, Input>();
        TableSource.shipped(VisitOutcomes.class, "visit-inputs.csv").read(reader, (number, cells) -> {
            if (number > 1) {
                inputs.computeIfAbsent(cells.get(0), i -> new Input(cells.get(1), cells.get(2), new HashMap<>()))
                        .choices().put(cells.get(3), cells.get(4));
            }
        });
        return inputs;
    }

    /**
     * A completed record and the visit it is of.
     *
     * @param rechecked when a later visit looked at what this one had found, latest first
     */
    private record Last(InspectionView visit, RecordView record, List<LocalDate> rechecked) {}

    /** A recheck looks at what was found before; that it finds nothing does not make the visit before it clean. */
    private Optional<Last> last(InspectionView appraisal, String agency) throws ProblemException {
        var rechecked = new ArrayList<LocalDate>();
        for (var row : lists.inspections(Optional.of(appraisal.siteId()))) {
            var completed = row.records().stream().anyMatch(r -> r.completed() && r.agencyCode().equals(agency));
            if (completed && row.visitDate() != null && !row.visitDate().isAfter(appraisal.visitDate())) {
                var visit = inspections.view(row.id());
                var record = visit.recordOf(agency).filter(RecordView::completed);
                if (record.isPresent() && visit.kind().equals(RECHECK)) {
                    rechecked.add(visit.visitDate());
                } else if (record.isPresent()) {
                    return Optional.of(new Last(visit, record.get(), rechecked));
                }
            }
        }
        return Optional.empty();
    }

    private static Outcome outcome(Input input, Last last) {
        return input.by().equals(FINDINGS) ? byFindings(input, last) : byJudgement(input, last);
    }

    private static Outcome byFindings(Input input, Last last) {
        var failed = last.record().progress().nonconforming();
        var said = last.visit().visitDate() + " " + last.record().agencyName();
        if (failed == 0) {
            return new Outcome(Optional.ofNullable(input.choices().get("none")),
                    WORDS.sentence("visit.clean", said, last.record().progress().answered()));
        }
        var key = last.record().progress().keyFailed();
        return new Outcome(Optional.empty(),
                last.rechecked().isEmpty() ? WORDS.sentence("visit.findings", said, failed, key)
                        : WORDS.sentence("visit.rechecked", said, failed, key, last.rechecked().get(0).toString()));
    }

    private static Outcome byJudgement(Input input, Last last) {
        var said = last.visit().visitDate() + " " + last.record().agencyName();
        var judgement = last.record().judgements().stream().filter(j -> j.schemeId().equals(input.by())).findFirst();
        if (judgement.isEmpty()) {
            return new Outcome(Optional.empty(), WORDS.sentence("visit.unjudged", said));
        }
        return new Outcome(Optional.ofNullable(input.choices().get(judgement.get().result())),
                WORDS.sentence("visit.judged", said, judgement.get().resultName(),
                        judgement.get().score().map(Object::toString).orElse("-")));
    }
}

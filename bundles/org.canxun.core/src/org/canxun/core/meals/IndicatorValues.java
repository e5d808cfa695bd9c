package org.canxun.core.meals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.Localized;
import org.canxun.core.ProblemException;

/**
 * Values for the items of an appraisal that are scored by data or by inspections. Meal figures are those of the 12 whole
 * months before the visit; the month of the visit has not all its figures. Inspections are the last completed ones.
 */
public interface IndicatorValues {

    /**
     * What the data says of the items that ask for it, in records that are not completed. Items that ask for data of
     * other kinds, such as complaints, are not among them.
     *
     * @throws ProblemException INSPECTION_UNKNOWN
     */
    List<Proposal> proposals(String inspectionId, DinerThresholds thresholds) throws ProblemException;

    /**
     * Records the values of items nobody has answered, all of them or none, with how they were computed as their note
     * where there is none.
     *
     * @return what was recorded
     * @throws ProblemException as {@link #proposals}
     */
    List<Proposal> apply(Author author, String inspectionId, DinerThresholds thresholds) throws ProblemException;

    /**
     * A value an item could have.
     *
     * @param input what the item counts, such as 老年人占比
     * @param value empty when the data does not say; operating days of a year need all of its months
     * @param choice the step to choose by what inspections found; empty when they do not say, or a number is asked for
     * @param unit of the value, may be empty
     * @param explanation how it was computed, or what is missing
     * @param answered whether the item has an answer, which stays
     */
    record Proposal(String itemCode, String input, Optional<BigDecimal> value, Optional<String> choice, String unit,
            Localized explanation,
            boolean answered) {

        /** Whether there is something to record. */
        public boolean open() {
            return (value.isPresent() || choice.isPresent()) && !answered;
        }
    }
}

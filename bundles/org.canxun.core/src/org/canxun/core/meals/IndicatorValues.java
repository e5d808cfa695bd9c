package org.canxun.core.meals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.Localized;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.Answer;

/**
 * Values for the items of an appraisal that are scored by data or by inspections. Meal figures are those of the 12 whole
 * months before the visit; the month of the visit has not all its figures. Inspections are the last completed ones.
 */
public interface IndicatorValues {

    /**
     * What the data says of the items that ask for it, in records that are not completed. Items that ask for data of
     * other kinds, such as complaints, are not among them.
     *
     * @param expected meals the site is to serve on an operating day, above 0; empty for the example, which is no rule
     * @throws ProblemException INSPECTION_UNKNOWN
     */
    List<Proposal> proposals(String inspectionId, Optional<BigDecimal> expected) throws ProblemException;

    /**
     * Records the values of items nobody has answered, all of them or none, with how they were computed as their note
     * where there is none.
     *
     * @return what was recorded
     * @throws ProblemException as {@link #proposals}
     */
    List<Proposal> apply(Author author, String inspectionId, Optional<BigDecimal> expected) throws ProblemException;

    /**
     * A value an item could have.
     *
     * @param recordId the record the item is in
     * @param input what the item counts, such as 老年人占比
     * @param value empty when the data does not say; operating days of a year need all of its months
     * @param choice the step to choose by what inspections found; empty when they do not say, or a number is asked for
     * @param unit of the value, may be empty
     * @param explanation how it was computed, or what is missing
     * @param answered whether the item has an answer, which stays
     * @param noted whether the item has a note, which stays
     */
    record Proposal(String recordId, String itemCode, String input, Optional<BigDecimal> value,
            Optional<String> choice, String unit, Localized explanation, boolean answered, boolean noted) {

        /** What is stored is read by those who sign the record. */
        private static final Locale RECORD = Locale.SIMPLIFIED_CHINESE;

        /** Whether there is something to record. */
        public boolean open() {
            return (value.isPresent() || choice.isPresent()) && !answered;
        }

        /** What to record; only for what is {@link #open()}. */
        public Answer answer() {
            return choice.map(Answer::chosen).orElseGet(() -> Answer.counted(value.orElseThrow()));
        }

        /** How the value was computed, to be recorded beside it; empty where the item has a note already. */
        public Optional<String> note() {
            return noted ? Optional.empty() : Optional.of(explanation.text(RECORD));
        }
    }
}

package org.canxun.core.inspection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.canxun.model.CheckMethod;
import org.canxun.model.ItemAnswer;

/**
 * One checklist item as it stands in a record: what the template asks and what was recorded.
 *
 * @param section title of its section
 * @param counted what an appraisal counts; empty when the item takes no number
 * @param conflicting whether two people answered differently without having seen each other's answer
 */
public record ItemView(String recordId, String code, String section, String text, List<CheckMethod> methods,
        boolean keyItem, String legalBasis, String standard, BigDecimal points, boolean illustrative,
        boolean unverified, List<Limit> limits, List<String> choices, ItemAnswer answer, String reason, String choice,
        BigDecimal value, BigDecimal pointsTaken, String note, List<Reading> readings, List<Photo> photos,
        Optional<FindingView> finding, boolean conflicting, Optional<Counted> counted) {

    public boolean answered() {
        return answer != ItemAnswer.UNANSWERED;
    }

    public boolean measured() {
        return !limits.isEmpty();
    }

    /** A quantity to read; a missing bound is open. */
    public record Limit(String parameter, String unit, Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) {

        public boolean holds(BigDecimal value) {
            return minimum.map(m -> value.compareTo(m) >= 0).orElse(true)
                    && maximum.map(m -> value.compareTo(m) <= 0).orElse(true);
        }
    }

    /** What an appraisal wants a number of, such as 达标项数 in 项. */
    public record Counted(String name, String unit) {}

    /** A quantity that was read. */
    public record Reading(String parameter, BigDecimal value, String unit) {}

    /** Evidence attached to the item. */
    public record Photo(String id, String sha256, String fileName, String mediaType, Optional<String> capturedAt,
            String caption) {}
}

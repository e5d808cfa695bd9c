package org.canxun.core.inspection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.LimitContent;
import org.canxun.model.CheckMethod;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;

/**
 * One checklist item as it stands in a record: what the template asks and what was recorded.
 *
 * @param section title of its section
 * @param content what the template says of it
 * @param choices the words to choose from, in order; empty when there is nothing to choose
 * @param counted what an appraisal counts; empty when the item takes no number
 * @param relevance whether the item applies here at all
 * @param given what was put in
 * @param conflicting whether two people said different things of it without having seen each other's
 * @param apart the answers among them
 * @param outdated whether it was answered when the item read otherwise, before the record was moved to a new version
 * @param mustCheck whether it failed when the site was visited before, so that it has to be checked this time
 */
public record ItemView(String recordId, String section, ItemContent content, List<String> choices,
        Optional<Counted> counted, Relevance relevance, Given given, List<Reading> readings, List<Photo> photos,
        Optional<FindingView> finding, boolean conflicting, Apart apart, boolean outdated,
        boolean mustCheck) {

    public ItemView {
        choices = List.copyOf(choices);
        readings = List.copyOf(readings);
        photos = List.copyOf(photos);
    }

    public String code() {
        return content.code();
    }

    public String text() {
        return content.text();
    }

    public ItemKind kind() {
        return content.kind();
    }

    public List<CheckMethod> methods() {
        return content.methods();
    }

    public boolean keyItem() {
        return content.keyItem();
    }

    public String legalBasis() {
        return content.legalBasis();
    }

    public String standard() {
        return content.standard();
    }

    public BigDecimal points() {
        return content.points();
    }

    public boolean illustrative() {
        return content.illustrative();
    }

    public boolean unverified() {
        return content.unverified();
    }

    public List<LimitContent> limits() {
        return content.limits();
    }

    public ItemAnswer answer() {
        return given.answer();
    }

    public String reason() {
        return given.reason();
    }

    public String choice() {
        return given.choice();
    }

    /** Null when none was put in. */
    public BigDecimal value() {
        return given.value();
    }

    /** By its rule or the chosen option; null when there are none. */
    public BigDecimal pointsTaken() {
        return given.points();
    }

    public String note() {
        return given.note();
    }

    /** What the field of a text starts with: where two were written apart, both. */
    public String textToSettle() {
        return apart.offered().isEmpty() ? given.text() : apart.offered();
    }

    public boolean answered() {
        return answer() != ItemAnswer.UNANSWERED;
    }

    public boolean applies() {
        return relevance.applies();
    }

    public boolean measured() {
        return !limits().isEmpty();
    }

    /**
     * Whether the item wants a photo as it was answered, and has none. Of an indicator that takes points nobody has a
     * photo by nature; it asks for one only where it says so.
     */
    public boolean photoMissing() {
        var failed = answer() == ItemAnswer.NONCONFORM;
        var wanted = switch (content.demand().photo()) {
            case KEY_FAILED -> failed && keyItem() && content.scoring().isEmpty();
            case FAILED -> failed;
            case ALWAYS -> answered() && answer() != ItemAnswer.NOT_APPLICABLE;
            case NEVER -> false;
        };
        return wanted && applies() && photos.isEmpty();
    }

    public ItemView withGiven(Given other) {
        return new ItemView(recordId, section, content, choices, counted, relevance, other, readings, photos, finding,
                conflicting, apart, outdated, mustCheck);
    }

    /** What an appraisal wants a number of, such as 达标项数 in 项. */
    public record Counted(String name, String unit) {}

    /**
     * What was put in.
     *
     * @param reason why not applicable; empty otherwise
     * @param choice the words that were chosen, separated by 、; empty when there are none
     * @param value the number counted, or the mean of a survey; null when there is none
     * @param points by its rule or the chosen option; null when there are none
     * @param text what was written in an item of kind TEXT
     */
    public record Given(ItemAnswer answer, String reason, String choice, BigDecimal value, BigDecimal points,
            String text, String note) {

        public static final Given NOTHING =
                new Given(ItemAnswer.UNANSWERED, "", "", null, null, "", "");

        public static Given answer(ItemAnswer answer) {
            return new Given(answer, "", "", null, null, "", "");
        }
    }

    /** A quantity that was read; in a survey, how many chose an option. */
    public record Reading(String parameter, BigDecimal value, String unit) {}

    /** Evidence attached to the item. */
    public record Photo(String id, String sha256, String fileName, String mediaType, Optional<String> capturedAt,
            String caption, PhotoDetails details) {

        /** Evidence of which nothing is known beside the file. */
        public Photo(String id, String sha256, String fileName, String mediaType, Optional<String> capturedAt,
                String caption) {
            this(id, sha256, fileName, mediaType, capturedAt, caption, PhotoDetails.NONE);
        }

        /** What is drawn over it, from below to above. */
        public List<PhotoMark> marks() {
            return details.marks();
        }
    }
}

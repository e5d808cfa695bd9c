package org.canxun.ui.inspection.record;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.canxun.core.ProblemException;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.rules.expression.Expression;
import org.canxun.core.templates.ContentField;
import org.canxun.core.templates.TemplateDifference.FieldChange;

/** What a checklist says otherwise than before, field by field, in words. */
final class DifferenceWords {

    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z_]*");

    private final Conditions conditions;
    private final Messages messages;
    private final Map<String, String> words;

    DifferenceWords(Conditions conditions, Messages messages) {
        this.conditions = conditions;
        this.messages = messages;
        words = Map.ofEntries(Map.entry("CONFORM", messages.answer_conform),
                Map.entry("NONCONFORM", messages.answer_nonconform),
                Map.entry("NOT_APPLICABLE", messages.answer_not_applicable), Map.entry("UNANSWERED", ""),
                Map.entry("VIEW", messages.method_view), Map.entry("ASK", messages.method_ask),
                Map.entry("TEST", messages.method_test), Map.entry("Y", messages.word_Y),
                Map.entry("N", messages.word_N), Map.entry("INSPECTION", messages.word_INSPECTION),
                Map.entry("APPRAISAL", messages.word_APPRAISAL), Map.entry("CONFORMITY", messages.word_CONFORMITY),
                Map.entry("STATES", messages.word_STATES), Map.entry("SINGLE_CHOICE", messages.word_SINGLE_CHOICE),
                Map.entry("MULTIPLE_CHOICE", messages.word_MULTIPLE_CHOICE),
                Map.entry("MEASUREMENT", messages.word_MEASUREMENT), Map.entry("COUNT", messages.word_COUNT),
                Map.entry("SURVEY_MEAN", messages.word_SURVEY_MEAN), Map.entry("TEXT", messages.word_TEXT),
                Map.entry("BLOCK", messages.level_BLOCK), Map.entry("WARN", messages.level_WARN),
                Map.entry("NOTE", messages.level_NOTE), Map.entry("NEVER", messages.word_NEVER),
                Map.entry("KEY_FAILED", messages.photo_need_KEY_FAILED),
                Map.entry("FAILED", messages.photo_need_FAILED), Map.entry("ALWAYS", messages.photo_need_ALWAYS),
                Map.entry("WORKING_DAY", messages.term_working), Map.entry("CALENDAR_DAY", messages.term_calendar));
    }

    /** @param record of which items conditions may speak */
    String fields(RecordView record, List<FieldChange> changes) {
        return changes.stream().map(c -> ItemWords.format(messages.move_field, label(c.field()),
                value(record, c.field(), c.before()), value(record, c.field(), c.after()))).collect(joining("\n"));
    }

    private String value(RecordView record, ContentField field, String value) {
        if (field == ContentField.ORDER) {
            return value.isEmpty() ? messages.order_first : ItemWords.format(messages.order_after, value);
        }
        if (value.isEmpty()) {
            return messages.move_nothing;
        }
        return switch (field) {
            case RECORD_KIND, KIND, METHODS, KEY_ITEM, REQUIREMENT, PHOTO, OPTIONS, TERM -> WORD.matcher(value)
                    .replaceAll(found -> words.getOrDefault(found.group(), found.group()));
            case CONDITION, CONSTRAINT -> condition(record, value);
            default -> value;
        };
    }

    private String condition(RecordView record, String value) {
        try {
            return conditions.text(record, Expression.parse(value));
        } catch (ProblemException e) {
            // Written by a newer program: better as it stands there than not at all.
            return value;
        }
    }

    private String label(ContentField field) {
        return switch (field) {
            case TITLE -> messages.field_TITLE;
            case AGENCY -> messages.field_AGENCY;
            case RECORD_KIND -> messages.field_RECORD_KIND;
            case PROVENANCE -> messages.field_PROVENANCE;
            case SECTIONS -> messages.field_SECTIONS;
            case JUDGEMENTS -> messages.field_JUDGEMENTS;
            case GRADING -> messages.field_GRADING;
            case SECTION -> messages.field_SECTION;
            case ORDER -> messages.field_ORDER;
            case TEXT -> messages.field_TEXT;
            case KIND -> messages.field_KIND;
            case METHODS -> messages.field_METHODS;
            case KEY_ITEM -> messages.item_key;
            case LEGAL_BASIS -> messages.basis;
            case PROVISIONS -> messages.provisions;
            case STANDARD -> messages.standard;
            case POINTS -> messages.field_POINTS;
            case WEIGHT -> messages.field_WEIGHT;
            case MARKS -> messages.field_MARKS;
            case CONDITION -> messages.field_CONDITION;
            case CONSTRAINT -> messages.field_CONSTRAINT;
            case REQUIREMENT -> messages.field_REQUIREMENT;
            case PHOTO -> messages.photos;
            case GUIDANCE -> messages.guidance;
            case FINDING -> messages.proposal;
            case TERM -> messages.term;
            case LIMITS -> messages.field_LIMITS;
            case OPTIONS -> messages.field_OPTIONS;
            case SCORING -> messages.field_SCORING;
        };
    }
}

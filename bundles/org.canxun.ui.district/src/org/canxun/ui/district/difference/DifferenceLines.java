package org.canxun.ui.district.difference;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.canxun.core.Codes;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.ConditionLabels;
import org.canxun.core.rules.expression.Expression;
import org.canxun.core.rules.judgement.JudgementSchemes;
import org.canxun.core.templates.ContentField;
import org.canxun.core.templates.GradingContent.GateKind;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateDifference;
import org.canxun.core.templates.TemplateDifference.FieldChange;
import org.canxun.core.templates.TemplateDifference.ItemDifference;
import org.canxun.core.templates.TemplateDifference.Kind;
import org.canxun.model.CheckMethod;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;
import org.canxun.model.PhotoDemand;
import org.canxun.model.RecordKind;
import org.canxun.model.RequirementLevel;
import org.canxun.model.ScoreSource;
import org.canxun.model.ScoringRole;
import org.canxun.model.TermUnit;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.Vocabulary;

/** What two contents say differently, line by line and in words. */
final class DifferenceLines {

    /** Codes of enumerations and schemes within a text. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]+");

    private final Messages messages;
    private final Vocabulary words;
    private final Codes codes;
    private final Locale locale;
    private final Map<String, String> names = new TreeMap<>();
    private final List<ItemContent> items;

    DifferenceLines(TemplateContent before, TemplateContent after, Messages messages, Codes codes, Locale locale) {
        this.messages = messages;
        this.codes = codes;
        this.locale = locale;
        words = new Vocabulary(messages);
        items = Stream.concat(after.items(), before.items()).toList();
        Arrays.stream(CheckMethod.values()).forEach(v -> names.put(v.name(), words.of(v)));
        Arrays.stream(ItemAnswer.values()).forEach(v -> names.put(v.name(), words.of(v)));
        Arrays.stream(ItemKind.values()).forEach(v -> names.put(v.name(), words.of(v)));
        Arrays.stream(PhotoDemand.values()).forEach(v -> names.put(v.name(), words.of(v)));
        Arrays.stream(RequirementLevel.values()).forEach(v -> names.put(v.name(), words.of(v)));
        Arrays.stream(ScoringRole.values()).forEach(v -> names.put(v.name(), words.of(v)));
        Arrays.stream(ScoreSource.values()).forEach(v -> names.put(v.name(), words.of(v)));
        Arrays.stream(TermUnit.values()).forEach(v -> names.put(v.name(), words.of(v)));
        Arrays.stream(GateKind.values()).forEach(v -> names.put(v.name(), words.of(v)));
        Arrays.stream(RecordKind.values()).forEach(v -> names.put(v.name(), words.of(v)));
        codes.agencies().forEach(a -> names.put(a.code(), a.name()));
        codes.list(Codes.STAR_LEVEL).forEach(c -> names.put(c.code(), c.label(locale)));
        for (var scheme : JudgementSchemes.all()) {
            names.put(scheme.id(), scheme.name().text(locale));
            scheme.settings().forEach(setting -> names.put(setting.key(), setting.name().text(locale)));
        }
    }

    /**
     * One field that differs.
     *
     * @param position in the order of the difference
     * @param sign + for added, − for removed, ≠ for changed
     */
    record Line(int position, String sign, String code, String item, String field, String before, String after,
            boolean asksOtherwise) {}

    List<Line> of(TemplateDifference difference) {
        var lines = new ArrayList<Line>();
        difference.head().forEach(change -> add(lines, "≠ " + messages.difference_changed, "", messages.tree_whole,
                change, false));
        for (var item : difference.items()) {
            if (item.kind() == Kind.CHANGED) {
                item.fields().forEach(change -> add(lines, "≠ " + messages.difference_changed, item.code(),
                        text(item), change, item.asksOtherwise()));
            } else {
                var added = item.kind() == Kind.ADDED;
                lines.add(new Line(lines.size(), added ? "+ " + messages.difference_added
                        : "− " + messages.difference_removed, item.code(), text(item), messages.difference_whole_item,
                        added ? "" : text(item), added ? text(item) : "", false));
            }
        }
        return List.copyOf(lines);
    }

    private void add(List<Line> lines, String sign, String code, String item, FieldChange change, boolean otherwise) {
        lines.add(new Line(lines.size(), sign, code, item, words.of(change.field()),
                value(change.field(), change.before()), value(change.field(), change.after()), otherwise));
    }

    private static String text(ItemDifference item) {
        return item.after().or(item::before).map(ItemContent::text).orElse("");
    }

    private String value(ContentField field, String text) {
        return switch (field) {
            case KIND, METHODS, REQUIREMENT, PHOTO, TERM, OPTIONS, SCORING, AGENCY, GRADING, RECORD_KIND -> named(text);
            // A scheme without settings of its own says no more than its name.
            case JUDGEMENTS -> named(text.replace(" {}", "").replace("{", "（").replace("}", "）"));
            case ORDER -> text.isEmpty() ? messages.order_first : MessageFormat.format(messages.order_after, text);
            case KEY_ITEM -> text.equals("Y") ? messages.difference_yes : messages.difference_no;
            case CONDITION, CONSTRAINT -> condition(text);
            default -> text;
        };
    }

    private String named(String text) {
        return CODE.matcher(text).replaceAll(
                m -> java.util.regex.Matcher.quoteReplacement(names.getOrDefault(m.group(), m.group())));
    }

    private String condition(String text) {
        if (text.isEmpty()) {
            return "";
        }
        try {
            return new ConditionLabels(codes, items, locale).text(Expression.parse(text));
        } catch (ProblemException e) {
            // A draft may hold what cannot be understood yet; it is shown as it was written.
            return text;
        }
    }
}

package org.canxun.core.templates.xlsform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.canxun.core.Problem;
import org.canxun.core.templates.OptionContent;
import org.canxun.core.templates.TemplateTexts;
import org.canxun.core.templates.xlsform.XlsFormRow.Fate;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;
import org.canxun.model.RequirementLevel;

/** Makes questions of rows. */
final class XlsFormQuestions {

    private static final String OTHER = "other";
    private static final Pattern PARAMETER = Pattern.compile("(start|end|step)\\s*=\\s*([+-]?\\d{1,15}(?:\\.\\d{1,9})?)"
            + "(?=[\\s;,；，]|$)", Pattern.CASE_INSENSITIVE);

    private final XlsFormLanguage language;
    private final XlsFormChoices choices;
    private final XlsFormNames names = new XlsFormNames();
    private final List<XlsFormQuestion> questions = new ArrayList<>();

    XlsFormQuestions(XlsFormLanguage language, XlsFormChoices choices) {
        this.language = language;
        this.choices = choices;
    }

    List<XlsFormQuestion> toList() {
        return questions;
    }

    XlsFormNames names() {
        return names;
    }

    /** Empty when the row is refused or listed. */
    Optional<XlsFormQuestion> add(XlsFormRow row, XlsFormType type, XlsFormGroup group) {
        var name = row.text(XlsFormField.NAME);
        if (name.isEmpty()) {
            row.error(XlsFormField.NAME, Problem.CELL_EMPTY);
            return Optional.empty();
        }
        var options = options(row, type);
        if (type.isChoice() && options.size() < 2) {
            return Optional.empty();
        }
        var earlier = names.in(group, name);
        if (earlier.isPresent()) {
            row.error(XlsFormField.NAME, Problem.CELL_DUPLICATE, name, String.valueOf(earlier.get().row().number()));
            return Optional.empty();
        }
        var code = names.code(name);
        if (!code.equals(name)) {
            row.left(XlsFormField.NAME, XlsFormReason.CODE.with(name, code));
        }
        var question = new XlsFormQuestion(row, group, name, code, kind(type), label(row, name));
        question.options(options);
        limit(question, type);
        required(question);
        names.add(question);
        questions.add(question);
        row.became(Fate.ITEM);
        return Optional.of(question);
    }

    private static ItemKind kind(XlsFormType type) {
        return switch (type.kind()) {
            case ONE -> ItemKind.SINGLE_CHOICE;
            case MANY -> ItemKind.MULTIPLE_CHOICE;
            case INTEGER -> ItemKind.COUNT;
            case DECIMAL, RANGE -> ItemKind.MEASUREMENT;
            case TEXT -> ItemKind.TEXT;
            case BEGIN_GROUP, BEGIN_OTHER, END, NOTE, PHOTO, PASSED -> throw new IllegalArgumentException(type.word());
        };
    }

    /** Fewer than two after an error or when the row is listed. */
    private List<OptionContent> options(XlsFormRow row, XlsFormType type) {
        if (!type.isChoice()) {
            return List.of();
        }
        var options = choices.use(type.list());
        if (options.isEmpty()) {
            row.error(XlsFormField.TYPE, Problem.XLSFORM_LIST, type.list());
            return List.of();
        }
        if (type.orOther()) {
            row.left(XlsFormField.TYPE, XlsFormReason.OTHER.with());
            if (options.stream().noneMatch(option -> option.code().equals(OTHER))) {
                var more = new ArrayList<>(options);
                more.add(new OptionContent(OTHER, XlsFormReason.words(Locale.CHINESE).getString("OTHER_LABEL"),
                        ItemAnswer.UNANSWERED, Optional.empty(), Optional.empty()));
                options = List.copyOf(more);
            }
        }
        if (options.size() < 2) {
            row.dropped(XlsFormReason.FEW, type.list());
        }
        return options;
    }

    private String label(XlsFormRow row, String name) {
        var label = row.text(XlsFormField.LABEL, language.all());
        if (label.isPresent()) {
            XlsFormSurvey.noteLabel(row, label.get(), language);
            return label.get().text().isEmpty() ? name : label.get().text();
        }
        row.left(XlsFormField.LABEL, XlsFormReason.LABEL_MISSING.with(name));
        return name;
    }

    private static void limit(XlsFormQuestion question, XlsFormType type) {
        switch (type.kind()) {
            case INTEGER, DECIMAL -> question.limit(Optional.empty(), Optional.empty());
            case RANGE -> range(question);
            default -> {
                // Only numbers have limits.
            }
        }
    }

    /** Without parameters from 1 to 10, as XLSForm has it. A step is nothing a limit can say. */
    private static void range(XlsFormQuestion question) {
        var cell = question.row().text(XlsFormField.PARAMETERS);
        var least = BigDecimal.ONE;
        var most = BigDecimal.TEN;
        var parameters = PARAMETER.matcher(cell);
        while (parameters.find()) {
            var value = new BigDecimal(parameters.group(2));
            switch (XlsFormText.lower(parameters.group(1))) {
                case "start" -> least = value;
                case "end" -> most = value;
                default -> question.row().left(XlsFormField.PARAMETERS,
                        XlsFormReason.VALUE.with(parameters.group()));
            }
        }
        var rest = PARAMETER.matcher(cell).replaceAll("").replaceAll("[\\s;,；，]+", " ").strip();
        if (!rest.isEmpty()) {
            question.row().left(XlsFormField.PARAMETERS, XlsFormReason.VALUE.with(rest));
        }
        question.limit(Optional.of(least.min(most)), Optional.of(least.max(most)));
    }

    private static void required(XlsFormQuestion question) {
        var cell = question.row().text(XlsFormField.REQUIRED);
        if (XlsFormWords.yes(cell)) {
            question.requirement(RequirementLevel.BLOCK);
        } else if (!XlsFormWords.no(cell)) {
            question.requirement(RequirementLevel.WARN);
            question.row().left(XlsFormField.REQUIRED,
                    XlsFormReason.REQUIRED.with(XlsFormText.shorten(cell, TemplateTexts.MAX_CODE)));
        }
    }
}

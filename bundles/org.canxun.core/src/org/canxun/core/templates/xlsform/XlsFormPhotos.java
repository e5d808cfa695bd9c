package org.canxun.core.templates.xlsform;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.canxun.core.templates.OptionContent;
import org.canxun.model.ItemAnswer;
import org.canxun.model.PhotoDemand;
import org.canxun.model.RequirementLevel;

/** Makes of a question for a photo what the question before it demands. */
final class XlsFormPhotos {

    private static final Pattern WORDS = Pattern
            .compile("(?:take|add|photo|photos|image|images|img|pic|pics|pict|picture|pictures|foto|evidence|of|for"
                    + "|照片|图片|拍照|相片|图像)(?:\\d{0,3})");

    private final XlsFormLanguage language;

    XlsFormPhotos(XlsFormLanguage language) {
        this.language = language;
    }

    /** @param before {@code null} when the group begins with the photo */
    void row(XlsFormRow row, XlsFormQuestion before) {
        if (before == null || !belongs(row, before)) {
            row.dropped(XlsFormReason.PHOTO_ALONE);
            return;
        }
        var demand = demand(row, before);
        if (demand.isEmpty()) {
            row.dropped(XlsFormReason.PHOTO_CONDITION);
            return;
        }
        before.photo(demand.get());
        row.became(XlsFormRow.Fate.MERGED);
        var required = row.text(XlsFormField.REQUIRED);
        if (XlsFormWords.yes(required) && before.requirement() != RequirementLevel.BLOCK) {
            row.left(XlsFormField.REQUIRED, XlsFormReason.VALUE.with(required));
        }
        var appearance = row.text(XlsFormField.APPEARANCE);
        if (!appearance.isEmpty() && !names(appearance, before)) {
            row.left(XlsFormField.APPEARANCE, XlsFormReason.VALUE.with(appearance));
        }
        row.text(XlsFormField.LABEL, language.all()).ifPresent(label -> {
            XlsFormSurvey.noteLabel(row, label, language);
            guide(row, before, label.text());
        });
        row.text(XlsFormField.HINT, language.own()).ifPresent(hint -> guide(row, before, hint.text()));
    }

    private static void guide(XlsFormRow row, XlsFormQuestion before, String text) {
        if (!before.guide(text)) {
            row.left(XlsFormField.LABEL, XlsFormReason.NOTE_LONG.with());
        }
    }

    /** The name is the other one's with words for a photo, or the appearance names the other one. */
    private static boolean belongs(XlsFormRow row, XlsFormQuestion before) {
        var other = XlsFormText.lower(before.name());
        var name = XlsFormText.lower(row.text(XlsFormField.NAME));
        return names(row.text(XlsFormField.APPEARANCE), before)
                || name.startsWith(other) && onlyPhoto(name.substring(other.length()))
                || name.endsWith(other) && onlyPhoto(name.substring(0, name.length() - other.length()));
    }

    private static boolean names(String appearance, XlsFormQuestion before) {
        return List.of(XlsFormText.lower(appearance).split("[\\s,;:()]+")).contains(XlsFormText.lower(before.name()));
    }

    private static boolean onlyPhoto(String rest) {
        var words = rest.replaceAll("[_.:\\-]+", " ").strip();
        if (words.isEmpty()) {
            return false;
        }
        for (var word : words.split(" ")) {
            if (!WORDS.matcher(word).matches() && !word.matches("\\d{1,3}")) {
                return false;
            }
        }
        return !words.matches("[\\d ]+|of|for");
    }

    /** Empty when the photo is wanted under a condition that no demand is. */
    private static Optional<PhotoDemand> demand(XlsFormRow row, XlsFormQuestion before) {
        var condition = bare(row.text(XlsFormField.RELEVANT));
        if (condition.isEmpty() || condition.equals(bare(before.row().text(XlsFormField.RELEVANT)))) {
            return Optional.of(PhotoDemand.ALWAYS);
        }
        var reference = "${" + before.name() + "}";
        return before.options().stream().filter(option -> option.verdict() == ItemAnswer.NONCONFORM)
                .map(OptionContent::code)
                .filter(code -> condition.equals(bare(reference + "='" + code + "'"))
                        || condition.equals(bare("selected(" + reference + ",'" + code + "')")))
                .findFirst().map(code -> PhotoDemand.FAILED);
    }

    /** Without blanks, and with one kind of quotes. */
    private static String bare(String expression) {
        return expression.replaceAll("[\\s\\u00A0]", "").replaceAll("[‘’“”\"＂＇]", "'");
    }
}

package org.canxun.ui.inspection.record;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.canxun.core.Codes;
import org.canxun.core.Localized;
import org.canxun.core.grading.GradingResult;
import org.canxun.core.grading.StarName;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.rules.judgement.Judgement;
import org.canxun.core.rules.judgement.JudgementSchemes;

/** What follows from a record as a whole, and why. */
public final class JudgementWords {

    private static final Set<String> NO_RESULT = Set.of(Judgement.NOT_JUDGED, Judgement.SCORED);

    private final Codes codes;
    private final Locale locale;
    private final Messages messages;

    public JudgementWords(Codes codes, Locale locale, Messages messages) {
        this.codes = codes;
        this.locale = locale;
        this.messages = messages;
    }

    /** The result that the checklist names first; empty while there is none. */
    String first(RecordView record) {
        return first(record.judgements());
    }

    /** The result of the scheme that the checklist names first; empty while there is none. */
    public String first(List<Judgement> judgements) {
        return judgements.stream().findFirst().filter(j -> !NO_RESULT.contains(j.result()))
                .map(j -> j.resultName().text(locale) + provisional(j.provisional())).orElse("");
    }

    /** Every judgement with its reasons, then the grading; empty when the checklist names no scheme. */
    String all(RecordView record) {
        return Stream.concat(record.judgements().stream().map(this::judgement),
                record.grading().stream().map(this::grading)).collect(joining("\n\n"));
    }

    private String judgement(Judgement judgement) {
        var name = JudgementSchemes.find(judgement.schemeId()).map(s -> s.name().text(locale))
                .orElse(judgement.schemeId());
        var head = ItemWords.format(messages.judgement_result, name, judgement.resultName().text(locale))
                + judgement.score().map(s -> "   " + ItemWords.format(messages.score, s.toPlainString())).orElse("")
                + provisional(judgement.provisional());
        return lines(head, judgement.statements());
    }

    private String grading(GradingResult grading) {
        var head = ItemWords.format(messages.grading_result, star(grading.star()),
                grading.base().toPlainString()) + provisional(grading.provisional());
        // The statements say how each dimension came about.
        return lines(head, grading.statements());
    }

    /** A star in the words of the district. */
    public String star(String code) {
        var label = codes.label(Codes.STAR_LEVEL, code, locale);
        return label.equals(code) ? new StarName(code).text(locale) : label;
    }

    private String lines(String head, List<? extends Localized> statements) {
        var lines = new ArrayList<String>(List.of(head));
        statements.forEach(s -> lines.add(s.text(locale)));
        return String.join("\n", lines);
    }

    /** What is said behind a result that may still change. */
    public String provisional(boolean provisional) {
        return provisional ? messages.judgement_provisional : "";
    }
}

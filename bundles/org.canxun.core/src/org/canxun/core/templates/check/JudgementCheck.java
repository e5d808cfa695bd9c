package org.canxun.core.templates.check;

import java.util.HashSet;
import java.util.stream.Collectors;

import org.canxun.core.Codes;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.rules.judgement.JudgementScheme;
import org.canxun.core.rules.judgement.JudgementSchemes;
import org.canxun.core.templates.GradingContent;
import org.canxun.core.templates.JudgementContent;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateIssue.Field;

/** How a template judges as a whole: that the schemes are known, their settings usable, and the stars in order. */
final class JudgementCheck {

    private final TemplateContent template;
    private final Codes codes;
    private final Issues issues;

    JudgementCheck(TemplateContent template, Codes codes, Issues issues) {
        this.template = template;
        this.codes = codes;
        this.issues = issues;
    }

    void check() {
        issues.at(-1, "");
        var seen = new HashSet<String>();
        for (var judgement : template.judgements()) {
            var scheme = JudgementSchemes.find(judgement.scheme());
            if (scheme.isEmpty()) {
                issues.error(Field.JUDGEMENT, Problem.JUDGEMENT_UNKNOWN, judgement.scheme(), JudgementSchemes.all()
                        .stream().map(JudgementScheme::id).collect(Collectors.joining("、")));
            } else {
                settings(scheme.get(), judgement);
            }
            if (!seen.add(judgement.scheme())) {
                issues.error(Field.JUDGEMENT, Problem.JUDGEMENT_TWICE, judgement.scheme());
            }
        }
        template.grading().ifPresent(this::grading);
    }

    private void settings(JudgementScheme scheme, JudgementContent judgement) {
        try {
            scheme.settings(judgement.settings());
        } catch (ProblemException e) {
            issues.error(Field.JUDGEMENT, e);
        }
    }

    private void grading(GradingContent grading) {
        if (grading.stars().isEmpty()) {
            issues.error(Field.GRADING, Problem.STARS_MISSING);
        }
        if (grading.bonusCap().signum() < 0) {
            issues.error(Field.GRADING, Problem.TEMPLATE_NEGATIVE, grading.bonusCap());
        }
        if (grading.bonusLevels() < 0) {
            issues.error(Field.GRADING, Problem.TEMPLATE_NEGATIVE, grading.bonusLevels());
        }
        var known = codes.list(Codes.STAR_LEVEL).stream().map(Codes.Code::code).collect(Collectors.toSet());
        var listed = new HashSet<String>();
        for (int i = 0; i < grading.stars().size(); i++) {
            var star = grading.stars().get(i);
            if (!known.contains(star.code()) || !listed.add(star.code())) {
                issues.error(Field.GRADING, Problem.STAR_UNKNOWN, star.code());
            }
            if (i > 0 && star.minimum().compareTo(grading.stars().get(i - 1).minimum()) >= 0) {
                issues.error(Field.GRADING, Problem.STARS_ORDER, star.code());
            }
        }
        var sections = template.sections().stream().map(SectionContent::title).collect(Collectors.toSet());
        for (var gate : grading.gates()) {
            if (!listed.contains(gate.star())) {
                issues.error(Field.GRADING, Problem.STAR_UNKNOWN, gate.star());
            }
            if (gate.kind() == GradingContent.GateKind.SECTION_MIN && !sections.contains(gate.section())) {
                issues.error(Field.GRADING, Problem.GATE_SECTION, gate.section());
            }
        }
    }
}

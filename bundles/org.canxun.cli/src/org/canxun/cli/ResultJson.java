package org.canxun.cli;

import static org.canxun.cli.WorkspaceCommand.object;

import java.util.Map;
import java.util.Optional;

import org.canxun.core.grading.GradingResult;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.inspection.ScoreExplanation;
import org.canxun.core.rules.judgement.Judgement;
import org.canxun.core.rules.judgement.JudgementSchemes;

/** Scores, judgements and gradings for scripts. */
record ResultJson(RecordWords words) {

    /** What came out, without the way there. */
    Map<String, Object> judgement(Judgement judgement) {
        var name = JudgementSchemes.find(judgement.schemeId()).map(s -> words.text(s.name())).orElse("");
        return object("scheme", judgement.schemeId(), "name", name, "result", judgement.result(), "resultName",
                words.text(judgement.resultName()), "score", judgement.score().orElse(null), "provisional",
                judgement.provisional());
    }

    /** Null when there is none. */
    Map<String, Object> grading(Optional<GradingResult> result) {
        return result.map(g -> object("star", g.star(), "starName", words.star(g.star()), "coefficient",
                g.coefficient().orElse(null), "base", g.base(), "bonus", g.bonus(), "total", g.total(), "provisional",
                g.provisional())).orElse(null);
    }

    /** Everything that a score is made of. */
    Map<String, Object> explained(RecordView record) {
        var explanation = ScoreExplanation.of(record);
        var score = explanation.score();
        return object("id", record.id(), "agency", record.agencyCode(), "kind", record.kind().getLiteral(), "template",
                record.templateTitle(), "templateVersion", record.templateVersion(), "completed", record.completed(),
                "got", score.got(), "base", score.base(), "score", score.present() ? score.value() : null,
                "provisional", score.provisional(), "lines",
                explanation.lines().stream().map(this::line).toList(), "judgements",
                record.judgements().stream().map(this::explained).toList(), "grading",
                record.grading().map(this::explained).orElse(null));
    }

    private Object line(ScoreExplanation.Line line) {
        return object("item", line.item().code(), "section", line.item().section(), "text", line.item().text(),
                "effect", line.effect().name(), "got", line.got(), "base", line.base(), "reason",
                words.reason(line.item()));
    }

    private Map<String, Object> explained(Judgement judgement) {
        var json = judgement(judgement);
        json.put("got", judgement.got());
        json.put("base", judgement.base());
        json.put("lines", judgement.lines().stream().map(l -> object("item", l.item().code(), "effect",
                l.effect().name(), "got", l.got(), "base", l.base())).toList());
        json.put("statements", judgement.statements().stream()
                .map(s -> object("topic", s.topic().name(), "text", words.text(s))).toList());
        return json;
    }

    private Map<String, Object> explained(GradingResult result) {
        var json = grading(Optional.of(result));
        json.put("dimensions", result.dimensions().stream().map(d -> object("title", d.title(), "got", d.got(),
                "available", d.available(), "full", d.full(), "score", d.score())).toList());
        json.put("statements", result.statements().stream().map(words::text).toList());
        return json;
    }

    /** An item that a condition leaves out. */
    Object leftOut(ItemView item) {
        return object("item", item.code(), "conditions",
                item.relevance().unmet().stream().map(e -> e.text()).toList(), "reason", words.reason(item));
    }
}

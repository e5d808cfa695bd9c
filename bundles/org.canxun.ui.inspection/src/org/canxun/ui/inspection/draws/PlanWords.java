package org.canxun.ui.inspection.draws;

import java.util.ArrayList;

import org.canxun.core.draw.DrawPlan;

/** What is fixed before the lots fall, in words. */
record PlanWords(DrawWords words) {

    /** A line for each thing; what is still being found out is said so. */
    String of(NewDrawModel model) {
        return model.plan().map(plan -> of(model, plan)).orElse(words.messages().new_preparing);
    }

    private String of(NewDrawModel model, DrawPlan plan) {
        var messages = words.messages();
        var asked = model.result();
        var lines = new ArrayList<String>();
        lines.add(DrawWords.say(messages.plan_draws, asked.sites(), plan.objects().lines(), asked.officers(),
                words.joined(asked.agencies().stream().map(words::agency).toList())));
        lines.add(DrawWords.say(messages.fact_objects, plan.objects().lines(), words.basis(asked.poolBasis())));
        lines.add(DrawWords.indented(plan.objects().sha256()));
        lines.add(DrawWords.say(messages.plan_inspectors, plan.inspectors().lines(), asked.validOn().toString()));
        lines.add(DrawWords.indented(plan.inspectors().sha256()));
        lines.add(plan.recusals().lines() == 0 ? messages.plan_no_recusals
                : DrawWords.say(messages.fact_recusals, plan.recusals().lines()));
        lines.add(DrawWords.indented(plan.recusals().sha256()));
        model.recusals().lines().forEach(line -> lines.add(DrawWords.indented(DrawWords.say(messages.fact_recusal,
                line.person().name(), words.agency(line.person().agencyCode()), line.site().name(), line.reason()))));
        lines.add(asked.seed().map(seed -> DrawWords.say(messages.plan_seed_given, seed.hex().strip(), seed.origin()))
                .orElse(messages.plan_seed_made));
        lines.add(DrawWords.say(messages.plan_witnesses, words.joined(asked.witnesses())));
        return String.join("\n", lines);
    }
}

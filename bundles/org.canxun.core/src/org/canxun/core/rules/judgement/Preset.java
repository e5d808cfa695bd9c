package org.canxun.core.rules.judgement;

import java.util.List;
import java.util.Map;

import org.canxun.core.Localized;
import org.canxun.core.ProblemException;
import org.canxun.core.rules.judgement.Statement.Topic;

/**
 * A published rule a district can choose: a scheme with its settings.
 *
 * @param id stable, such as {@code jiangsu-quantified}
 * @param settings value by key, only those that differ from the scheme's own
 */
public record Preset(String id, String schemeId, Map<String, String> settings) {

    public Preset {
        settings = Map.copyOf(settings);
    }

    public Localized name() {
        return Text.of("preset." + id + ".name");
    }

    /** Where the rule was published, and what is known of its standing. */
    public Localized source() {
        return Text.of("preset." + id + ".source");
    }

    public JudgementScheme scheme() {
        return JudgementSchemes.find(schemeId).orElseThrow();
    }

    /**
     * Judges by the scheme. Where the preset sets values, the explanation also names where they were published.
     *
     * @throws ProblemException when a setting cannot be used; no preset that is shipped does so
     */
    public Judgement judge(List<JudgedItem> items) throws ProblemException {
        var judgement = scheme().judge(items, scheme().settings(settings));
        return settings.isEmpty() ? judgement : judgement.with(Statement.of(Topic.SOURCE, "preset." + id + ".source"));
    }
}

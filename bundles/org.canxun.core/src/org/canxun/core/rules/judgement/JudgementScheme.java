package org.canxun.core.rules.judgement;

import java.util.List;
import java.util.Map;

import org.canxun.core.Localized;
import org.canxun.core.ProblemException;

/**
 * How a result follows from the items of a checklist. A scheme has no state and knows no default that a district could
 * not set otherwise. The order of the items does not matter to the result. Whatever can be wrong is refused when
 * settings are read; judging itself always succeeds.
 */
public interface JudgementScheme {

    /** Stable, such as {@code samr-2016}: records name their scheme by it. */
    String id();

    /** What a district can set, in the order to show it. */
    List<Setting> settings();

    /**
     * @param items one per item of the checklist, answered or not
     * @param settings read for this scheme
     */
    Judgement judge(List<JudgedItem> items, Settings settings);

    default Localized name() {
        return Text.of(id() + ".name");
    }

    /** What the scheme does, in a few sentences for who has to choose one. */
    default Localized explanation() {
        return Text.of(id() + ".explanation");
    }

    /**
     * @param texts value by key; keys left out have their defaults
     * @throws ProblemException when a key is unknown or a value cannot be used; says which and what is allowed
     */
    default Settings settings(Map<String, String> texts) throws ProblemException {
        return Settings.of(this, texts);
    }
}

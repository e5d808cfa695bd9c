package org.canxun.core.templates;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 判定方案 of a checklist.
 *
 * @param scheme stable id of a scheme
 * @param settings those that differ from the scheme's own
 */
public record JudgementContent(String scheme, SortedMap<String, String> settings) {

    public JudgementContent {
        settings = new TreeMap<>(settings);
    }

    public static JudgementContent of(String scheme, Map<String, String> settings) {
        return new JudgementContent(scheme, new TreeMap<>(settings));
    }
}

package org.canxun.core.rules.judgement;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;

/** Checked values for all settings of one scheme. */
public final class Settings {

    private final Map<String, Object> values;

    private Settings(Map<String, Object> values) {
        this.values = values;
    }

    /** @see JudgementScheme#settings(Map) */
    static Settings of(JudgementScheme scheme, Map<String, String> texts) throws ProblemException {
        var values = new LinkedHashMap<String, Object>();
        for (var setting : scheme.settings()) {
            values.put(setting.key(), setting.value(texts.getOrDefault(setting.key(), setting.defaultValue())));
        }
        for (var key : texts.keySet()) {
            if (!values.containsKey(key)) {
                throw new ProblemException(Problem.JUDGEMENT_SETTING_UNKNOWN, scheme.name(), key,
                        new Codes(List.copyOf(values.keySet())));
            }
        }
        return new Settings(values);
    }

    public BigDecimal decimal(String key) {
        return value(key, BigDecimal.class);
    }

    public int whole(String key) {
        return value(key, Integer.class);
    }

    public boolean flag(String key) {
        return value(key, Boolean.class);
    }

    public Bands bands(String key) {
        return value(key, Bands.class);
    }

    /** @throws IllegalArgumentException when the settings were read for another scheme */
    private <T> T value(String key, Class<T> kind) {
        var value = values.get(key);
        if (!kind.isInstance(value)) {
            throw new IllegalArgumentException("No setting " + key + " among " + values.keySet());
        }
        return kind.cast(value);
    }
}

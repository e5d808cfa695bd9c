package org.canxun.core.rules.judgement;

import java.util.Locale;
import java.util.stream.Collectors;

import org.canxun.core.Localized;

/** Bands within a sentence, with the names of their results. */
record BandNames(String schemeId, Bands bands) implements Localized {

    @Override
    public String text(Locale locale) {
        return bands.bands().stream()
                .map(band -> band.threshold().text() + " " + new ResultName(schemeId, band.label()).text(locale))
                .collect(Collectors.joining(Text.bundle(locale).getString("bands.separator")));
    }
}

package org.canxun.ui.district.draft;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.rules.Threshold;
import org.canxun.core.rules.Threshold.Comparison;
import org.canxun.core.rules.judgement.Bands;
import org.canxun.core.rules.judgement.Bands.Band;
import org.canxun.core.rules.judgement.ResultName;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.draft.FormEntry.RowColumn;

/** Results by score as a small table: on which side of which number, and how the result is called. */
final class BandRows {

    private final String schemeId;
    private final Locale locale;

    BandRows(String schemeId, Locale locale) {
        this.schemeId = schemeId;
        this.locale = locale;
    }

    static List<RowColumn> columns(Messages messages) {
        var signs = Arrays.stream(Comparison.values()).map(c -> new Choice(c.name(), words(c, messages))).toList();
        return List.of(RowColumn.of(messages.band_side, 10, signs), RowColumn.of(messages.band_score, Shape.NUMBER, 8),
                RowColumn.of(messages.band_result, Shape.LABEL, 20));
    }

    private static String words(Comparison comparison, Messages messages) {
        return switch (comparison) {
            case AT_LEAST -> messages.band_at_least;
            case ABOVE -> messages.band_above;
            case AT_MOST -> messages.band_at_most;
            case BELOW -> messages.band_below;
        };
    }

    /** @return empty when the setting cannot be read, as one from a file may be */
    Optional<List<List<String>>> rows(String setting) {
        return Bands.parse(setting).map(bands -> bands.bands().stream().map(this::row).toList());
    }

    private List<String> row(Band band) {
        return List.of(band.threshold().comparison().name(), Shape.plain(band.threshold().bound()),
                new ResultName(schemeId, band.label()).text(locale));
    }

    String setting(List<List<String>> rows) {
        return new Bands(rows.stream()
                .map(row -> new Band(new Threshold(Comparison.valueOf(row.get(0)), new BigDecimal(row.get(1))),
                        ResultName.of(schemeId, row.get(2), locale).result()))
                .toList()).text();
    }
}

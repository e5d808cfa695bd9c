package org.canxun.core.sites;

import static org.canxun.core.sites.SiteColumn.DATUM;
import static org.canxun.core.sites.SiteColumn.LATITUDE;
import static org.canxun.core.sites.SiteColumn.LONGITUDE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.geo.ChinaOffset;
import org.canxun.core.geo.Datum;
import org.canxun.core.geo.LonLat;
import org.canxun.core.table.Faults;
import org.canxun.core.table.TableRow;

/** Reads positions in decimal degrees and brings them to WGS-84. */
final class PositionParser {

    /** Wide, so that metres of a projection are called outside China and not too large a number. */
    private static final String LEAST = "-1000000000";
    private static final String GREATEST = "1000000000";
    private static final int DECIMALS = 7;
    /** Ten metres or so. */
    private static final int FINE = 4;

    private final Optional<Datum> stated;
    private final Faults errors;
    private boolean missingReported;

    PositionParser(Optional<Datum> stated, Faults errors) {
        this.stated = stated;
        this.errors = errors;
    }

    /** Empty when the row has none or an unusable one. */
    Optional<SitePosition> parse(TableRow<SiteColumn> row) {
        var longitude = row.number(LONGITUDE, LEAST, GREATEST);
        var latitude = row.number(LATITUDE, LEAST, GREATEST);
        if (row.text(LONGITUDE).isEmpty() && row.text(LATITUDE).isEmpty()) {
            return Optional.empty();
        }
        if (row.text(LONGITUDE).isEmpty() || row.text(LATITUDE).isEmpty()) {
            row.error(row.text(LONGITUDE).isEmpty() ? LONGITUDE : LATITUDE, Problem.SITE_POSITION_HALF);
            return Optional.empty();
        }
        var datum = datum(row);
        if (longitude.isEmpty() || latitude.isEmpty() || !inChina(row, longitude.get(), latitude.get())) {
            return Optional.empty();
        }
        if (decimals(row.code(LONGITUDE)) < FINE && decimals(row.code(LATITUDE)) < FINE) {
            row.warning(LONGITUDE, Problem.SITE_POSITION_COARSE);
        }
        return datum.map(known -> position(longitude.get(), latitude.get(), known));
    }

    private Optional<Datum> datum(TableRow<SiteColumn> row) {
        if (row.text(DATUM).isEmpty()) {
            if (stated.isEmpty() && !missingReported) {
                // Once, since it is one answer for the whole list.
                missingReported = true;
                errors.add(0, "", Problem.SITE_DATUM_MISSING);
            }
            return stated;
        }
        var written = row.choice(DATUM, Datum.words());
        if (written.isPresent() && stated.isPresent() && !written.equals(stated)) {
            row.error(DATUM, Problem.SITE_DATUM_DIFFERS, written.get().label(), stated.get().label());
        }
        return written;
    }

    private static boolean inChina(TableRow<SiteColumn> row, BigDecimal longitude, BigDecimal latitude) {
        if (isLongitude(longitude) && isLatitude(latitude)) {
            return true;
        }
        if (isLongitude(latitude) && isLatitude(longitude)) {
            row.error(LONGITUDE, Problem.SITE_POSITION_SWAPPED);
        } else {
            row.error(LONGITUDE, Problem.SITE_POSITION_OUTSIDE, longitude.toPlainString(), latitude.toPlainString());
        }
        return false;
    }

    private static boolean isLongitude(BigDecimal degrees) {
        return degrees.doubleValue() >= 73 && degrees.doubleValue() <= 136;
    }

    private static boolean isLatitude(BigDecimal degrees) {
        return degrees.doubleValue() >= 3 && degrees.doubleValue() <= 54;
    }

    private static int decimals(String number) {
        var point = number.indexOf('.');
        return point < 0 ? 0 : number.length() - point - 1;
    }

    private static SitePosition position(BigDecimal longitude, BigDecimal latitude, Datum datum) {
        if (datum == Datum.WGS84) {
            return new SitePosition(rounded(longitude), rounded(latitude), datum);
        }
        var wgs84 = ChinaOffset.toWgs84(new LonLat(longitude.doubleValue(), latitude.doubleValue()), datum);
        return new SitePosition(rounded(BigDecimal.valueOf(wgs84.longitude())),
                rounded(BigDecimal.valueOf(wgs84.latitude())), datum);
    }

    private static BigDecimal rounded(BigDecimal degrees) {
        return degrees.setScale(Math.min(DECIMALS, Math.max(degrees.scale(), 0)), RoundingMode.HALF_UP);
    }
}

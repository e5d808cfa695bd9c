package org.canxun.core.geo;

import java.util.function.UnaryOperator;

/**
 * Converts between WGS-84 and the shifted systems of Chinese maps. No authority has published the shift; the formulas
 * here are the ones that have been public since 2010 and that open-source maps agree on, with the ellipsoid of
 * Krasovsky. Outside the rectangle they cover all systems are the same.
 */
public final class ChinaOffset {

    /** Semi-major axis, metres. */
    private static final double AXIS = 6_378_245.0;
    /** Square of the eccentricity. */
    private static final double ECCENTRICITY = 0.00669342162296594323;
    private static final double BAIDU_TURN = Math.PI * 3000.0 / 180.0;

    /** Far below a millimetre. */
    private static final double CLOSE = 1e-11;
    private static final int MOST_STEPS = 30;

    private ChinaOffset() {}

    public static LonLat toWgs84(LonLat position, Datum from) {
        return switch (from) {
            case WGS84 -> position;
            case GCJ02 -> inverse(position, ChinaOffset::gcj02);
            case BD09 -> inverse(inverse(position, ChinaOffset::bd09), ChinaOffset::gcj02);
        };
    }

    public static LonLat fromWgs84(LonLat position, Datum to) {
        if (outside(position)) {
            return position;
        }
        return switch (to) {
            case WGS84 -> position;
            case GCJ02 -> gcj02(position);
            case BD09 -> bd09(gcj02(position));
        };
    }

    /** Whether the shift does not apply: beyond 72.004 to 137.8347 degrees east, 0.8293 to 55.8271 north. */
    public static boolean outside(LonLat position) {
        return !(position.longitude() >= 72.004 && position.longitude() <= 137.8347 && position.latitude() >= 0.8293
                && position.latitude() <= 55.8271);
    }

    /**
     * The position that the forward formula moves here. The shift hardly changes within its own length, so taking it
     * back where it is not quite due and correcting by what is left closes in within a few steps.
     */
    private static LonLat inverse(LonLat shifted, UnaryOperator<LonLat> forward) {
        if (outside(shifted)) {
            return shifted;
        }
        var guess = shifted;
        for (var step = 0; step < MOST_STEPS; step++) {
            var rest = shifted.minus(forward.apply(guess));
            guess = guess.plus(rest);
            if (Math.abs(rest.longitude()) < CLOSE && Math.abs(rest.latitude()) < CLOSE) {
                break;
            }
        }
        return guess;
    }

    /** From WGS-84. */
    private static LonLat gcj02(LonLat position) {
        var x = position.longitude() - 105.0;
        var y = position.latitude() - 35.0;
        var waves = 20.0 * Math.sin(6.0 * x * Math.PI) + 20.0 * Math.sin(2.0 * x * Math.PI);
        var north = -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x))
                + (waves + 20.0 * Math.sin(y * Math.PI) + 40.0 * Math.sin(y / 3.0 * Math.PI)
                        + 160.0 * Math.sin(y / 12.0 * Math.PI) + 320.0 * Math.sin(y / 30.0 * Math.PI)) * 2.0 / 3.0;
        var east = 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x))
                + (waves + 20.0 * Math.sin(x * Math.PI) + 40.0 * Math.sin(x / 3.0 * Math.PI)
                        + 150.0 * Math.sin(x / 12.0 * Math.PI) + 300.0 * Math.sin(x / 30.0 * Math.PI)) * 2.0 / 3.0;
        var latitude = Math.toRadians(position.latitude());
        var magic = 1.0 - ECCENTRICITY * Math.sin(latitude) * Math.sin(latitude);
        var meridian = AXIS * (1.0 - ECCENTRICITY) / (magic * Math.sqrt(magic));
        var parallel = AXIS / Math.sqrt(magic) * Math.cos(latitude);
        return position.plus(new LonLat(Math.toDegrees(east / parallel), Math.toDegrees(north / meridian)));
    }

    /** From GCJ-02. */
    private static LonLat bd09(LonLat position) {
        var x = position.longitude();
        var y = position.latitude();
        var radius = Math.hypot(x, y) + 0.00002 * Math.sin(y * BAIDU_TURN);
        var angle = Math.atan2(y, x) + 0.000003 * Math.cos(x * BAIDU_TURN);
        return new LonLat(radius * Math.cos(angle) + 0.0065, radius * Math.sin(angle) + 0.006);
    }
}

package org.canxun.core.geo;

/**
 * A position.
 *
 * @param longitude degrees east
 * @param latitude degrees north
 */
public record LonLat(double longitude, double latitude) {

    LonLat plus(LonLat shift) {
        return new LonLat(longitude + shift.longitude, latitude + shift.latitude);
    }

    LonLat minus(LonLat other) {
        return new LonLat(longitude - other.longitude, latitude - other.latitude);
    }
}

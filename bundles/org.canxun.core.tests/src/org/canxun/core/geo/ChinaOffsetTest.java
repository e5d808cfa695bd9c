package org.canxun.core.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

class ChinaOffsetTest {

    /**
     * The pairs every port of the public formulas is tested with (googollee/eviltransform, python/test.py): longitude
     * and latitude in WGS-84, then in GCJ-02. Shanghai, Shenzhen, Beijing.
     */
    private static final List<double[]> PUBLISHED = List.of(
            new double[]{ 121.5272106, 31.1774276, 121.531541859215, 31.17530398364597 },
            new double[]{ 113.912316, 22.543847, 113.9171764808363, 22.540796131694766 },
            new double[]{ 116.377817, 39.911954, 116.38404722455657, 39.91334545536069 });

    /** The example of another port (wandergis/coordtransform, README): 116.404, 39.915 taken as each system. */
    private static final LonLat EXAMPLE = new LonLat(116.404, 39.915);

    @Test
    void aSiteTakenFromAChineseMapLandsOnItsRoofNotAcrossTheRiver() {
        for (var pair : PUBLISHED) {
            var wgs = new LonLat(pair[0], pair[1]);
            var gcj = new LonLat(pair[2], pair[3]);
            assertTrue(metres(wgs, ChinaOffset.toWgs84(gcj, Datum.GCJ02)) < 0.5);
            assertClose(gcj, ChinaOffset.fromWgs84(wgs, Datum.GCJ02), 1e-6);
            assertTrue(metres(wgs, gcj) > 300, "the shift is worth correcting");
        }
    }

    @Test
    void aSiteTakenFromBaiduIsMovedTwice() {
        var baidu = new LonLat(116.41036949371029, 39.92133699351022);
        assertClose(ChinaOffset.toWgs84(EXAMPLE, Datum.GCJ02), ChinaOffset.toWgs84(baidu, Datum.BD09), 1e-9);
        assertClose(new LonLat(116.41024449916938, 39.91640428150164), ChinaOffset.fromWgs84(EXAMPLE, Datum.GCJ02),
                1e-9);
        // The exact inverse of the example as a third port gives it, to a millionth of a degree.
        assertClose(new LonLat(116.39775549316407, 39.913596801757805), ChinaOffset.toWgs84(EXAMPLE, Datum.GCJ02),
                1e-6);
    }

    @Test
    void thereAndBackEndsWhereItBegan() {
        var random = new Random(42);
        for (var i = 0; i < 20_000; i++) {
            var position = new LonLat(73 + 63 * random.nextDouble(), 2 + 52 * random.nextDouble());
            for (var datum : Datum.values()) {
                var wgs = ChinaOffset.toWgs84(position, datum);
                assertClose(position, ChinaOffset.fromWgs84(wgs, datum), 1e-9);
                assertClose(position, ChinaOffset.toWgs84(ChinaOffset.fromWgs84(position, datum), datum), 1e-9);
            }
        }
    }

    @Test
    void nothingMovesOutsideChina() {
        for (var position : List.of(new LonLat(139.69, 35.68), new LonLat(-0.13, 51.5), new LonLat(103, -10),
                new LonLat(Double.NaN, 31))) {
            for (var datum : Datum.values()) {
                assertEquals(position, ChinaOffset.toWgs84(position, datum));
                assertEquals(position, ChinaOffset.fromWgs84(position, datum));
            }
        }
    }

    @Test
    void aDatumIsKnownByTheNamesPeopleUse() {
        assertEquals(Optional.of(Datum.WGS84), Datum.of("cgcs 2000"));
        assertEquals(Optional.of(Datum.WGS84), Datum.of("ＷＧＳ８４"));
        assertEquals(Optional.of(Datum.GCJ02), Datum.of("GCJ_02"));
        assertEquals(Optional.of(Datum.BD09), Datum.of("百度坐标"));
        assertEquals(Optional.empty(), Datum.of("北京54"));
    }

    private static void assertClose(LonLat expected, LonLat actual, double degrees) {
        assertEquals(expected.longitude(), actual.longitude(), degrees);
        assertEquals(expected.latitude(), actual.latitude(), degrees);
    }

    private static double metres(LonLat a, LonLat b) {
        var x = Math.toRadians(a.longitude() - b.longitude()) * Math.cos(Math.toRadians(a.latitude()));
        var y = Math.toRadians(a.latitude() - b.latitude());
        return 6_371_000 * Math.hypot(x, y);
    }
}

package org.canxun.documents;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceGray;

/**
 * Measures of GB/T 9704-2012 in points: A4, head 37 mm, binding edge 28 mm, type area 156 mm wide. A record with tables
 * departs from it in three ways: pages after the first start at 28 mm with a running head, the type area ends 30 mm
 * above the foot, and tables are set smaller than 三号.
 */
final class Measures {

    static final float MM = 72 / 25.4f;
    static final float HEAD = 37 * MM;
    static final float NEXT_HEAD = 28 * MM;
    static final float BINDING = 28 * MM;
    static final float FORE_EDGE = 26 * MM;
    static final float FOOT = 30 * MM;
    static final float WIDTH = 156 * MM;

    /** 二号. */
    static final float TITLE = 22;
    /** 四号; also the page number's size by the standard. */
    static final float FOUR = 14;
    /** 小四. */
    static final float SMALL_FOUR = 12;
    /** 五号. */
    static final float FIVE = 10.5f;
    static final float CELL = 9;
    static final float QUIET = 8;

    static final float RULE = 0.5f;
    static final Color SHADE = new DeviceGray(0.93f);
    static final Color QUIET_INK = new DeviceGray(0.3f);
    static final Color WATERMARK = new DeviceGray(0.92f);

    private Measures() {}

    /** Baseline to baseline for a size. */
    static float leading(float size) {
        return size * 1.45f;
    }
}

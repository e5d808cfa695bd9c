package org.canxun.core.geo;

import java.util.Optional;

import org.canxun.core.table.Choices;

/** What a position's degrees refer to. Equal degrees lie hundreds of metres apart, so it is stated, never guessed. */
public enum Datum {
    /** GPS. CGCS2000, the official system of Chinese surveying, differs by centimetres and counts as the same. */
    WGS84("WGS-84"),
    /** 国测局坐标, as in AutoNavi (高德), Tencent and most Chinese maps. */
    GCJ02("GCJ-02"),
    /** Baidu's, in degrees; Baidu's metres (bd09mc) are something else. */
    BD09("BD-09");

    private static final Choices<Datum> WORDS = Choices.<Datum>none()
            .with(WGS84, "WGS-84", "WGS", "GPS", "CGCS2000", "2000国家大地坐标系", "国家2000", "大地2000", "EPSG:4326")
            .with(GCJ02, "GCJ-02", "GCJ", "国测局", "国测局坐标", "火星坐标", "火星坐标系", "高德", "高德坐标", "腾讯", "腾讯坐标")
            .with(BD09, "BD-09", "BD09LL", "百度", "百度坐标", "百度坐标系");

    private final String label;

    Datum(String label) {
        this.label = label;
    }

    /** The name people write, such as {@code GCJ-02}. */
    public String label() {
        return label;
    }

    /** The words a list may state a datum with. */
    public static Choices<Datum> words() {
        return WORDS;
    }

    /** By label, code or a common Chinese name; empty when it is none of them. */
    public static Optional<Datum> of(String text) {
        return WORDS.find(text);
    }
}

package org.canxun.core.meals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.table.CellText;

/**
 * What a meal export can say of a site. The export of the settlement system has no published format, so the names are
 * those such lists commonly bear; whatever else a list calls its columns is said by a {@link MealMapping}.
 */
public enum MealField {
    FILING_NUMBER("备案号", "备案编号", "备案登记号", "站点备案号", "filing no"),
    /** A name; a filing number is understood too. */
    SITE("站点", "站点名称", "助餐点", "助餐点名称", "助餐站点", "助餐中心", "助餐中心名称", "助餐机构名称", "网点名称", "食堂名称", "名称", "site name"),
    MONTH("月份", "统计月份", "年月", "统计年月", "所属月份", "结算月份", "月度", "year month"),
    /** In lists with a row for each day. */
    DATE("日期", "用餐日期", "就餐日期", "营业日期", "统计日期", "day"),
    OPERATING_DAYS("营业天数", "运营天数", "开餐天数", "供餐天数", "days open"),
    DINERS("就餐人次", "用餐人次", "助餐人次", "总人次", "就餐总人次", "用餐总人次", "合计人次", "人次", "meals"),
    ELDER_DINERS("老年人次", "老年人人次", "老人人次", "其中老年人次", "老年人就餐人次", "老年人用餐人次", "60岁以上人次", "60周岁以上人次", "60岁及以上人次",
            "60周岁及以上人次", "就餐人次(60岁以上)", "用餐人次(60岁以上)", "就餐人次(老年人)", "用餐人次(老年人)", "diners 60+", "elders"),
    SUBSIDISED_MEALS("补贴人次", "补贴餐数", "补贴份数", "享受补贴人次", "补贴用餐人次", "补贴就餐人次", "subsidized meals");

    /** A remark that only says what is counted; any other remark may make another column of it. */
    private static final String UNIT = "(?<=.)\\((人|人次|次|天|日|份|餐|单位[:：]?.{1,4})\\)$";

    private final List<String> names;

    MealField(String... names) {
        this.names = List.of(names);
    }

    /** The header names it goes by; its own name in lower case is understood too. */
    public List<String> names() {
        return names;
    }

    /** The name shown to users. */
    public String title(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage())
                ? name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : names.get(0);
    }

    /** The field that a header of this name most likely means. */
    static Optional<MealField> byHeader(String header) {
        var key = key(header);
        return Stream.of(values()).filter(field -> Stream.concat(field.names.stream(), Stream.of(field.name()))
                .anyMatch(name -> key(name).equals(key))).findFirst();
    }

    /** The field of that own name or title. */
    public static Optional<MealField> named(String name) {
        return Stream.of(values()).filter(field -> key(field.name()).equals(key(name))
                || field.names.get(0).equals(CellText.compact(name))).findFirst();
    }

    /** For messages: the name users know and the one the command line takes. */
    static String labels(List<MealField> fields) {
        return fields.stream().map(field -> field.names.get(0) + " " + field.name()).collect(Collectors.joining("、"));
    }

    private static String key(String text) {
        return CellText.compact(text).toLowerCase(Locale.ROOT).replaceAll("[_*\\-]", "").replaceFirst(UNIT, "");
    }
}

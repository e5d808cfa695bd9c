package org.canxun.ui.inspection.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.canxun.core.inspection.Apart;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.Progress;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.inspection.Relevance;
import org.canxun.core.inspection.Score;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.ItemMarks;
import org.canxun.core.templates.LimitContent;
import org.canxun.model.CheckMethod;
import org.canxun.model.ItemAnswer;
import org.canxun.model.RecordKind;

/** A small inspection by three agencies. */
final class Sample {

    static final String FOOD = "r-food";
    static final String FIRE = "r-fire";
    static final String CIVIL = "r-civil";

    private Sample() {}

    static InspectionView inspection() {
        return new InspectionView("i-1", "s-1", "清名桥街道·示例一餐厅", "JOINT", LocalDate.of(2026, 11, 23), 2, "SAMR",
                List.of(), List.of(food(), fire(), civil()), List.of(), Optional.empty(), false, false);
    }

    private static RecordView food() {
        return record(FOOD, "SAMR", "市场监管", RecordKind.INSPECTION, List.of(
                item(FOOD, "F-A01", "A 资质与信息公示", "营业执照、食品经营许可证均在有效期内", true),
                item(FOOD, "F-A02", "A 资质与信息公示", "许可证正本挂在就餐区醒目处", false),
                item(FOOD, "F-A03", "A 资质与信息公示", "最近一次监督检查结果记录表已张贴且完整", false),
                measured("F-C06", "C 原料控制", "冷藏 0—8 ℃", limit("冷藏温度", "0", "8")),
                item(FOOD, "F-C07", "C 原料控制", "进货台账记录完整", true),
                measured("F-D02", "D 加工制作", "冷藏与热藏", limit("冷藏温度", "0", "8"), limit("热藏温度", "60", null)),
                item(FOOD, "F-D10", "D 加工制作", "留样", true)));
    }

    private static RecordView fire() {
        return record(FIRE, "FIRE", "消防救援", RecordKind.INSPECTION, List.of(
                item(FIRE, "X-A01", "A 合法性", "依法通过消防验收", true),
                item(FIRE, "X-C07", "C 设施", "灭火器在有效期内", false)));
    }

    private static RecordView civil() {
        return record(CIVIL, "CIVIL", "民政", RecordKind.APPRAISAL, List.of(
                appraisal("G1.01", List.of("全符合", "缺1项", "其余"), Optional.empty()),
                appraisal("G1.02", List.of(), Optional.of(new ItemView.Counted("达标项数", "项")))));
    }

    /** An inspection of nothing but one item of an appraisal. */
    static InspectionView civilOnly(ItemView item) {
        return new InspectionView("i-2", "s-1", "示例一餐厅", "JOINT", LocalDate.of(2026, 11, 23), 1, "CIVIL", List.of(),
                List.of(record(CIVIL, "CIVIL", "民政", RecordKind.APPRAISAL, List.of(item))), List.of(), Optional.empty(),
                false, false);
    }

    static RecordView record(String id, String agency, String name, RecordKind kind, List<ItemView> items) {
        return new RecordView(id, agency, name, kind == RecordKind.INSPECTION, kind, "t-" + agency + "1",
                agency, name, 1, "", items,
                progress(items), score(items), false, List.of(), List.of(), List.of(), List.of(), List.of(),
                Optional.empty());
    }

    static ItemView appraisal(String code, List<String> choices, Optional<ItemView.Counted> counted) {
        var content = ItemContent.plain(code, "无障碍", List.of(CheckMethod.VIEW), false, "", "", BigDecimal.TEN)
                .withMarks(new ItemMarks(true, false));
        return new ItemView(CIVIL, "一、设施环境", content, choices, counted, Relevance.APPLIES, ItemView.Given.NOTHING,
                List.of(), List.of(), Optional.empty(), false, Apart.NOTHING, false, false);
    }

    private static ItemView measured(String code, String section, String text, LimitContent... limits) {
        return item(FOOD, code, section, text, false, List.of(limits));
    }

    static LimitContent limit(String parameter, String minimum, String maximum) {
        return new LimitContent(parameter, "℃", Optional.ofNullable(minimum).map(BigDecimal::new),
                Optional.ofNullable(maximum).map(BigDecimal::new), "");
    }

    private static ItemView item(String record, String code, String section, String text, boolean key) {
        return item(record, code, section, text, key, List.of());
    }

    private static ItemView item(String record, String code, String section, String text, boolean key,
            List<LimitContent> limits) {
        var content = ItemContent.plain(code, text, List.of(CheckMethod.VIEW), key, "食品安全法第53条", "",
                BigDecimal.ONE).withLimits(limits);
        return new ItemView(record, section, content, List.of(), Optional.empty(), Relevance.APPLIES,
                ItemView.Given.NOTHING, List.of(), List.of(), Optional.empty(), false, Apart.NOTHING, false, false);
    }

    static Progress progress(List<ItemView> items) {
        int[] counts = new int[ItemAnswer.values().length];
        items.forEach(i -> counts[i.answer().ordinal()]++);
        int keyFailed = (int) items.stream().filter(i -> i.keyItem() && i.answer() == ItemAnswer.NONCONFORM).count();
        return new Progress(items.size(), counts[ItemAnswer.CONFORM.ordinal()],
                counts[ItemAnswer.NONCONFORM.ordinal()], counts[ItemAnswer.NOT_APPLICABLE.ordinal()], keyFailed);
    }

    static Score score(List<ItemView> items) {
        var got = BigDecimal.ZERO;
        var base = BigDecimal.ZERO;
        for (var item : items) {
            if (item.answer() == ItemAnswer.CONFORM || item.answer() == ItemAnswer.NONCONFORM) {
                base = base.add(item.points());
                got = item.answer() == ItemAnswer.CONFORM ? got.add(item.points()) : got;
            }
        }
        return new Score(got, base, items.stream().anyMatch(i -> !i.answered()));
    }
}

package org.canxun.benchmarks;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.benchmarks.Figure.Goal;
import org.canxun.core.Codes;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.TryOut;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.ItemDemand;
import org.canxun.core.templates.JudgementContent;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.model.RecordKind;

/**
 * Everything that follows from the answers of one record, worked out anew: which items apply, how far it is, its score
 * with the explanation, and two judgements. Every third item has a condition, and conditions form chains.
 */
final class RecomputeFigures {

    private static final List<Integer> SIZES = List.of(200, 1000, 5000);
    private static final int WARM_UP = 200;
    private static final int ROUNDS = 60;
    private static final int SECTION = 25;
    private static final int CHAIN = 50;

    void run(Path folder, Report report) throws ProblemException {
        var records = new LinkedHashMap<Integer, TryOut>();
        for (var size : SIZES) {
            records.put(size, answered(size));
        }
        var whole = new HashMap<Integer, Series>();
        var each = new HashMap<Integer, Series>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            // In turns, so that a busy moment hits all sizes.
            for (var size : SIZES) {
                var record = records.get(size);
                long begin = System.nanoTime();
                record.view();
                long time = System.nanoTime() - begin;
                if (round >= WARM_UP) {
                    whole.computeIfAbsent(size, s -> new Series()).addMillis(time);
                    each.computeIfAbsent(size, s -> new Series()).add(time / 1e3 / size);
                }
            }
        }
        for (var size : SIZES) {
            report.add(Figure.of("all rules of %,d items worked out anew".formatted(size), "ms", whole.get(size),
                    size == 5000 ? Goal.value(50) : Goal.NONE));
        }
        report.add(Figure.of("one item among 5,000, against one among 200", "us", each.get(5000), each.get(200),
                Goal.ratio(1.25)));
    }

    private static TryOut answered(int size) throws ProblemException {
        var sections = new ArrayList<SectionContent>();
        var answers = new LinkedHashMap<String, Answer>();
        for (int first = 0; first < size; first += SECTION) {
            var items = new ArrayList<ItemContent>();
            for (int i = first; i < first + SECTION; i++) {
                items.add(item(i));
                answers.put(code(i), i % 7 == 0 ? Answer.NONCONFORM
                        : i % 11 == 0 ? Answer.notApplicable("无此环节") : Answer.CONFORM);
            }
            sections.add(new SectionContent("第 " + first + " 组", first % 100 == 0 ? "" : "${site.gasKind} != ''",
                    Optional.empty(), items));
        }
        var judgements = List.of(JudgementContent.of("samr-49", Map.of()), JudgementContent.of("quantified", Map.of()));
        var record = new TryOut(new TemplateContent("LARGE", "大表", "MARKET_REGULATION", RecordKind.INSPECTION, "",
                sections, judgements, Optional.empty()), Codes.NONE);
        record.site("CENTER", List.of("COOK_ON_SITE", "DELIVERY"), "NATURAL");
        record.answer(answers);
        return record;
    }

    private static String code(int number) {
        return "L-%05d".formatted(number);
    }

    private static ItemContent item(int number) {
        var item = ItemContent.plain(code(number), "检查内容 " + number, List.of(), number % 10 == 0, "食品安全法第33条",
                "不洁=不符合", new BigDecimal("0.5"));
        return number % 3 == 0 && number % CHAIN != 0
                ? item.withDemand(ItemDemand.when("selected(${site.servingModes}, 'COOK_ON_SITE') and ${"
                        + code(number - 1) + "} != 'NOT_APPLICABLE' or verdict(${" + code(Math.max(0, number - 3))
                        + "}) = 'CONFORM'"))
                : item;
    }
}

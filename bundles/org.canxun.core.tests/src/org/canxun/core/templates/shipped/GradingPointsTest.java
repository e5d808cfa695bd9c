package org.canxun.core.templates.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.ProblemException;
import org.canxun.core.rules.ScoringSteps;
import org.canxun.core.table.PlainTables;
import org.canxun.core.templates.ItemContent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Points typed by hand from the wording of civil-grading.csv, never from the steps. */
class GradingPointsTest {

    private static final String CASES = """
            G1.01 100 2
            G1.01 99.9 1
            G1.01 80 1
            G1.01 79.99 0
            G1.02 全符合 2
            G1.02 缺1项 1
            G1.02 其余 0
            G1.03 5 3
            G1.03 4 2.4
            G1.03 0 0
            G1.03 6 3
            G1.04 3 1.5
            G1.04 5 2
            G1.05 好 2
            G1.05 中 1
            G1.06 0 2
            G1.06 1 1.5
            G1.06 缺牌匾 0
            G1.07 3 0.5
            G1.07 5 0
            G2.01 40 2
            G2.01 41 1
            G2.01 60 1
            G2.01 61 0
            G2.02 配齐未合格 1
            G2.03 1 0.5
            G2.03 3 1
            G2.04 0 2
            G2.04 1 0
            G2.05 1 1.5
            G2.05 0.5 0.75
            G2.05 1.25 1.5
            G2.06 30 0.5
            G2.06 30.1 0
            G2.07 2 1
            G2.07 1 0
            G3.01 仅一般项且按期整改 4
            G3.01 重点项且整改到位 2
            G3.02 B 3
            G3.02 无 0
            G3.03 超时 1
            G3.04 98 3
            G3.04 97.9 2
            G3.04 90 2
            G3.04 89.9 0
            G3.05 95 2
            G3.05 80 1
            G3.05 79 0
            G3.06 部分 0.8
            G3.07 95 1.5
            G3.07 94 0.8
            G4.01 重点问题已整改 1.5
            G4.02 资料不全 1
            G4.03 4 3
            G4.03 3 2.25
            G4.03 不用燃气 3
            G4.04 100 2.5
            G4.04 99 1.5
            G4.04 89 0
            G4.05 1 1
            G4.05 4 0
            G4.06 2 1
            G4.06 1 0.5
            G5.01 1 2
            G5.01 0.8 1.6
            G5.02 60 1
            G5.02 59 0
            G5.03 60 2.5
            G5.03 40 1.5
            G5.03 20 0.5
            G5.03 19 0
            G5.04 5 1.5
            G5.04 3 1
            G5.04 2 0.5
            G5.05 1 0.5
            G5.06 无公示 1
            G5.06 混账 0
            G6.01 2 1
            G6.03 0 2
            G6.03 1 1
            G6.03 2 0
            G6.05 强制刷脸 0
            G6.06 100 1.5
            G6.06 90 1
            G6.07 中 0.8
            G7.01 0.92 4.6
            G7.01 0.876 4.38
            G7.02 80 1.5
            G7.02 60 1
            G7.03 2 1.5
            G7.03 3 0.8
            G7.03 5 0.8
            G7.03 6 0
            G8.02 1 1
            G8.03 4 0.8
            G8.04 1 0.3
            G8.04 3 0
            G9.01 1 0.8
            G9.01 2 1.5
            G9.02 1 0.5
            G9.03 有 0.5
            """;

    @TestFactory
    Stream<DynamicTest> theStepsGiveThePointsTheWordingPromises() throws ProblemException {
        var grading = ShippedTemplates.read(new PlainTables()).get(3);
        var items = grading.items().collect(Collectors.toMap(ItemContent::code, Function.identity()));
        return CASES.lines().map(line -> DynamicTest.dynamicTest(line, () -> {
            var parts = line.split(" ");
            var scoring = items.get(parts[0]).scoring().orElseThrow();
            var steps = ScoringSteps.parse(scoring.rule(), scoring.steps(), scoring.maxPoints());
            var score = steps.choices().contains(parts[1]) ? steps.points(parts[1])
                    : steps.points(new BigDecimal(parts[1]));
            assertEquals(new BigDecimal(parts[2]).setScale(2), score.points());
        }));
    }
}

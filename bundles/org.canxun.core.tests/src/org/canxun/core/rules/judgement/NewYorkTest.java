package org.canxun.core.rules.judgement;

import static org.canxun.core.rules.judgement.Items.all;
import static org.canxun.core.rules.judgement.Items.judge;
import static org.canxun.core.rules.judgement.Items.keys;
import static org.canxun.core.rules.judgement.Items.many;
import static org.canxun.core.rules.judgement.Items.score;
import static org.canxun.core.rules.judgement.Items.scored;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.ProblemException;
import org.canxun.core.rules.judgement.Statement.Topic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Oracle: "How the NYC Health Department scores and grades restaurants". 0 to 13 points earn an A, 14 to 27 a B, 28 or
 * more a C. A public health hazard has at least 7 points, a critical violation 5, a general one 2; the condition level
 * adds to them: one contaminated food item is level 1 and 7 points, four or more are level 4 and 10 points.
 */
class NewYorkTest {

    /** Least points of the category and points charged, for each violation; points; grade. */
    @TestFactory
    Stream<DynamicTest> pointsAddUpToTheLetter() {
        return Stream.of(List.of("", "0", "A"), List.of("2/2", "2", "A"), List.of("7/7", "7", "A"),
                List.of("7/10", "10", "A"), List.of("5/5 5/5 2/2", "12", "A"), List.of("7/7 2/2 2/2 2/2", "13", "A"),
                List.of("7/7 7/7", "14", "B"), List.of("7/9 5/5", "14", "B"),
                List.of("7/10 7/10 5/5 2/2", "27", "B"), List.of("7/10 7/10 5/8", "28", "C"),
                List.of("7/28", "28", "C"), List.of("7/28 7/28 7/28 5/28", "112", "C"))
                .map(c -> DynamicTest.dynamicTest("[" + c.get(0) + "]", () -> {
                    var items = new ArrayList<>(many("OK", false, 10, Outcome.CONFORM));
                    for (var violation : c.get(0).split(" ")) {
                        var parts = violation.split("/");
                        if (parts.length == 2) {
                            items.add(scored("V" + items.size(), parts[0], Outcome.NONCONFORM, parts[1]));
                        }
                    }
                    var judgement = judge("new-york", items);
                    assertEquals(c.get(1), score(judgement));
                    assertEquals(c.get(2), judgement.result());
                }));
    }

    @Test
    void withoutAConditionAllPointsAreCharged() throws ProblemException {
        assertEquals("7", score(judge("new-york", List.of(Items.item("04A", true, "7", Outcome.NONCONFORM)))));
    }

    @Test
    void aWeightThatADistrictGivesIsCharged() throws ProblemException {
        var half = new JudgedItem("04A", "", true, new BigDecimal(7), new BigDecimal("0.5"), Outcome.NONCONFORM,
                Optional.of(BigDecimal.TEN), "");
        assertEquals("5", score(judge("new-york", List.of(half))));
    }

    @Test
    void theExplanationNamesTheCityTheCutsComeFrom() throws ProblemException {
        var judgement = judge("new-york", many("C", false, 1, Outcome.CONFORM));
        assertEquals(List.of("penalty.source", "preset.new-york.source"), keys(judgement, Topic.SOURCE));
    }

    @Test
    void whatDoesNotApplyIsNotCharged() throws ProblemException {
        var judgement = judge("new-york", all(many("N", false, 9, Outcome.NOT_APPLICABLE),
                many("C", false, 1, Outcome.CONFORM), many("R", false, 9, Outcome.NOT_RELEVANT)));
        assertEquals("0", score(judgement));
        assertEquals("A", judgement.result());
    }
}

package org.canxun.ui.district.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.canxun.model.RecordKind;
import org.canxun.ui.district.Messages;
import org.canxun.ui.testing.Translations;
import org.junit.jupiter.api.Test;

/** Conditions without knowing how they are written. */
class ConditionsTest {

    private final Conditions conditions = new Conditions(Writing.content(RecordKind.INSPECTION), Writing.CODES,
            Locale.CHINESE);

    private static ConditionBuilder builder() {
        return new ConditionBuilder(Writing.content(RecordKind.INSPECTION), Writing.CODES, Locale.CHINESE,
                Translations.of(new Messages(), Locale.ROOT));
    }

    @Test
    void aConditionIsSaidInWords() {
        var said = conditions.say("${site.gasKind} = 'LPG' and verdict(${F-A01}) = 'NONCONFORM'", false);
        assertTrue(said.sound());
        assertTrue(said.text().contains("燃气种类") && said.text().contains("液化石油气"), said.text());
    }

    @Test
    void whatCannotBeUnderstoodIsSaidToBeWrong() {
        assertFalse(conditions.say("${site.gasKind} = ", false).sound());
        var unknown = conditions.say("${F-Z99} = 'x'", false);
        assertFalse(unknown.sound());
        assertTrue(unknown.text().contains("F-Z99"), unknown.text());
        assertFalse(conditions.say(". > 0", false).sound());
        assertTrue(conditions.say(". > 0", true).sound());
        assertTrue(conditions.say("  ", false).sound());
    }

    @Test
    void whatIsPutTogetherFromChoicesIsACondition() {
        var builder = builder();
        for (var subject : builder.subjects("F-A01")) {
            for (var operator : builder.operators(subject.code())) {
                for (var value : builder.values(subject.code(), operator.code())) {
                    var condition = builder.condition(subject.code(), operator.code(), value.code());
                    assertTrue(conditions.say(condition, false).sound(), condition);
                }
            }
        }
        assertEquals("not(selected(${site.servingModes}, 'DELIVERY'))",
                builder.condition("site.servingModes", "!=", "DELIVERY"));
        assertEquals("verdict(${F-C07}) = 'NONCONFORM'", builder.condition("F-C07", "=", "verdict:NONCONFORM"));
    }

    @Test
    void anItemDoesNotDependOnItself() {
        assertTrue(builder().subjects("F-A01").stream().noneMatch(s -> s.code().equals("F-A01")));
    }

    @Test
    void whatIsAddedKeepsTheMeaningOfWhatWasThere() {
        assertEquals("${a} = 'x'", ConditionBuilder.join(" ", "and", "${a} = 'x'"));
        assertEquals("(${a} = 'x' or ${b} = 'y') and ${c} = 'z'",
                ConditionBuilder.join("${a} = 'x' or ${b} = 'y'", "and", "${c} = 'z'"));
    }
}

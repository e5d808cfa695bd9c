package org.canxun.ui.inspection.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.canxun.ui.inspection.record.KeyMap.Press;
import org.junit.jupiter.api.Test;

class KeyMapTest {

    private final KeyMap keys = KeyMap.standard();

    @Test
    void everyCommandHasAKeyAndNoKeyTwoCommands() {
        for (var command : Command.values()) {
            assertFalse(keys.strokes(command).isEmpty(), command.name());
        }
        assertEquals(List.of(), keys.clashes());
    }

    @Test
    void plainLettersHaveATwinForInputMethods() {
        for (var command : Command.values()) {
            var strokes = keys.strokes(command);
            if (strokes.stream()
                    .anyMatch(s -> s.plain() && s.key().length() == 1 && Character.isLetter(s.key().charAt(0)))) {
                assertTrue(strokes.stream().anyMatch(Stroke::alt), command.name());
            }
        }
    }

    @Test
    void nineAgenciesHaveAKey() {
        for (int i = 0; i < 9; i++) {
            var command = keys.command(Stroke.parse("Alt+" + (i + 1))).orElseThrow();
            assertEquals(OptionalInt.of(i), command.agency());
            assertEquals(Optional.of(command), Command.agency(i));
        }
        assertEquals(Optional.empty(), Command.agency(9));
        assertEquals(OptionalInt.empty(), Command.FINDINGS.agency());
    }

    @Test
    void digitsMeanWhatTheItemAsks() {
        var one = Stroke.of("1");
        assertEquals(Optional.of(new Press.Run(Command.CONFORM)), keys.press(one, Asks.ANSWER, 0));
        assertEquals(Optional.of(new Press.Number("1")), keys.press(one, Asks.READING, 0));
        assertEquals(Optional.of(new Press.Number("1")), keys.press(one, Asks.COUNT, 0));
        assertEquals(Optional.of(new Press.Choice(0)), keys.press(one, Asks.CHOICE, 3));
        assertEquals(Optional.empty(), keys.press(Stroke.of("4"), Asks.CHOICE, 3));
        assertEquals(Optional.of(new Press.Run(Command.NOT_APPLICABLE)), keys.press(Stroke.of("0"), Asks.CHOICE, 3));
        assertEquals(Optional.of(new Press.Number("-")), keys.press(Stroke.of("-"), Asks.READING, 0));
        assertEquals(Optional.of(new Press.Run(Command.NOT_APPLICABLE)),
                keys.press(Stroke.parse("Alt+0"), Asks.READING, 0));
    }

    @Test
    void strokesReadWhatTheyWrite() {
        for (var text : List.of("Ctrl+Shift+Z", "Alt+0", "F8", "Space", "1", "Shift+1")) {
            assertEquals(text, Stroke.parse(text).toString());
        }
        assertEquals(Stroke.parse("Alt+P"), Stroke.parse("alt+p"));
    }

    @Test
    void keysCanBeChosen() {
        var chosen = KeyMap.of(Map.of("CONFORM", "Y 1", "NOTE", "Hyper+N", "UNKNOWN", "X"));
        assertEquals(Optional.of(Command.CONFORM), chosen.command(Stroke.of("Y")));
        assertEquals(keys.strokes(Command.NOTE), chosen.strokes(Command.NOTE));
    }
}

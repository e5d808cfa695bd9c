package org.canxun.ui.inspection.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.ui.inspection.record.KeyChoices.Refusal;
import org.junit.jupiter.api.Test;

/** Whoever changes keys never ends up with a key that does two things, or a command that has none. */
class KeyChoicesTest {

    private final KeyChoices choices = new KeyChoices(KeyMap.standard());

    private List<String> keys(Command command) {
        return choices.keys().strokes(command).stream().map(Stroke::toString).toList();
    }

    @Test
    void aNewKeyTakesThePlaceOfTheUsualOneAndItsTwinStays() {
        assertInstanceOf(Refusal.None.class, choices.choose(Command.NOTE, Stroke.of("B")));
        assertEquals(List.of("B", "Alt+N"), keys(Command.NOTE));
        assertEquals(Optional.empty(), choices.keys().command(Stroke.of("Space")));
        assertEquals(Map.of("NOTE", "B Alt+N"), choices.chosen());
        assertEquals(List.of(), choices.keys().clashes());
    }

    @Test
    void theTwinBecomesTheUsualOneWithoutLosingTheOther() {
        choices.choose(Command.NOTE, Stroke.parse("Alt+N"));
        assertEquals(List.of("Alt+N", "Space"), keys(Command.NOTE));
    }

    @Test
    void aKeyThatDoesSomethingElseIsRefusedWithWhatItDoes() {
        assertEquals(new Refusal.Taken(Command.UNDO), choices.choose(Command.NOTE, Stroke.parse("Ctrl+Z")));
        assertEquals(new Refusal.Taken(Command.OPEN), choices.choose(Command.NOTE, Stroke.of("Enter")));
        assertEquals(List.of("Space", "Alt+N"), keys(Command.NOTE));
        assertFalse(choices.changed(Command.NOTE));
    }

    @Test
    void keysOfTheWindowAreRefused() {
        for (var key : List.of("F10", "Ctrl+1", "Ctrl+F", "Esc")) {
            assertInstanceOf(Refusal.Reserved.class, choices.choose(Command.NOTE, Stroke.parse(key)), key);
        }
    }

    @Test
    void theStandardComesBackUnlessItWasGivenAway() {
        choices.choose(Command.NOTE, Stroke.of("B"));
        choices.choose(Command.PHOTO, Stroke.of("Space"));
        assertEquals(Optional.of(Command.PHOTO), choices.standard(Command.NOTE));
        assertEquals(List.of("B", "Alt+N"), keys(Command.NOTE));
        assertEquals(Optional.empty(), choices.standard(Command.PHOTO));
        assertEquals(Optional.empty(), choices.standard(Command.NOTE));
        assertEquals(Map.of(), choices.chosen());
    }

    @Test
    void whatWasChosenBeforeIsKnownAgain() {
        choices.choose(Command.NOTE, Stroke.of("B"));
        var later = new KeyChoices(KeyMap.of(choices.chosen()));
        assertEquals(choices.chosen(), later.chosen());
        later.standard();
        assertEquals(List.of("Space", "Alt+N"),
                later.keys().strokes(Command.NOTE).stream().map(Stroke::toString).toList());
    }
}

package org.canxun.ui.inspection.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which key asks for what. Letter keys have twins with Alt, because an input method that is switched on takes the plain
 * letters for itself.
 */
final class KeyMap {

    private static final Map<Command, String> STANDARD = standardKeys();

    private final Map<Command, List<Stroke>> strokes = new EnumMap<>(Command.class);
    private final Map<Stroke, Command> commands = new HashMap<>();

    private KeyMap(Map<Command, String> keys) {
        keys.forEach((command, list) -> {
            var parsed = Arrays.stream(list.strip().split("\\s+")).map(Stroke::parse).toList();
            strokes.put(command, parsed);
            parsed.forEach(s -> commands.put(s, command));
        });
    }

    static KeyMap standard() {
        return new KeyMap(STANDARD);
    }

    /**
     * The standard keys with some replaced, as a person chose them.
     *
     * @param chosen strokes separated by blanks, by name of the command; what cannot be read keeps its standard
     */
    static KeyMap of(Map<String, String> chosen) {
        var keys = new EnumMap<>(STANDARD);
        chosen.forEach((name, list) -> command(name).filter(c -> readable(list)).ifPresent(c -> keys.put(c, list)));
        return new KeyMap(keys);
    }

    private static Optional<Command> command(String name) {
        return Arrays.stream(Command.values()).filter(c -> c.name().equals(name)).findFirst();
    }

    private static boolean readable(String list) {
        try {
            Arrays.stream(list.strip().split("\\s+")).forEach(Stroke::parse);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Takes other keys: whatever shows keys holds this map, and a person may change them while recording. */
    void take(KeyMap other) {
        var keys = Map.copyOf(other.strokes);
        strokes.clear();
        strokes.putAll(keys);
        commands.clear();
        keys.forEach((command, list) -> list.forEach(stroke -> commands.put(stroke, command)));
    }

    /** What a key means on an item. @param choices how many steps an appraisal offers */
    Optional<Press> press(Stroke stroke, Asks asks, int choices) {
        if (asks.number() && stroke.numeric()) {
            return Optional.of(new Press.Number(stroke.key()));
        }
        if (asks.choosing() && stroke.digit() && !stroke.key().equals("0")) {
            int index = stroke.key().charAt(0) - '1';
            return asks == Asks.STATE || index < choices ? Optional.of(new Press.Choice(index)) : Optional.empty();
        }
        return command(stroke).map(Press.Run::new);
    }

    Optional<Command> command(Stroke stroke) {
        return Optional.ofNullable(commands.get(stroke));
    }

    /** The keys of a command, the usual one first. */
    List<Stroke> strokes(Command command) {
        return strokes.getOrDefault(command, List.of());
    }

    /** Keys that two commands claim; a map that is good to use has none. */
    List<Stroke> clashes() {
        var all = new ArrayList<Stroke>();
        strokes.values().forEach(all::addAll);
        commands.keySet().forEach(all::remove);
        return all;
    }

    private static Map<Command, String> standardKeys() {
        var keys = new EnumMap<Command, String>(Command.class);
        keys.put(Command.CONFORM, "1");
        keys.put(Command.NONCONFORM, "2");
        keys.put(Command.NOT_APPLICABLE, "0 Alt+0");
        keys.put(Command.CLEAR, "Del");
        keys.put(Command.REST_OF_SECTION, "Shift+1");
        keys.put(Command.OPEN, "Enter");
        keys.put(Command.NOTE, "Space Alt+N");
        keys.put(Command.PHOTO, "P Alt+P");
        keys.put(Command.PASTE, "Ctrl+V");
        keys.put(Command.WATCH, "W Alt+W");
        keys.put(Command.UNDO, "Ctrl+Z");
        keys.put(Command.REDO, "Ctrl+Y Ctrl+Shift+Z");
        keys.put(Command.NEXT, "Down");
        keys.put(Command.PREVIOUS, "Up");
        keys.put(Command.PAGE_DOWN, "PageDown");
        keys.put(Command.PAGE_UP, "PageUp");
        keys.put(Command.FIRST, "Home");
        keys.put(Command.LAST, "End");
        keys.put(Command.NEXT_UNANSWERED, "F8");
        keys.put(Command.PREVIOUS_UNANSWERED, "Shift+F8");
        keys.put(Command.GO_TO, "G Alt+G");
        keys.put(Command.FILTER, "F Alt+F");
        keys.put(Command.LEFT_OUT, "H Alt+H");
        for (int i = 0; Command.agency(i).isPresent(); i++) {
            keys.put(Command.agency(i).get(), "Alt+" + (i + 1));
        }
        keys.put(Command.FINDINGS, "F7");
        keys.put(Command.PHRASES, "F4");
        keys.put(Command.SURVEY, "Q Alt+Q");
        keys.put(Command.HISTORY, "L Alt+L");
        keys.put(Command.SCORE, "S Alt+S");
        keys.put(Command.DATA, "D Alt+D");
        keys.put(Command.VERSION, "V Alt+V");
        keys.put(Command.COMPLETE, "F9");
        keys.put(Command.SIGN, "F11");
        keys.put(Command.KEYS, "F1");
        return keys;
    }

    /** What a key turned out to mean. */
    sealed interface Press {

        /** A command. */
        record Run(Command command) implements Press {}

        /** The first character of a number. */
        record Number(String start) implements Press {}

        /** One of the item's choices. */
        record Choice(int index) implements Press {}
    }
}

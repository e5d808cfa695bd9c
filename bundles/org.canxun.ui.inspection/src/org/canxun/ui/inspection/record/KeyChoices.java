package org.canxun.ui.inspection.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Somebody chooses other keys. What is chosen is good to use: no key asks for two things. */
final class KeyChoices {

    private static final List<String> RESERVED = List.of("Esc", "F6", "F10", "Ctrl+F", "Ctrl+N", "Ctrl+P", "Ctrl+Q",
            "Ctrl+C", "Ctrl+X", "Ctrl+A", "Alt+F4", "Ctrl+Enter");

    private final Map<Command, String> chosen = new EnumMap<>(Command.class);
    private KeyMap keys;

    KeyChoices(KeyMap keys) {
        this.keys = keys;
        for (var command : Command.values()) {
            if (!keys.strokes(command).equals(KeyMap.standard().strokes(command))) {
                chosen.put(command, text(keys.strokes(command)));
            }
        }
    }

    KeyMap keys() {
        return keys;
    }

    /** What differs from the standard: strokes separated by blanks, by name of the command. */
    Map<String, String> chosen() {
        return chosen.entrySet().stream().collect(Collectors.toMap(e -> e.getKey().name(), Map.Entry::getValue));
    }

    /** Whether a command has keys of somebody's choice. */
    boolean changed(Command command) {
        return chosen.containsKey(command);
    }

    /** Makes a stroke the usual one of a command; what else leads there stays. */
    Refusal choose(Command command, Stroke stroke) {
        if (reserved(stroke)) {
            return new Refusal.Reserved();
        }
        var holder = keys.command(stroke);
        if (holder.isPresent() && holder.get() != command) {
            return new Refusal.Taken(holder.get());
        }
        var strokes = new ArrayList<>(keys.strokes(command));
        strokes.remove(stroke);
        if (!holder.isPresent()) {
            strokes.remove(0);
        }
        strokes.add(0, stroke);
        chosen.put(command, text(strokes));
        renew();
        return new Refusal.None();
    }

    /** Back to the standard of one command. @return the command that has its key meanwhile */
    Optional<Command> standard(Command command) {
        var taken = KeyMap.standard().strokes(command).stream().flatMap(s -> keys.command(s).stream())
                .filter(c -> c != command).findFirst();
        if (taken.isEmpty()) {
            chosen.remove(command);
            renew();
        }
        return taken;
    }

    void standard() {
        chosen.clear();
        renew();
    }

    private void renew() {
        keys = KeyMap.of(chosen());
    }

    private static String text(List<Stroke> strokes) {
        return strokes.stream().map(Stroke::toString).collect(Collectors.joining(" "));
    }

    /** Keys of the window and of what is typed in place; a reading begins with a digit. */
    private static boolean reserved(Stroke stroke) {
        return RESERVED.contains(stroke.toString()) || stroke.ctrl() && !stroke.alt() && digit(stroke);
    }

    private static boolean digit(Stroke stroke) {
        return stroke.key().length() == 1 && Character.isDigit(stroke.key().charAt(0));
    }

    /** Why a stroke cannot be had. */
    sealed interface Refusal {

        /** It can. */
        record None() implements Refusal {}

        /** Something else is asked by it. */
        record Taken(Command by) implements Refusal {}

        /** The window needs it. */
        record Reserved() implements Refusal {}
    }
}

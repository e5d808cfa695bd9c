package org.canxun.ui.inspection.record;

import java.util.HashMap;

import org.eclipse.core.runtime.preferences.IScopeContext;

/** The keys a person chose, from the preferences: the name of the command and its strokes. */
final class ChosenKeys {

    private static final String NODE = "org.canxun.ui.inspection/keys";

    private ChosenKeys() {}

    static KeyMap read(IScopeContext scope) {
        var node = scope.getNode(NODE);
        var chosen = new HashMap<String, String>();
        for (var command : Command.values()) {
            var strokes = node.get(command.name(), "");
            if (!strokes.isBlank()) {
                chosen.put(command.name(), strokes);
            }
        }
        return KeyMap.of(chosen);
    }
}

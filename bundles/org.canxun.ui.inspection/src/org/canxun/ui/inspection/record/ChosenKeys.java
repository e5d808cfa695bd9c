package org.canxun.ui.inspection.record;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.preferences.IScopeContext;
import org.osgi.service.prefs.BackingStoreException;

/** The keys a person chose, in the preferences: the name of the command and its strokes. */
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

    /** @param chosen as {@link KeyChoices#chosen} has it */
    static void write(IScopeContext scope, Map<String, String> chosen) throws BackingStoreException {
        var node = scope.getNode(NODE);
        for (var command : Command.values()) {
            if (chosen.containsKey(command.name())) {
                node.put(command.name(), chosen.get(command.name()));
            } else {
                node.remove(command.name());
            }
        }
        node.flush();
    }
}

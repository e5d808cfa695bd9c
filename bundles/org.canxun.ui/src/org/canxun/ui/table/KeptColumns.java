package org.canxun.ui.table;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

import org.osgi.service.prefs.Preferences;

/** The user's choice of columns, their order and widths. Preferences reach the disk when the program ends. */
final class KeptColumns {

    private final Preferences root;
    private final String path;

    /** @param path below the root; what is there may be removed at any time, when the layout is reset */
    KeptColumns(Preferences root, String path) {
        this.root = root;
        this.path = path;
    }

    private Preferences node() {
        return root.node(path);
    }

    /** The columns chosen, empty when none were. */
    List<String> visible() {
        var text = node().get("visible", "");
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(","));
    }

    void visible(List<String> columns) {
        node().put("visible", String.join(",", columns));
    }

    OptionalInt width(String column) {
        var width = node().getInt("width." + column, 0);
        return width <= 0 ? OptionalInt.empty() : OptionalInt.of(width);
    }

    void width(String column, int width) {
        node().putInt("width." + column, width);
    }
}

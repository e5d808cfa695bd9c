package org.canxun.e2e;

import java.nio.file.Path;
import java.util.List;

/** The display, its keyboard and its clipboard. */
final class Desk {

    private static final String ADVICE =
            " Start them by ./test, which brings a display, a window manager and the tools.";

    private Desk() {}

    /** Tests that cannot see a window fail; skipping them would look like passing. */
    static void check() {
        if (System.getenv("DISPLAY") == null) {
            throw new IllegalStateException(
                    "These tests open the real window and need a display, but DISPLAY is not set."
                            + ADVICE);
        }
        for (var tool : List.of("xdotool", "xclip", "import", "xprop")) {
            if (Tool.run("sh", "-c", "command -v " + tool).code() != 0) {
                throw new IllegalStateException("These tests need " + tool + "." + ADVICE);
            }
        }
        if (!Tool.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK").out().contains("window id")) {
            throw new IllegalStateException("These tests need a window manager on display " + System.getenv("DISPLAY")
                    + "." + ADVICE);
        }
    }

    /** Presses keys one after the other, by their X names such as {@code ctrl+n} or {@code Return}. */
    static void press(String... keys) {
        for (var key : keys) {
            Tool.run("xdotool", "key", "--clearmodifiers", key).sound();
        }
    }

    /** Types what a plain keyboard has. */
    static void type(String text) {
        Tool.run("xdotool", "type", "--clearmodifiers", "--delay", "15", "--", text).sound();
    }

    static void copy(String text) {
        Tool.feed(text, "xclip", "-i", "-selection", "clipboard").sound();
    }

    static String clipboard() {
        return Tool.run("xclip", "-o", "-selection", "clipboard").out();
    }

    /** Names a file in the dialog in front, which stays open. GTK loses letters typed while it opens its field, so the name is pasted. */
    static void choose(Path file) {
        Await.until(() -> "the dialog takes no file name", Await.LONG, () -> {
            copy(file.toString());
            press("ctrl+l", "ctrl+a", "ctrl+v");
            copy("");
            press("ctrl+a", "ctrl+c");
            // GTK ends the name of a folder that is there with a slash.
            return clipboard().replaceAll("/$", "").equals(file.toString());
        });
    }

    static void picture(Path file) {
        Tool.run("import", "-silent", "-window", "root", file.toString());
    }
}

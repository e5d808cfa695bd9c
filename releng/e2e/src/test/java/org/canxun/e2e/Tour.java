package org.canxun.e2e;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through every page and every dialog of a running workbench and collects what there is to complain of. */
final class Tour {

    private static final List<String> THEMES = List.of("light", "dark");
    private static final List<String> SYSTEM = List.of("the system's");
    private static final int ADD_PERSON = 1024;
    private static final int OK = 0;

    private final Examined workbench;
    private final Screen screen;
    private final Optional<Path> pictures;
    private final Set<String> complaints = new LinkedHashSet<>();
    private final List<String> seen = new ArrayList<>();
    private String theme = THEMES.get(0);
    private int pictured;

    /** @param pictures a folder for a picture of each page in both themes, for people to look at */
    Tour(Examined workbench, Screen screen, Optional<Path> pictures) {
        this.workbench = workbench;
        this.screen = screen;
        this.pictures = pictures;
    }

    /** What there is to complain of. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The whole way, from who works here to the last dialog of the standards. */
    void go() {
        Await.until(() -> "nobody is asked who works here", Await.SHORT,
                () -> !workbench.ask("windows").isEmpty() && workbench.ask("windows").size() > 1);
        look("who");
        dialog("click " + ADD_PERSON, "new person");
        workbench.ask("click " + OK);
        recording();
        standing();
        signing();
        tasks();
        draws();
        standards();
        for (var page : workbench.ask("pages")) {
            if (page.endsWith(" false")) {
                complaints.add("a page is left out of the tour: " + page);
            }
        }
    }

    /** The pages that are there from the start, whatever they are. */
    private void standing() {
        for (var page : workbench.ask("pages")) {
            var id = page.split(" ")[0];
            if (!workbench.ask("show " + id).get(0).startsWith("failed")) {
                look(id);
                menu();
            }
        }
    }

    /** Every dialog of ours in the menu; each once, and none of what leads to other pages or asks the system. */
    private void menu() {
        for (var command : workbench.ask("commands")) {
            if (!seen.contains(command)
                    && !command.matches(".*\\.(quit|find|resetLayout|verify|tasks|draws|watchFolder)")) {
                seen.add(command);
                chosen(command);
            }
        }
    }

    private void recording() {
        look("recording");
        menu();
        photo();
        key("F7", "findings");
        press("F7");
        key("s", "score");
        press("s");
        dialog("press F1", "keys");
        dialog("press l", "history");
        dialog("press F9", "blockers");
        press("F8");
        key("0", "reason");
        press("Escape");
        key("2", "finding");
        dialog("press F4", "phrases");
        press("Escape");
        press("Alt+4");
        look("appraisal");
        dialog("press q", "survey");
    }

    private void photo() {
        workbench.ask("focus photo.jpg");
        dialog("press Return", "photo");
        dialog("press e", "marks");
        press("Escape");
    }

    /** A visit that is completed and waits for signatures. */
    private void signing() {
        workbench.ask("show org.canxun.part.sites");
        workbench.ask("write 示例餐厅一号二店");
        workbench.ask("open");
        look("site");
        menu();
        workbench.ask("open");
        look("completed");
        workbench.ask("press F11");
        look("signing");
        dialog("push 0", "signature");
        dialog("push 1", "paper");
        dialog("push 2", "refusal");
        workbench.ask("close");
    }

    /** A task that is made at a site is shown, and what it waits for asks something. */
    private void tasks() {
        workbench.ask("show org.canxun.part.sites");
        workbench.ask("open");
        workbench.ask("run org.canxun.command.newTask");
        look("new task");
        workbench.ask("click " + OK);
        dismiss();
        look("task");
        dialog("push 6", "approve");
        dialog("push 7", "team");
        dialog("push 8", "reschedule");
        dialog("push 9", "call off");
    }

    /** What is told of what was done lies over the page. */
    private void dismiss() {
        press("F6");
        press("Escape");
    }

    private void draws() {
        workbench.ask("run org.canxun.command.draws");
        workbench.ask("open");
        look("draw");
        dialog("press Insert", "new draw");
        dialog("press Ctrl+k", "tasks of a draw");
        dialog("press Ctrl+e", "export of a draw");
    }

    private void standards() {
        workbench.ask("show org.canxun.part.templates");
        dialog("push 0", "new checklist");
        dialog("push 3", "import checklist");
        workbench.ask("open");
        look("checklist");
        workbench.ask("show org.canxun.part.templates");
        dialog("push 7", "withdraw");
        workbench.ask("push 1");
        look("draft");
        workbench.ask("pick 0");
        look("draft item");
        dialog("push 3", "publish");
        key("F9", "try out");
        press("F9");
        workbench.ask("push 2");
        look("differences");
    }

    private void press(String key) {
        workbench.ask("press " + key);
    }

    private void key(String key, String page) {
        workbench.ask("press " + key);
        look(page);
    }

    /** What the menu does: it may open a dialog, ours or the system's, and it may just do something. */
    private void chosen(String command) {
        int before = windows();
        var opened = workbench.ask("run " + command);
        if (opened.equals(SYSTEM)) {
            screen.press("Escape");
        } else if (windows() > before) {
            look(command.replaceFirst(".*\\.", ""));
            workbench.ask("close");
        }
    }

    /** Opens a dialog of ours, looks at it and closes it. */
    private void dialog(String errand, String name) {
        int before = windows();
        var answer = workbench.ask(errand);
        if (Await.holdsWithin(Await.SHORT, () -> windows() > before)) {
            look(name);
            workbench.ask("close");
        } else {
            complaints.add(name + ": nothing opens: " + answer);
        }
    }

    private int windows() {
        return workbench.ask("windows").size();
    }

    private void look(String page) {
        for (var n = 0; n < THEMES.size(); n++) {
            // In the theme that is there first: changing it takes longer than all the rest.
            theme = n == 0 ? theme : other(theme);
            workbench.ask("theme org.canxun.theme." + theme);
            complaints.addAll(workbench.ask("look " + page + " " + theme));
            pictures.ifPresent(folder -> picture(folder, page));
        }
    }

    private static String other(String theme) {
        return THEMES.get(1 - THEMES.indexOf(theme));
    }

    private void picture(Path folder, String page) {
        screen.picture(folder.resolve(String.format("%02d-%s-%s.png", pictured++, page.replace(' ', '-'), theme)));
    }
}

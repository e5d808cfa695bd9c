package org.canxun.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The running workbench: a process with windows. Everything goes through its keys and the titles of its windows. */
final class Workbench {

    static final String WINDOW = "餐巡";
    static final String WHO = "请选择您是谁";
    static final String START = "开始联合检查";
    static final String KEYS = "记录时的按键";
    static final String PHOTO = "选择照片或文件";
    static final Path CACHE = Path.of("target", "cache").toAbsolutePath();

    private final Process process;
    private final Path output;
    private final Place place;
    private final String title;

    private Workbench(Process process, Path output, Place place, String title) {
        this.process = process;
        this.output = output;
        this.place = place;
        this.title = title;
    }

    static void language(ProcessBuilder builder, String language) {
        builder.environment().put("CANXUN_LANG", language);
        // What is cached lies with the other results of the build, not with the user.
        builder.environment().put("XDG_CACHE_HOME", CACHE.toString());
    }

    /** @param scratch where the home of the user is */
    static Workbench start(Place place, Path scratch, String language) {
        try {
            var output = Files.createTempFile(scratch, "workbench", ".log");
            var builder = new ProcessBuilder(Products.client().toString(), "--workspace", place.folder().toString())
                    .redirectErrorStream(true).redirectOutput(output.toFile());
            language(builder, language);
            builder.environment().put("HOME", Files.createDirectories(scratch.resolve("home")).toString());
            builder.environment().put("NO_AT_BRIDGE", "1");
            return new Workbench(builder.start(), output, place, language.equals("en") ? "Canxun" : WINDOW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    // Windows

    /** The visible windows whose title contains words, in which dots stand for anything. */
    List<String> windows(String words) {
        return Tool.run("xdotool", "search", "--all", "--onlyvisible", "--pid", Long.toString(pid()), "--name",
                words).out().lines().toList();
    }

    /** Waits until a window of that title has the keyboard. @return its whole title */
    String front(String words) {
        Await.until(() -> "“" + words + "” is not in front but “" + frontTitle() + "”" + said(), Await.LONG,
                () -> isFront(words));
        return frontTitle();
    }

    boolean isFront(String words) {
        assertRunning();
        return windows(words).contains(active()) && frontTitle().contains(words);
    }

    private static String active() {
        return Tool.run("xdotool", "getactivewindow").out().strip();
    }

    private static String frontTitle() {
        return Tool.run("xdotool", "getactivewindow", "getwindowname").out().strip();
    }

    /** The window itself, not one of its dialogs. */
    String window() {
        return windows(title + " — ").stream().findFirst().orElseThrow(() -> new AssertionError("no window"));
    }

    /** Width and height of the window. */
    String size() {
        return Tool.run("xdotool", "getwindowgeometry", "--shell", window()).sound().lines()
                .filter(l -> l.startsWith("WIDTH") || l.startsWith("HEIGHT")).toList().toString();
    }

    void resize(int width, int height) {
        var before = size();
        Tool.run("xdotool", "windowsize", window(), Integer.toString(width), Integer.toString(height)).sound();
        Await.until(() -> "the window keeps its size", Await.SHORT, () -> !size().equals(before));
    }

    // Keys

    /** Presses keys in the window itself. */
    void press(String... keys) {
        front(title + " — ");
        Desk.press(keys);
    }

    void type(String text) {
        front(title + " — ");
        Desk.type(text);
    }

    /** Does something with the keyboard that records a change, and waits until it is on disk. */
    void recording(Runnable keys) {
        var before = place.recorded();
        keys.run();
        Await.until(() -> "nothing was recorded" + said(), Await.SHORT, () -> place.recorded() > before);
    }

    /** Waits until words are on disk, be it as a draft. */
    void onDisk(String words) {
        Await.until(() -> "“" + words + "” is not on disk" + said(), Await.SHORT, () -> place.holds(words));
    }

    /** Types into a field of text and leaves it; it may be on disk before that. */
    void recordText(String key, String text) {
        recording(() -> {
            press(key);
            type(text);
            press("Escape");
        });
    }

    /** One key that records a change. */
    void record(String key) {
        recording(() -> press(key));
    }

    /** Presses a key again and again until it opens a window, because what it acts on may still be loading. */
    String pressUntil(String key, String words) {
        Await.until(() -> key + " does not open “" + words + "”" + said(), Await.LONG, () -> {
            if (isFront(title + " — ")) {
                Desk.press(key);
            }
            return Await.holdsWithin(Await.GLANCE, () -> isFront(words));
        });
        return frontTitle();
    }

    /** Chooses from the menu bar by keys: the first opens the first menu. Repeats until that opens a window. */
    void fromMenu(String words, String... keys) {
        Await.until(() -> "the menu does not open “" + words + "”" + said(), Await.LONG, () -> {
            if (isFront(title + " — ")) {
                Desk.press("F10");
                Desk.press(keys);
            }
            return Await.holdsWithin(Await.GLANCE, () -> isFront(words));
        });
    }

    /** What selecting all and copying gives where the focus is, once it contains these words. */
    String copied(String words) {
        Await.until(() -> "“" + words + "” is not in “" + Desk.clipboard() + "”" + said(), Await.LONG, () -> {
            Desk.copy("");
            Desk.press("ctrl+a", "ctrl+c");
            return Await.holdsWithin(Await.GLANCE, () -> Desk.clipboard().contains(words));
        });
        return Desk.clipboard();
    }

    /** Whether selecting all and copying gives these words where the focus is. */
    static boolean copies(String words) {
        Desk.copy("");
        Desk.press("ctrl+a", "ctrl+c");
        return Await.holdsWithin(Await.GLANCE, () -> Desk.clipboard().contains(words));
    }

    /** The list in front, as it is copied: a header and a line for each row. */
    List<String> list() {
        press("ctrl+f", "Down");
        return copied("\t").lines().toList();
    }

    /** Opens the topmost site. @return its name */
    String openFirstSite() {
        press("ctrl+f", "Down", "Home");
        Desk.copy("");
        Await.until(() -> "the sites are not listed" + said(), Await.LONG, () -> {
            press("ctrl+c");
            return Desk.clipboard().contains("\t");
        });
        press("Return");
        return Desk.clipboard().lines().skip(1).findFirst().orElseThrow().split("\t")[0];
    }

    /** At the start: the person who is offered. */
    void becomeWhoIsOffered() {
        front(WHO);
        Desk.press("Return");
        front(title + " — ");
    }

    /** Waits until an inspection can be worked on: its keys are shown. */
    void inspectionIsOpen() {
        pressUntil("F1", KEYS);
        Desk.press("Escape");
        front(title + " — ");
    }

    /** Presses a key once and waits for the window it opens. @return the title */
    String pressFor(String key, String words) {
        press(key);
        return front(words);
    }

    /** The title of the dialog for photos names the item in focus. */
    String itemInFocus() {
        var words = pressFor("alt+p", PHOTO);
        Desk.press("Escape");
        front(title + " — ");
        return words.substring(PHOTO.length()).strip();
    }

    /** How many files of a watched folder the workspace remembers as taken. */
    long rememberedPhotos() {
        return place.remembered().stream().filter(line -> line.startsWith("taken")).count();
    }

    /** Whether a file of a watched folder is remembered, whatever became of it. */
    boolean remembers(String name) {
        return place.remembered().stream().anyMatch(line -> line.endsWith(name));
    }

    // The end

    /** Closes the window as a person does and waits until everything is at rest. */
    void close() {
        press("alt+F4");
        assertEquals(0, ended(), this::said);
    }

    /** Waits for the end of the process. @return its exit code */
    int ended() {
        try {
            assertTrue(process.waitFor(Await.SHORT.toSeconds(), TimeUnit.SECONDS), () -> "does not end" + said());
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a power cut or an impatient user does: SIGKILL. */
    void kill() {
        process.destroyForcibly();
        ended();
    }

    boolean running() {
        return process.isAlive();
    }

    private void assertRunning() {
        assertTrue(running(), () -> "the workbench ended" + said());
    }

    /** What the process wrote. */
    String said() {
        try {
            return "\n" + Files.readString(output) + place.log();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.canxun.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A screen of its own that nobody sees, with a window manager. */
final class Screen implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Process server;
    private final Process manager;
    private final String display;

    /** @param size such as {@code 1366x768} */
    Screen(Path scratch, String size) {
        try {
            var number = Files.createTempFile(scratch, "screen", ".txt");
            server = new ProcessBuilder("sh", "-c", "exec Xvfb -displayfd 8 -screen 0 " + size
                    + "x24 -nolisten tcp -noreset 8>'" + number + "'").redirectErrorStream(true)
                    .redirectOutput(scratch.resolve("screen.log").toFile()).start();
            Await.until(() -> "no screen", LIMIT, () -> read(number).endsWith("\n"));
            display = ":" + read(number).strip();
            manager = on(new ProcessBuilder("openbox")).redirectErrorStream(true)
                    .redirectOutput(scratch.resolve("manager.log").toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets a program open its windows here. */
    ProcessBuilder on(ProcessBuilder program) {
        program.environment().put("DISPLAY", display);
        return program;
    }

    /** Presses a key here, for windows that are not ours. */
    void press(String key) {
        Tool.run(on(new ProcessBuilder("xdotool", "key", "--clearmodifiers", key)), "").sound();
    }

    void picture(Path file) {
        Tool.run(on(new ProcessBuilder("import", "-silent", "-window", "root", file.toString())), "").sound();
    }

    @Override
    public void close() {
        manager.destroy();
        server.destroy();
    }
}

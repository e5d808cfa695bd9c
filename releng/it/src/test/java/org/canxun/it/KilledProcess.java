package org.canxun.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;

/** Starts Java programs that store things and say so, and kills them while they do. */
public final class KilledProcess {

    /** What a program says when it was told that something is stored. */
    public static final String STORED = "stored";
    private static final int KILLED = 137;

    private final Path errors;
    private final Timer timer = new Timer("kill", true);

    /** @param folder for what the programs say of their errors */
    public KilledProcess(Path folder) {
        errors = folder.resolve("errors.txt");
    }

    /** Starts a program that gets ready and then waits for a line. */
    public Process start(Class<?> program, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(errors.toFile()).start();
    }

    /**
     * Lets it go and kills it so long after it has stored something.
     *
     * @return what it said
     */
    public List<String> runAndKill(Process child, int millis) throws IOException, InterruptedException {
        try (var go = child.outputWriter()) {
            go.write("go\n");
        }
        var said = new ArrayList<String>();
        try (var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.US_ASCII))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(STORED) && !said.contains(STORED)) {
                    kill(child, millis);
                }
                said.add(line);
            }
        }
        assertEquals(KILLED, child.waitFor(), () -> "failed by itself: " + errors());
        return said;
    }

    private void kill(Process child, int millis) {
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                // Not through the process itself: that would close the pipe, and what is in it would be lost.
                child.toHandle().destroyForcibly();
            }
        }, millis);
    }

    private String errors() {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** For the programs: says a line at once. */
    public static void say(String line) {
        var bytes = (line + "\n").getBytes(StandardCharsets.US_ASCII);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }
}

package org.canxun.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Processes that are measured. Each is ended when it does not end by itself. */
final class Child {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private Child() {}

    /** Runs a main class on this class path and gives its last line. */
    static String java(Class<?> main, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms96m", "-XX:NewSize=40m", "-cp",
                System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return run(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT)).lastLine();
    }

    static Outcome run(ProcessBuilder builder) throws IOException, InterruptedException {
        var output = File.createTempFile("canxun", ".out");
        var process = builder.redirectOutput(output).start();
        try {
            long peak = peakUntilEnd(process);
            var lines = Files.readAllLines(output.toPath());
            if (process.exitValue() != 0) {
                throw new IOException(builder.command() + " ended with " + process.exitValue() + ": " + lines);
            }
            return new Outcome(lines, peak);
        } finally {
            process.destroyForcibly();
            Files.delete(output.toPath());
        }
    }

    /** The peak grows only, so that the last look before the end has nearly all of it. */
    private static long peakUntilEnd(Process process) throws IOException, InterruptedException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        var end = Instant.now().plus(PATIENCE);
        long peak = 0;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(status));
            if (Instant.now().isAfter(end)) {
                throw new IOException(
                        "still running after " + PATIENCE + ": " + process.info().commandLine().orElse(""));
            }
        }
        return peak;
    }

    private static long peak(Path status) {
        try {
            return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
        } catch (IOException e) {
            return 0; // it has just ended
        }
    }

    /**
     * What a process said.
     *
     * @param peak resident memory in kB
     */
    record Outcome(List<String> lines, long peak) {

        String lastLine() {
            return lines.get(lines.size() - 1);
        }

        /** The number after a word that begins a line. */
        long number(String word) throws IOException {
            return lines.stream().filter(line -> line.startsWith(word + " ")).findFirst()
                    .map(line -> Long.parseLong(line.substring(word.length() + 1)))
                    .orElseThrow(() -> new IOException("nothing said of " + word + ": " + lines));
        }
    }
}

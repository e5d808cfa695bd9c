package org.canxun.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end. */
final class Tool {

    private static final long MINUTES = 3;

    private Tool() {}

    /** What a program wrote and how it ended. */
    record Result(int code, String out, String err) {

        /** The output of a program that must not fail. */
        String sound() {
            if (code != 0) {
                throw new AssertionError("exit code " + code + ": " + err + out);
            }
            return out;
        }
    }

    static Result run(String... command) {
        return feed("", command);
    }

    /** @param input what the program reads */
    static Result feed(String input, String... command) {
        return run(new ProcessBuilder(command), input);
    }

    static Result run(ProcessBuilder builder, String input) {
        try {
            // Files, because a program such as xclip leaves a child behind that would keep pipes open.
            var out = Files.createTempFile("canxun-e2e", ".out");
            var err = Files.createTempFile("canxun-e2e", ".err");
            builder.environment().put("LC_ALL", "C.UTF-8");
            var process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("takes too long: " + String.join(" ", builder.command()));
            }
            var result = new Result(process.exitValue(), Files.readString(out), Files.readString(err));
            for (var file : List.of(out, err)) {
                Files.delete(file);
            }
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.canxun.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java code of the model must be what the ecore says; otherwise a change of the vocabulary would do nothing. */
class GeneratedModelTest {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final long MINUTES = 5;

    @Test
    void codeIsWhatTheEcoreSays(@TempDir Path scratch) throws IOException, InterruptedException {
        var generated = scratch.resolve("src-gen");
        var process = new ProcessBuilder("releng/generate-model", generated.toString()).directory(ROOT.toFile())
                .redirectErrorStream(true).redirectOutput(scratch.resolve("log").toFile()).start();
        assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), "generating takes too long");
        assertEquals(0, process.exitValue(), () -> read(scratch.resolve("log")));

        assertEquals(files(generated), files(ROOT.resolve("bundles/org.canxun.model/src-gen")),
                "run releng/generate-model and commit what it writes");
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile)
                    .forEach(file -> files.put(folder.relativize(file).toString(), read(file)));
        }
        return files;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.canxun.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.canxun.benchmarks.Child.Outcome;
import org.canxun.benchmarks.Figure.Goal;
import org.canxun.core.ProblemException;

/**
 * The programs as they are started: the workbench until its list of sites can be used, against an empty window of the
 * same platform; and the most memory each of them took. The folder holds copies of the products with a probe in them.
 */
final class ClientFigures {

    private static final int ROUNDS = 7;
    private static final int MEMORY_ROUNDS = 3;
    private static final List<String> EMPTY = List.of("-applicationXMI", "org.canxun.benchmarks.probe/Empty.e4xmi");

    private Path folder;

    void run(Path scratch, Report report) throws IOException, InterruptedException, ProblemException {
        folder = scratch;
        var demo = scratch.resolve("demo");
        new Product().workspaces().createDemo(demo).close();
        var recording = scratch.resolve("recording");
        record(recording);
        var sites = new Series();
        var window = new Series();
        // The first start of each fills the caches of the platform and writes its classes for the next.
        window("client", "org.canxun.part.sites", demo, List.of());
        window("empty", "", scratch.resolve("none"), EMPTY);
        for (int round = 0; round < ROUNDS; round++) {
            sites.add(window("client", "org.canxun.part.sites", demo, List.of()).number("usable"));
            window.add(window("empty", "", scratch.resolve("none"), EMPTY).number("usable"));
        }
        report.add(Figure.of("start until the list of sites can be used", "ms", sites, window, Goal.ratio(1.6)));
        var peak = new Series();
        var windowPeak = new Series();
        for (int round = 0; round < MEMORY_ROUNDS; round++) {
            peak.add(window("client", "org.canxun.part.inspection", recording, List.of()).number("peak") / 1000.0);
            windowPeak.add(window("empty", "", scratch.resolve("none"), EMPTY).number("peak") / 1000.0);
        }
        report.add(Figure.of("peak memory with an inspection opened", "MB", peak, windowPeak, Goal.NONE));
        headless(report);
    }

    private void record(Path recording) throws ProblemException {
        try (var workspace = new Product().workspaces().createDemo(recording)) {
            var visit = Visit.begin(workspace);
            int number = 0;
            for (var item : visit.items()) {
                visit.record(item, number++);
            }
        }
    }

    private Outcome window(String product, String part, Path workspace, List<String> arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(folder.resolve(product).resolve("canxun").toString(), "--workspace",
                workspace.toString()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command);
        var environment = builder.environment();
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        environment.put("NO_AT_BRIDGE", "1");
        environment.put("CANXUN_JAVA_OPTIONS", "-Dcanxun.benchmark.part=" + part + " -Dcanxun.benchmark.started="
                + System.currentTimeMillis());
        return run(builder);
    }

    private void headless(Report report) throws IOException, InterruptedException {
        var demo = new Series();
        var version = new Series();
        for (int round = 0; round < MEMORY_ROUNDS; round++) {
            demo.add(headless("demo", "--out", Files.createTempDirectory(folder, "demo").toString()) / 1000.0);
            version.add(headless("--version") / 1000.0);
        }
        report.add(Figure.of("peak memory of the demo on the command line", "MB", demo, version, Goal.NONE));
    }

    private long headless(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(folder.resolve("headless").resolve("canxun").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        return run(builder).peak();
    }

    private Outcome run(ProcessBuilder builder) throws IOException, InterruptedException {
        return Child.run(builder.redirectError(Redirect.appendTo(folder.resolve("products.log").toFile())));
    }
}

package org.canxun.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.canxun.benchmarks.Child.Outcome;
import org.canxun.benchmarks.Figure.Goal;

/**
 * The longest time for which the window heard nobody while 200 photos came into a watched folder at once, and while
 * 1,000 answers were given one every 50 ms; the floor is the same window when nobody does anything. It is the product's
 * own; a probe in it listens to the UI thread every 5 ms, and writes where it stood during long blocks to
 * {@code burst/blocks.txt}.
 */
final class BurstFigures {

    private static final int PHOTOS = 200;
    private static final int ANSWERS = 1000;
    private static final double GOAL_MS = 100;

    void run(Path scratch, Report report) throws Exception {
        var folder = Files.createDirectories(scratch.resolve("burst"));
        var workspace = folder.resolve("workspace");
        var card = Files.createDirectories(folder.resolve("card"));
        String inspection;
        String person;
        try (var open = new Product().workspaces().createDemo(workspace)) {
            var visit = Visit.begin(open);
            visit.answer(visit.items().get(0), 0);
            inspection = visit.id();
            person = Visit.author(open).personId();
        }
        new Camera().fill(Files.createDirectories(folder.resolve("photos")), PHOTOS);
        // What choosing the folder in the window keeps.
        var settings = Files.createDirectories(
                workspace.resolve(".window/.metadata/.plugins/org.eclipse.core.runtime/.settings"));
        Files.write(settings.resolve("org.canxun.ui.inspection.prefs"),
                List.of("eclipse.preferences.version=1", "watch/" + person + "=" + card));
        // The first start writes its classes for the next.
        window(scratch, workspace, "");
        var said = window(scratch, workspace, folder.toString());
        check(said, workspace, inspection);
        report(said, report);
    }

    private static Outcome window(Path scratch, Path workspace, String folder)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(scratch.resolve("client").resolve("canxun").toString(), "--workspace",
                workspace.toString());
        var environment = builder.environment();
        environment.put("XDG_CACHE_HOME", scratch.resolve("cache").toString());
        environment.put("NO_AT_BRIDGE", "1");
        environment.put("CANXUN_JAVA_OPTIONS", "-Dcanxun.benchmark.part=org.canxun.part.inspection"
                + " -Dcanxun.benchmark.started=" + System.currentTimeMillis() + " -Dcanxun.benchmark.burst=" + folder
                + " "
                + System.getenv().getOrDefault("CANXUN_JAVA_OPTIONS", ""));
        return Child.run(builder.redirectError(Redirect.appendTo(scratch.resolve("products.log").toFile())));
    }

    /** What was not done took no time. */
    private static void check(Outcome said, Path workspace, String inspection) throws Exception {
        try (var open = new Product().workspaces().open(workspace)) {
            var view = open.inspections().open(Visit.author(open), inspection).view();
            long photos = Visit.items(view).stream().mapToLong(item -> item.photos().size()).sum();
            if (said.number("missing") > 0 || photos != PHOTOS) {
                throw new IOException(photos + " photos of " + PHOTOS + " are attached: " + said.lines());
            }
        }
        try (var connection = RawIndex.open(workspace.resolve("journal").resolve("index"))) {
            int changes = RawIndex.load(connection, inspection);
            if (changes < ANSWERS) {
                throw new IOException(changes + " changes for " + ANSWERS + " answers: " + said.lines());
            }
        }
    }

    private static void report(Outcome said, Report report) throws IOException {
        block(said, "photos", "longest block while 200 photos are imported", report);
        report.add(Figure.of("200 photos from the card to the item", "s", once(said.number("import") / 1000.0),
                Goal.NONE));
        block(said, "answers", "longest block while 1,000 answers are given", report);
        report.add(Figure.of("longest wait of what the recorder hands over", "ms",
                once(said.number("answers-handed") / 1000.0), once(said.number("idle-handed") / 1000.0), Goal.NONE));
    }

    private static void block(Outcome said, String phase, String name, Report report) throws IOException {
        var idle = once(said.number("idle") / 1000.0);
        report.add(Figure.of(name, "ms", once(said.number(phase) / 1000.0), idle, Goal.value(GOAL_MS)));
        report.add(
                Figure.of("a thread that did nothing meanwhile", "ms", once(said.number(phase + "-stalled") / 1000.0),
                        once(said.number("idle-stalled") / 1000.0), Goal.NONE));
        report.add(Figure.of("blocks over 100 ms meanwhile", "", once(said.number(phase + "-blocks")),
                once(said.number("idle-blocks")), Goal.NONE));
    }

    private static Series once(double value) {
        var series = new Series();
        series.add(value);
        return series;
    }
}

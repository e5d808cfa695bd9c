package org.canxun.benchmarks;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.canxun.benchmarks.Figure.Goal;
import org.canxun.core.port.PhotoMaker.Scene;
import org.canxun.evidence.DemoPhotoMaker;

/**
 * The longest time for which the window heard nobody while 200 photos came into a watched folder at once, and while
 * 1,000 answers were given one every 25 ms. It is the product's own window; a probe in it asks the UI thread every 5 ms.
 */
final class BurstFigures {

    private static final int PHOTOS = 200;
    private static final int ROUNDS = 1;
    private static final double GOAL_MS = 100;

    void run(Path scratch, Report report) throws Exception {
        var photos = new Series();
        var answers = new Series();
        for (int round = 0; round < ROUNDS; round++) {
            var said = round(Files.createDirectories(scratch.resolve("burst" + round)), scratch);
            photos.add(said.number("photos") / 1000.0);
            answers.add(said.number("answers") / 1000.0);
        }
        report.add(Figure.of("longest wait while 200 photos are imported", "ms", photos, Goal.value(GOAL_MS)));
        report.add(Figure.of("longest wait while 1,000 answers are given", "ms", answers, Goal.value(GOAL_MS)));
    }

    private static Child.Outcome round(Path folder, Path scratch) throws Exception {
        var workspace = folder.resolve("workspace");
        var card = Files.createDirectories(folder.resolve("card"));
        String person;
        try (var open = new Product().workspaces().createDemo(workspace)) {
            var visit = Visit.begin(open);
            visit.answer(visit.items().get(0), 0);
            person = Visit.author(open).personId();
        }
        photograph(Files.createDirectories(folder.resolve("photos")));
        // What choosing the folder in the window keeps.
        var settings = Files.createDirectories(
                workspace.resolve(".window/.metadata/.plugins/org.eclipse.core.runtime/.settings"));
        Files.write(settings.resolve("org.canxun.ui.inspection.prefs"),
                List.of("eclipse.preferences.version=1", "watch/" + person + "=" + card));
        var builder = new ProcessBuilder(scratch.resolve("client").resolve("canxun").toString(), "--workspace",
                workspace.toString());
        var environment = builder.environment();
        environment.put("XDG_CACHE_HOME", scratch.resolve("cache").toString());
        environment.put("NO_AT_BRIDGE", "1");
        environment.put("CANXUN_JAVA_OPTIONS", "-Dcanxun.benchmark.part=org.canxun.part.inspection"
                + " -Dcanxun.benchmark.started=" + System.currentTimeMillis() + " -Dcanxun.benchmark.burst=" + folder);
        return Child.run(builder.redirectError(Redirect.appendTo(scratch.resolve("products.log").toFile())));
    }

    /** Photos as phones send them: three million pixels, each another. */
    private static void photograph(Path folder) throws Exception {
        for (int photo = 0; photo < PHOTOS; photo++) {
            Files.write(folder.resolve("IMG_%03d.jpg".formatted(photo)), new DemoPhotoMaker().make(
                    new Scene(2048, 1536, "F-A01", "现场照片 " + photo, LocalDateTime.now(), ZoneOffset.ofHours(8),
                            Optional.empty())));
        }
    }
}

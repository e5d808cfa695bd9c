package org.canxun.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.canxun.benchmarks.Figure.Goal;
import org.canxun.core.ProblemException;

/** Opening a recorded inspection of 210 items, against reading the same change sets from H2. */
final class OpenFigures {

    private static final int STARTS = 7;
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 15;

    private Path workspace;
    private Path copy;
    private String inspection;

    void run(Path folder, Report report) throws ProblemException, IOException, SQLException, InterruptedException {
        prepare(folder);
        fresh(report);
        warm(report);
    }

    private void prepare(Path folder) throws ProblemException, IOException {
        workspace = folder.resolve("opening");
        try (var opened = new Product().workspaces().createDemo(workspace)) {
            // Others before and after: an index is never as small as one inspection.
            for (int i = 0; i < 5; i++) {
                var visit = Visit.begin(opened);
                int number = 0;
                for (var item : visit.items()) {
                    visit.record(item, number++);
                }
                inspection = i == 2 ? visit.id() : inspection;
            }
        }
        copy = folder.resolve("opening-copy");
        Files.copy(workspace.resolve("journal").resolve("index.mv.db"),
                folder.resolve(copy.getFileName() + ".mv.db"));
    }

    private void fresh(Report report) throws IOException, InterruptedException {
        var store = new Series();
        var storeFloor = new Series();
        var opened = new Series();
        var floor = new Series();
        for (int start = 0; start < STARTS; start++) {
            once(store, opened, "product", workspace);
            once(storeFloor, floor, "floor", copy);
        }
        report.add(Figure.of("new Java machine: workspace opened, sites listed", "ms", store, storeFloor, Goal.NONE));
        report.add(Figure.of("new Java machine: inspection opened", "ms", opened, floor, Goal.value(300)));
    }

    private void once(Series store, Series opened, String what, Path place) throws IOException, InterruptedException {
        var line = Child.java(OpenOnce.class, what, place.toString(), inspection).split(" ");
        store.addMillis(Long.parseLong(line[0]));
        opened.addMillis(Long.parseLong(line[1]));
    }

    private void warm(Report report) throws ProblemException, SQLException {
        var fromDisk = new Series();
        var fromMemory = new Series();
        var floor = new Series();
        var workspaces = new Product().workspaces();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            try (var opened = workspaces.open(workspace)) {
                var author = Visit.author(opened);
                long start = System.nanoTime();
                opened.inspections().open(author, inspection);
                long first = System.nanoTime();
                opened.inspections().open(author, inspection);
                if (round >= 0) {
                    fromDisk.addMillis(first - start);
                    fromMemory.addMillis(System.nanoTime() - first);
                }
            }
            try (var connection = RawIndex.open(copy)) {
                long start = System.nanoTime();
                RawIndex.load(connection, inspection);
                if (round >= 0) {
                    floor.addMillis(System.nanoTime() - start);
                }
            }
        }
        report.add(Figure.of("warm Java machine: inspection opened from disk", "ms", fromDisk, floor,
                Goal.value(300)));
        report.add(Figure.of("warm Java machine: opened again", "ms", fromMemory, floor, Goal.NONE));
    }
}

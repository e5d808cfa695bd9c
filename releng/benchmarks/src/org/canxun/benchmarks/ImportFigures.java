package org.canxun.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

import org.canxun.benchmarks.Figure.Goal;
import org.canxun.core.ProblemException;
import org.canxun.core.geo.Datum;

/** Importing 26,000 sites into a new workspace until the list shows them, against H2 taking the same rows. */
final class ImportFigures {

    private static final int SITES = 26_000;
    private static final int ROUNDS = 3;
    private static final int BATCH = 2000;

    void run(Path folder, Report report) throws ProblemException, IOException, SQLException {
        var list = new SiteList(SITES);
        var csv = list.csv(folder.resolve("sites.csv"));
        var xlsx = list.xlsx(folder.resolve("sites.xlsx"));
        var fromCsv = new Series();
        var fromXlsx = new Series();
        var floor = new Series();
        for (int round = 0; round < ROUNDS; round++) {
            fromCsv.addMillis(load(folder.resolve("csv-" + round), csv));
            floor.addMillis(insert(folder.resolve("insert-" + round), list));
            fromXlsx.addMillis(load(folder.resolve("xlsx-" + round), xlsx));
            floor.addMillis(insert(folder.resolve("insert-again-" + round), list));
        }
        report.add(Figure.of("26,000 sites from CSV until listed", "ms", fromCsv, floor, Goal.value(15_000)));
        report.add(Figure.of("26,000 sites from XLSX until listed", "ms", fromXlsx, floor, Goal.value(15_000)));
    }

    private static long load(Path folder, Path file) throws ProblemException {
        try (var workspace = new Product().workspaces().createDemo(folder)) {
            var author = Visit.author(workspace);
            long start = System.nanoTime();
            var outcome = workspace.sites().importFile(author, file, Optional.of(Datum.WGS84));
            int listed = workspace.lists().sites().size();
            long end = System.nanoTime();
            if (outcome.created() != SITES || listed < SITES) {
                throw new IllegalStateException(outcome + ", listed: " + listed);
            }
            return end - start;
        }
    }

    private static long insert(Path file, SiteList list) throws SQLException {
        long start = System.nanoTime();
        try (var connection = RawIndex.open(file)) {
            int columns = list.rows().get(0).size();
            connection.setAutoCommit(false);
            connection.createStatement().execute("create table site (c0 varchar primary key"
                    + ", c%d varchar".repeat(columns - 1).formatted(numbers(columns)) + ")");
            try (var insert = connection.prepareStatement(
                    "insert into site values (?" + ", ?".repeat(columns - 1) + ")")) {
                int waiting = 0;
                for (var row : list.rows()) {
                    for (int column = 0; column < columns; column++) {
                        insert.setString(column + 1, row.get(column));
                    }
                    insert.addBatch();
                    if (++waiting % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
        }
        return System.nanoTime() - start;
    }

    private static Object[] numbers(int columns) {
        return java.util.stream.IntStream.range(1, columns).boxed().toArray();
    }
}

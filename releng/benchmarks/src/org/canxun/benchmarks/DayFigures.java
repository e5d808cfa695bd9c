package org.canxun.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.canxun.benchmarks.Figure.Goal;
import org.canxun.core.Workspace;
import org.canxun.core.inspection.EvidenceSource;

/**
 * What eight hours leave in memory: several days' work in one process, and the heap that is in use after each. A day is
 * eight inspections of 210 items, recorded and with photos, each opened again as somebody does who looks something up.
 */
final class DayFigures {

    private static final int DAYS = 4;
    private static final int INSPECTIONS = 8;
    private static final int PHOTOS = 20;
    private static final int COLLECTIONS = 10;

    void run(Path folder, Report report) throws Exception {
        var first = new Series();
        var last = new Series();
        var camera = new Camera();
        var card = Files.createDirectories(folder.resolve("day-card"));
        try (var workspace = new Product().workspaces().createDemo(folder.resolve("day"))) {
            int photo = 0;
            for (int day = 0; day < DAYS; day++) {
                for (int inspection = 0; inspection < INSPECTIONS; inspection++) {
                    inspect(workspace, camera, card, photo);
                    photo += PHOTOS;
                }
                double used = usedMegabytes();
                System.err.printf("  after day %d: %.2f MB%n", day + 1, used);
                // The first day also loads what every day needs.
                if (day == 1) {
                    first.add(used);
                }
                if (day == DAYS - 1) {
                    last.add(used);
                }
            }
        }
        report.add(Figure.of("heap in use after day 4, against day 2", "MB", last, first, Goal.ratio(1.05)));
    }

    private static void inspect(Workspace workspace, Camera camera, Path card, int firstPhoto) throws Exception {
        var visit = Visit.begin(workspace);
        int number = 0;
        for (var item : visit.items()) {
            visit.record(item, number++);
        }
        var place = visit.items().get(0);
        for (int photo = firstPhoto; photo < firstPhoto + PHOTOS; photo++) {
            var file = workspace.vault().store(Files.write(card.resolve(photo + ".jpg"), camera.small(photo)));
            workspace.vault().prepareCopies(file.sha256());
            visit.editor().attach(place.recordId(), place.code(), List.of(file), Optional.of(EvidenceSource.FOLDER));
            Files.delete(card.resolve(photo + ".jpg"));
        }
        workspace.inspections().open(Visit.author(workspace), visit.id());
        workspace.inspections().lastTime(visit.id());
        workspace.lists().sites();
    }

    /** Collects until there is nothing more to collect: what one collection frees may let go of more. */
    private static double usedMegabytes() {
        var used = Double.MAX_VALUE;
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            System.gc();
            var now = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
            if (now >= used) {
                return now;
            }
            used = now;
        }
        return used;
    }
}

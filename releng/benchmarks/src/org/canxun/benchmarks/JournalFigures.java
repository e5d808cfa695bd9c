package org.canxun.benchmarks;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.canxun.benchmarks.Figure.Goal;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;

/** How much one large inspection adds to the journal. */
final class JournalFigures {

    private static final int PHOTOS = 40;

    void run(Path folder, Report report) throws ProblemException, IOException {
        var bare = new Series();
        var full = new Series();
        try (var workspace = new Product().workspaces().createDemo(folder.resolve("journal"))) {
            long before = size(workspace);
            var visit = Visit.begin(workspace);
            int number = 0;
            for (var item : visit.items()) {
                visit.record(item, number++);
            }
            long recorded = size(workspace);
            var items = visit.items();
            for (int photo = 0; photo < PHOTOS; photo++) {
                var item = items.get(photo);
                var file = workspace.vault().store(picture(photo), "IMG_" + photo + ".png");
                visit.editor().attach(item.recordId(), item.code(), List.of(file));
            }
            bare.add((recorded - before) / 1000.0);
            full.add((size(workspace) - before) / 1000.0);
        }
        report.add(Figure.of("journal of 210 items, notes and findings", "kB", bare, Goal.value(150)));
        report.add(Figure.of("journal of the same with 40 photos", "kB", full, Goal.value(150)));
    }

    private static long size(Workspace workspace) throws IOException {
        return Files.size(workspace.folder().resolve("journal").resolve("redo.log"));
    }

    private static byte[] picture(int number) throws IOException {
        var picture = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(number % 16, number / 16, 0xffffff);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}

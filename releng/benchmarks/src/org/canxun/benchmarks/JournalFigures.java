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
        var answered = new Series();
        var recorded = new Series();
        var photographed = new Series();
        try (var workspace = new Product().workspaces().createDemo(folder.resolve("journal"))) {
            long start = size(workspace);
            var plain = Visit.begin(workspace);
            int number = 0;
            for (var item : plain.items()) {
                plain.answer(item, number++);
            }
            long between = size(workspace);
            answered.add((between - start) / 1000.0);
            var visit = Visit.begin(workspace);
            number = 0;
            for (var item : visit.items()) {
                visit.record(item, number++);
            }
            recorded.add((size(workspace) - between) / 1000.0);
            var items = visit.items();
            for (int photo = 0; photo < PHOTOS; photo++) {
                var item = items.get(photo);
                var file = workspace.vault().store(picture(photo), "IMG_" + photo + ".png");
                visit.editor().attach(item.recordId(), item.code(), List.of(file));
            }
            photographed.add((size(workspace) - between) / 1000.0);
        }
        report.add(Figure.of("journal of 210 answers", "kB", answered, Goal.value(150)));
        report.add(Figure.of("with readings, 21 notes, 18 findings", "kB", recorded, Goal.value(150)));
        report.add(Figure.of("and 40 photos", "kB", photographed, Goal.NONE));
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

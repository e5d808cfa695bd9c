package org.canxun.core.draw;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.canxun.core.DrawProblem;
import org.canxun.core.ProblemException;
import org.canxun.core.SystemReason;

/** The files by which a draw can be replayed. */
final class DrawExport {

    private DrawExport() {}

    static List<Path> write(Draw draw, Path folder) throws ProblemException {
        var written = new ArrayList<Path>();
        try {
            Files.createDirectories(folder);
            try (var present = Files.newDirectoryStream(folder)) {
                if (present.iterator().hasNext()) {
                    throw new ProblemException(DrawProblem.DRAW_FOLDER_USED, folder);
                }
            }
            for (var file : files(draw).entrySet()) {
                var path = folder.resolve(file.getKey());
                written.add(path);
                Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return written;
        } catch (IOException e) {
            var failure = new ProblemException(e, DrawProblem.DRAW_EXPORT_FAILED, folder, new SystemReason(e));
            remove(written, failure);
            throw failure;
        }
    }

    private static Map<String, String> files(Draw draw) {
        var files = new LinkedHashMap<String, String>();
        files.put("pool.txt", new DrawLines(draw.objectPool()).text());
        files.put("inspectors.txt", new DrawLines(draw.inspectorPool()).text());
        files.put("recusals.txt", new DrawLines(draw.recusals()).text());
        files.put("draw.json", JsonText.of(DrawDocument.of(draw)));
        return files;
    }

    private static void remove(List<Path> written, ProblemException failure) {
        for (var path : written) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }
}

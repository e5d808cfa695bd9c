package org.canxun.core.workspace;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.SystemReason;

/** Papers on their way into a folder: all are written beside their places first, then all take their places. */
final class PaperFiles implements AutoCloseable {

    private final Path folder;
    /** Written file to the place it will have. */
    private final Map<Path, Path> prepared = new LinkedHashMap<>();

    PaperFiles(Path folder) {
        this.folder = folder;
    }

    /** @return the place the file will have */
    Path prepare(String name, byte[] content) throws ProblemException {
        try {
            Files.createDirectories(folder);
            var place = folder.resolve(name);
            if (Files.isDirectory(place)) {
                throw new FileAlreadyExistsException(place.toString());
            }
            var scratch = folder.resolve("." + name + ".new");
            prepared.put(scratch, place);
            Files.write(scratch, content);
            return place;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    void show() throws ProblemException {
        try {
            for (var file : prepared.entrySet()) {
                Files.move(file.getKey(), file.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private ProblemException failed(IOException cause) {
        return new ProblemException(cause, Problem.REPORT_WRITE_FAILED, folder.toString(), new SystemReason(cause));
    }

    @Override
    public void close() throws ProblemException {
        try {
            for (var scratch : prepared.keySet()) {
                Files.deleteIfExists(scratch);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }
}

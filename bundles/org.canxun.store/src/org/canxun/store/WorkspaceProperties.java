package org.canxun.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.store.redo.Disk;

/**
 * What {@code workspace.properties} says. It is the last file of a new workspace: without it there is none.
 *
 * @param id the same for all copies of a workspace
 */
record WorkspaceProperties(int format, UUID id, Instant created) {

    /** Version of the folder's layout; newer ones are refused. */
    static final int FORMAT = 1;
    static final String FILE = "workspace.properties";
    /** The same while the workspace is being filled. */
    static final String BEGUN = "workspace.begun";

    static WorkspaceProperties fresh() {
        return new WorkspaceProperties(FORMAT, UUID.randomUUID(), Instant.now());
    }

    static WorkspaceProperties read(Path folder) throws ProblemException {
        var file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(Problem.WORKSPACE_MISSING, folder);
        }
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            int format = Integer.parseInt(properties.getProperty("format", ""));
            if (format > FORMAT) {
                throw new ProblemException(Problem.WORKSPACE_NEWER, folder, format, FORMAT);
            }
            return new WorkspaceProperties(format, UUID.fromString(properties.getProperty("id", "")),
                    Instant.parse(properties.getProperty("created", "")));
        } catch (IOException | RuntimeException e) {
            throw new ProblemException(e, Problem.WORKSPACE_UNREADABLE, folder, FILE + ": " + Causes.of(e));
        }
    }

    /** Says that a workspace was begun here. */
    void begin(Path folder, Disk disk) throws IOException {
        var text = "format=%d%nid=%s%ncreated=%s%n".formatted(format, id, created);
        var fresh = folder.resolve(FILE + ".new");
        try (var file = disk.open(fresh)) {
            file.truncate(0);
            file.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
            file.force();
        }
        disk.replace(fresh, folder.resolve(BEGUN));
    }

    /** From now on there is a workspace. */
    static void publish(Path folder, Disk disk) throws IOException {
        disk.replace(folder.resolve(BEGUN), folder.resolve(FILE));
    }
}

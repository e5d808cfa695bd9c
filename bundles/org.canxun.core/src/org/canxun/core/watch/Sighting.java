package org.canxun.core.watch;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file as it was seen in a watched folder: enough to know it again without reading it.
 *
 * @param name path below the folder, with slashes
 * @param size in bytes
 * @param modified in milliseconds since 1970, as the folder tells it
 */
public record Sighting(String name, Path path, long size, long modified) {

    /** The name without folders. */
    public String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    Instant time() {
        return Instant.ofEpochMilli(modified);
    }

    boolean sameBytes(Sighting other) {
        return size == other.size && modified == other.modified;
    }
}

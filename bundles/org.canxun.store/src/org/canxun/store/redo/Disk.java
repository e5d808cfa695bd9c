package org.canxun.store.redo;

import java.io.IOException;
import java.nio.file.Path;

/** The disk as the redo file sees it, so that a test can put a failing one in its place. */
public interface Disk {

    /** Opens a file for reading and writing; makes it when it is missing. */
    DiskFile open(Path file) throws IOException;

    /**
     * Puts one file in the place of another. After a power cut either the old or the new one is there, whole.
     *
     * @param source forced and closed
     * @param target closed
     */
    void replace(Path source, Path target) throws IOException;
}

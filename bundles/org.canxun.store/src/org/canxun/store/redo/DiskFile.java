package org.canxun.store.redo;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** An open file of a {@link Disk}. Positions are absolute; nothing depends on a cursor. */
public interface DiskFile extends Closeable {

    long size() throws IOException;

    /**
     * Fills the buffer.
     *
     * @throws java.io.EOFException when the file ends before
     */
    void read(ByteBuffer target, long position) throws IOException;

    /** Writes the whole buffer. */
    void write(ByteBuffer source, long position) throws IOException;

    void truncate(long size) throws IOException;

    /** Returns when everything written before is on the medium. */
    void force() throws IOException;
}

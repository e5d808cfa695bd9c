package org.canxun.core.port;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.ProblemException;

/**
 * Files that prove something, stored once under their SHA-256 (lower-case hexadecimal) and never changed. Safe for use
 * by several threads; nothing here belongs on the UI thread. A digest that is none, as a hostile journal may name it, is
 * treated as one that is not stored.
 */
public interface EvidenceVault extends AutoCloseable {

    /** Longest edge of an exported copy, in pixels; small print stays legible. */
    int EXPORT_EDGE = 2560;

    /**
     * Copies a file into the vault. When this returns, the copy is on disk. Storing again what has gone bad in the vault
     * repairs it.
     *
     * @throws ProblemException one of the EVIDENCE problems; nothing is stored then
     */
    StoredFile store(Path source) throws ProblemException;

    /** Stores bytes that were pasted or made by the program. */
    StoredFile store(byte[] content, String fileName) throws ProblemException;

    /** The untouched original. */
    Optional<Path> original(String sha256);

    /**
     * A small or a print-sized JPEG copy, upright and without metadata, made now when it is missing.
     *
     * @return empty when the original is no picture this program can show
     * @throws ProblemException EVIDENCE_MISSING, EVIDENCE_ALTERED, or EVIDENCE_NOT_SHOWN when the picture is damaged
     */
    Optional<Path> copy(String sha256, CopyKind kind) throws ProblemException;

    /**
     * The print-sized copy as it may leave: with its figures drawn, its mosaics burned in and its watermark below. Kept
     * like the other copies.
     *
     * @return empty when the original is no picture this program can show
     * @throws ProblemException as {@link #copy(String, CopyKind)}; MARKED_COPY_FAILED when something cannot be drawn,
     *             because a copy without its mosaic must not leave
     */
    Optional<Path> copy(String sha256, CopyOverlay overlay) throws ProblemException;

    /** The same, larger and kept nowhere: a JPEG file with an edge of at most {@link #EXPORT_EDGE} pixels. */
    Optional<byte[]> export(String sha256, CopyOverlay overlay) throws ProblemException;

    /**
     * Makes the copies of a picture in the background, so that lists and papers find them ready. What fails there is
     * reported by {@link #copy}.
     */
    void prepareCopies(String sha256);

    /** All digests present, in no order. */
    Stream<String> digests() throws ProblemException;

    /** Whether the stored bytes are there and still have the digest they are stored under. */
    boolean intact(String sha256) throws ProblemException;

    /** The digests of the stored bytes as they are now, read again; empty when nothing is stored under that digest. */
    Optional<FileDigests> measure(String sha256) throws ProblemException;

    @Override
    void close();

    /** Longest edge of a copy, in pixels. */
    enum CopyKind {
        THUMBNAIL(256), PRINT(1600);

        private final int edge;

        CopyKind(int edge) {
            this.edge = edge;
        }

        public int edge() {
            return edge;
        }
    }
}

package org.canxun.store.redo;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The file that makes a change set durable: a header page, two draft slots, then records that are only ever appended.
 * One write and one force are the acknowledgement.
 */
public final class RedoFile implements Closeable {

    private static final System.Logger LOG = System.getLogger(RedoFile.class.getName());
    private static final long MAX_RECORD = 1L << 30;

    private final Path path;
    private final Disk disk;
    private final RecordCipher cipher;
    private DiskFile file;
    private RedoHeader header;
    private DraftSlots slots;
    private long end;
    private long nextNumber = 1;
    /** Bytes of a failed write may stand after the end. */
    private boolean dirty;

    private RedoFile(Path path, Disk disk, RecordCipher cipher) {
        this.path = path;
        this.disk = disk;
        this.cipher = cipher;
    }

    /** Makes an empty redo file; the name appears only when the file is whole. */
    public static RedoFile create(Path path, RedoHeader header, Disk disk, RecordCipher cipher) throws IOException {
        var redo = new RedoFile(path, disk, cipher);
        try (var fresh = redo.start(header)) {
            fresh.force();
        }
        disk.replace(redo.aside(), path);
        redo.open(piece -> {
        });
        return redo;
    }

    /**
     * Opens a redo file and hands over all of its records. What an interrupted append left at the end is cut off;
     * damage before it stays for {@link #walk} to report.
     *
     * @throws RedoDamagedException when the header page is damaged
     * @throws RedoNewerException when a newer program wrote the file
     */
    public static RedoFile open(Path path, Disk disk, RecordCipher cipher, PieceVisitor visitor) throws IOException {
        var redo = new RedoFile(path, disk, cipher);
        try {
            redo.open(visitor);
            return redo;
        } catch (IOException | RuntimeException e) {
            redo.close();
            throw e;
        }
    }

    private void open(PieceVisitor visitor) throws IOException {
        file = disk.open(path);
        header = readHeader(file);
        slots = new DraftSlots(header, cipher);
        slots.open(file);
        long size = file.size();
        var reader = new RedoReader(file, header.records(), size, cipher);
        end = header.records();
        for (var piece = reader.next(); piece.isPresent(); piece = reader.next()) {
            if (piece.get() instanceof RedoPiece.Damaged torn && torn.tail()) {
                LOG.log(System.Logger.Level.INFO, "{0}: cutting {1} bytes of an append that was interrupted", path,
                        size - torn.start());
                break;
            }
            if (piece.get() instanceof RedoPiece.Sound sound) {
                nextNumber = sound.record().number() + 1;
            }
            end = piece.get().end();
            visitor.piece(piece.get());
        }
        if (end < size) {
            file.truncate(end);
            file.force();
        }
    }

    private static RedoHeader readHeader(DiskFile file) throws IOException {
        if (file.size() < RedoHeader.PAGE) {
            throw new RedoDamagedException("header page", "is missing");
        }
        var page = ByteBuffer.allocate(RedoHeader.PAGE);
        file.read(page, 0);
        var header = RedoHeader.decode(page.flip());
        if (file.size() < header.records()) {
            throw new RedoDamagedException("draft slots", "are missing");
        }
        return header;
    }

    public synchronized RedoHeader header() {
        return header;
    }

    /** The present end of the file. */
    public synchronized Tip tip() {
        return new Tip(nextNumber - 1, end);
    }

    /**
     * Adds a record. When this returns it is on the medium; when it throws nothing of it is there.
     *
     * @return the number of the record
     */
    public synchronized long append(RedoRecord.Kind kind, byte[] body) throws IOException {
        if (body.length > MAX_RECORD) {
            throw new IOException("a unit of " + body.length + " bytes does not fit");
        }
        cleanEnd();
        var bytes = new RedoRecord(nextNumber, kind, body).encode(cipher);
        int length = bytes.remaining();
        dirty = true;
        try {
            file.write(bytes, end);
            file.force();
        } catch (IOException e) {
            try {
                cleanEnd();
            } catch (IOException again) {
                // The next append tries once more before it writes.
                e.addSuppressed(again);
            }
            throw e;
        }
        dirty = false;
        end += length;
        return nextNumber++;
    }

    private void cleanEnd() throws IOException {
        if (dirty) {
            file.truncate(end);
            file.force();
            dirty = false;
        }
    }

    public synchronized Optional<byte[]> draft() throws IOException {
        return slots.current();
    }

    /** Replaces the draft durably; empty clears it. */
    public synchronized void keepDraft(byte[] draft) throws IOException {
        slots.write(file, draft);
    }

    /** Reads every record again, up to an end that {@link #tip} gave. */
    public void walk(long to, PieceVisitor visitor) throws IOException {
        RedoReader reader;
        synchronized (this) {
            reader = new RedoReader(file, header.records(), Math.min(to, file.size()), cipher);
        }
        long reached = header.records();
        for (var piece = reader.next(); piece.isPresent(); piece = reader.next()) {
            reached = piece.get().end();
            visitor.piece(piece.get());
        }
        if (reached < to) {
            visitor.piece(new RedoPiece.Damaged(reached, to, "end of file", "bytes from " + reached + " on are gone"));
        }
    }

    /** Reads header page and draft slots again. */
    public synchronized void checkFront(PieceVisitor visitor) throws IOException {
        try {
            if (!readHeader(file).equals(header)) {
                visitor.piece(new RedoPiece.Damaged(0, RedoHeader.PAGE, "header page", "is another file's"));
            }
        } catch (RedoDamagedException e) {
            visitor.piece(new RedoPiece.Damaged(0, RedoHeader.PAGE, e.place(), e.getMessage()));
        } catch (RedoNewerException e) {
            visitor.piece(new RedoPiece.Damaged(0, RedoHeader.PAGE, "header page", e.getMessage()));
        }
        for (var slot : slots.damaged(file)) {
            visitor.piece(new RedoPiece.Damaged(RedoHeader.PAGE, header.records(), slot, "is damaged"));
        }
    }

    /** Lets another incarnation write from now on. */
    public synchronized void startIncarnation(UUID incarnation) throws IOException {
        rewrite(header.withIncarnation(incarnation), record -> record);
    }

    /**
     * Writes the whole file anew and puts it in the place of the old one. Damaged records are taken over as they are.
     *
     * @param edit what becomes of each record; must keep its number
     */
    public synchronized void rewrite(UnaryOperator<RedoRecord> edit) throws IOException {
        rewrite(header, edit);
    }

    private void rewrite(RedoHeader first, UnaryOperator<RedoRecord> edit) throws IOException {
        cleanEnd();
        var reader = new RedoReader(file, header.records(), end, cipher);
        try (var fresh = start(first)) {
            var freshSlots = new DraftSlots(first, cipher);
            freshSlots.write(fresh, slots.current().orElse(new byte[0]));
            long at = header.records();
            for (var piece = reader.next(); piece.isPresent(); piece = reader.next()) {
                var bytes = carryOver(piece.get(), edit);
                int length = bytes.remaining();
                fresh.write(bytes, at);
                at += length;
            }
            fresh.force();
        }
        replaceByAside();
    }

    private ByteBuffer carryOver(RedoPiece piece, UnaryOperator<RedoRecord> edit) throws IOException {
        if (piece instanceof RedoPiece.Sound sound) {
            return edit.apply(sound.record()).encode(cipher);
        }
        if (piece instanceof RedoPiece.Damaged damaged && damaged.tail()) {
            // In a new file it would pass for an append that was interrupted, and be cut.
            throw new RedoDamagedException(damaged.place(), damaged.place() + " " + damaged.detail());
        }
        var bytes = ByteBuffer.allocate((int) (piece.end() - piece.start()));
        file.read(bytes, piece.start());
        return bytes.flip();
    }

    private void replaceByAside() throws IOException {
        // Windows moves no file over one that is open.
        file.close();
        try {
            disk.replace(aside(), path);
        } finally {
            nextNumber = 1;
            open(piece -> {
            });
        }
    }

    private Path aside() {
        return path.resolveSibling(path.getFileName() + ".new");
    }

    private DiskFile start(RedoHeader first) throws IOException {
        var fresh = disk.open(aside());
        fresh.truncate(0);
        fresh.write(first.encode(), 0);
        fresh.write(ByteBuffer.allocate(2 * first.slotSize()), RedoHeader.PAGE);
        return fresh;
    }

    @Override
    public synchronized void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    /**
     * How far a redo file goes.
     *
     * @param record number of the last record
     * @param end where the next one will start
     */
    public record Tip(long record, long end) {}

    /** Sees each piece of a walk. */
    @FunctionalInterface
    public interface PieceVisitor {
        void piece(RedoPiece piece) throws IOException;
    }
}

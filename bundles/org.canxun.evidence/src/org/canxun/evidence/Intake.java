package org.canxun.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

import org.canxun.core.EvidenceProblem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.FileDigests;
import org.canxun.core.port.StoredFile;

/** The way of one file into the vault: copy and digest, examine, publish. Until published it does not exist. */
final class Intake {

    private final VaultFolder folder;
    private final Disk disk;
    private final VaultLimits limits;
    private final Digester digester;
    private final Object publishing = new Object();

    Intake(VaultFolder folder, Disk disk, VaultLimits limits, Digester digester) {
        this.folder = folder;
        this.disk = disk;
        this.limits = limits;
        this.digester = digester;
    }

    StoredFile take(Path source) throws ProblemException {
        var name = FileNames.of(source);
        var before = attributes(source, name);
        // A pipe or device would never end.
        if (!before.isRegularFile()) {
            throw new ProblemException(EvidenceProblem.EVIDENCE_UNKNOWN_TYPE, name);
        }
        checkSize(before.size(), name);
        try (var in = Files.newInputStream(source)) {
            return take(in, name, copied -> isUnchanged(before, attributes(source, name), copied));
        } catch (IOException e) {
            throw new ProblemException(e, EvidenceProblem.EVIDENCE_UNREADABLE, name, Causes.of(e));
        }
    }

    StoredFile take(InputStream in, String fileName) throws ProblemException {
        return take(in, FileNames.of(fileName), copied -> true);
    }

    private StoredFile take(InputStream in, String name, SourceCheck source) throws ProblemException {
        var tmp = folder.temporary();
        try {
            var received = receive(in, tmp, name);
            if (!source.isUnchanged(received.size())) {
                throw new ProblemException(EvidenceProblem.EVIDENCE_CHANGED_MEANWHILE, name);
            }
            var content = new ContentScan(limits).scan(tmp, name);
            var details = ContentScan.details(content, tmp, received.size());
            var digests = received.digests();
            var known = publish(tmp, digests.sha256());
            var turned = details.orientation().swaps();
            return new StoredFile(digests.sha256(), digests.sm3(), name, content.kind().mediaType(), received.size(),
                    known,
                    turned ? content.height() : content.width(), turned ? content.width() : content.height(),
                    details.capturedAt(), details.capturedOffset(), details.camera(), details.position());
        } catch (IOException e) {
            throw Causes.notSaved(e, disk, folder.tmp(), name);
        } finally {
            VaultFolder.discard(tmp);
        }
    }

    private Received receive(InputStream in, Path tmp, String name) throws IOException, ProblemException {
        var digest = digester.begin();
        var buffer = new byte[Digester.BUFFER];
        var size = 0L;
        try (var channel = disk.create(tmp)) {
            for (var read = read(in, buffer, name); read >= 0; read = read(in, buffer, name)) {
                size += read;
                checkSize(size, name);
                digest.update(buffer, 0, read);
                disk.write(channel, ByteBuffer.wrap(buffer, 0, read));
            }
            disk.force(channel);
        }
        return new Received(digest.end(), size);
    }

    /** Tells a bad card from a full disk. */
    private static int read(InputStream in, byte[] buffer, String name) throws ProblemException {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new ProblemException(e, EvidenceProblem.EVIDENCE_UNREADABLE, name, Causes.of(e));
        }
    }

    /** @return whether the same bytes were there before */
    private boolean publish(Path tmp, String sha256) throws IOException {
        synchronized (publishing) {
            var target = folder.original(sha256);
            if (Files.isRegularFile(target) && digester.matches(target, sha256)) {
                return true;
            }
            // Also the repair of an original that has gone bad on the disk; Windows moves nothing over read-only files.
            target.toFile().setWritable(true);
            disk.makeFolder(target.getParent());
            disk.makeReadOnly(tmp);
            disk.move(tmp, target);
            disk.forceFolder(target.getParent());
            return false;
        }
    }

    private void checkSize(long size, String name) throws ProblemException {
        if (size > limits.bytes()) {
            throw new ProblemException(EvidenceProblem.EVIDENCE_TOO_LARGE, name, limits.bytes() >> 20);
        }
    }

    private static boolean isUnchanged(BasicFileAttributes before, BasicFileAttributes after, long copied) {
        return before.size() == copied && after.size() == copied
                && before.lastModifiedTime().equals(after.lastModifiedTime());
    }

    private static BasicFileAttributes attributes(Path source, String name) throws ProblemException {
        try {
            return Files.readAttributes(source, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            throw new ProblemException(e, EvidenceProblem.EVIDENCE_NOT_FOUND, name);
        } catch (IOException e) {
            throw new ProblemException(e, EvidenceProblem.EVIDENCE_UNREADABLE, name, Causes.of(e));
        }
    }

    private record Received(FileDigests digests, long size) {}

    @FunctionalInterface
    private interface SourceCheck {
        boolean isUnchanged(long copied) throws ProblemException;
    }
}

package org.canxun.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

import org.canxun.core.EvidenceProblem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.EvidenceVault.CopyKind;

/** Makes the copies of pictures. They can be deleted at any time and are made again. */
final class CopyMaker {

    /** Decoders at work at once: more would need more memory than a field laptop has to spare. */
    private static final int DECODERS = 2;

    private final VaultFolder folder;
    private final Disk disk;
    private final VaultLimits limits;
    private final Digester digester;
    private final Semaphore decoders = new Semaphore(DECODERS);
    private final SparePixels spare = new SparePixels();
    private final Object[] locks = new Object[64];

    CopyMaker(VaultFolder folder, Disk disk, VaultLimits limits, Digester digester) {
        this.folder = folder;
        this.disk = disk;
        this.limits = limits;
        this.digester = digester;
        Arrays.setAll(locks, i -> new Object());
    }

    /** The copies in the order of the kinds; empty when the original cannot be shown. */
    Optional<List<Path>> copies(String sha256, List<CopyKind> kinds, BooleanSupplier cancelled)
            throws ProblemException {
        var original = original(sha256);
        // Whoever comes second for the same picture finds the work done.
        synchronized (locks[sha256.hashCode() & locks.length - 1]) {
            try {
                var missing = kinds.stream().filter(kind -> !isThere(folder.copy(sha256, kind)))
                        .sorted(Comparator.comparingInt(CopyKind::edge).reversed()).toList();
                if (!missing.isEmpty() && !make(sha256, original, missing, cancelled)) {
                    return Optional.empty();
                }
                return Optional.of(kinds.stream().map(kind -> folder.copy(sha256, kind)).toList());
            } catch (IOException e) {
                throw new ProblemException(e, EvidenceProblem.VAULT_READ_FAILED, Causes.of(e));
            }
        }
    }

    /** A power cut may leave an empty file behind. */
    static boolean isThere(Path copy) {
        return copy.toFile().length() > 0;
    }

    private boolean make(String sha256, Path original, List<CopyKind> largestFirst, BooleanSupplier cancelled)
            throws IOException, ProblemException {
        var pictures = decode(sha256, original, largestFirst.stream().map(CopyKind::edge).toList(), cancelled,
                spare::take);
        for (var i = 0; i < pictures.size(); i++) {
            write(JpegWriter.encode(pictures.get(i)), folder.copy(sha256, largestFirst.get(i)), sha256);
        }
        pictures.stream().findFirst().ifPresent(spare::give);
        return !pictures.isEmpty();
    }

    /** The picture upright, with its longest edge at most that many pixels; empty when it cannot be shown. */
    Optional<Pixels> picture(String sha256, int edge) throws ProblemException {
        try {
            return decode(sha256, original(sha256), List.of(edge), () -> false, int[]::new).stream().findFirst();
        } catch (IOException e) {
            throw new ProblemException(e, EvidenceProblem.VAULT_READ_FAILED, Causes.of(e));
        }
    }

    /** The picture in a copy made here. */
    Pixels read(String sha256, Path copy) throws ProblemException {
        try {
            return new PictureDecoder(limits.pixels(), () -> false)
                    .decode(copy, FileKind.JPEG, CopyKind.PRINT.edge())
                    .orElseThrow(() -> new ProblemException(EvidenceProblem.EVIDENCE_NOT_SHOWN, sha256));
        } catch (IOException | DamagedException e) {
            throw new ProblemException(e, EvidenceProblem.EVIDENCE_NOT_SHOWN, sha256);
        }
    }

    private Path original(String sha256) throws ProblemException {
        return folder.existingOriginal(sha256)
                .orElseThrow(() -> new ProblemException(EvidenceProblem.EVIDENCE_MISSING, sha256));
    }

    private List<Pixels> decode(String sha256, Path original, List<Integer> largestFirst, BooleanSupplier cancelled,
            IntFunction<int[]> room)
            throws IOException, ProblemException {
        var kind = ContentScan.kind(original);
        if (!kind.shown()) {
            return List.of();
        }
        // A copy is what people look at: it must never show anything but the registered bytes.
        if (!digester.matches(original, sha256)) {
            throw new ProblemException(EvidenceProblem.EVIDENCE_ALTERED, sha256);
        }
        // What is decoded as a whole is decoded alone.
        var share = kind == FileKind.WEBP ? DECODERS : 1;
        decoders.acquireUninterruptibly(share);
        try {
            var orientation = orientation(original);
            var decoded = new PictureDecoder(limits.pixels(), cancelled, room).decode(original, kind,
                    largestFirst.get(0));
            if (decoded.isEmpty()) {
                return List.of();
            }
            var pictures = new ArrayList<Pixels>();
            pictures.add(orientation.upright(decoded.get()));
            for (var next : largestFirst.subList(1, largestFirst.size())) {
                pictures.add(Shrink.to(pictures.get(0), next));
            }
            return pictures;
        } catch (CancellationException e) {
            throw e;
        } catch (DamagedException | RuntimeException | Error e) {
            throw new ProblemException(e, EvidenceProblem.EVIDENCE_NOT_SHOWN, sha256);
        } finally {
            decoders.release(share);
        }
    }

    private Orientation orientation(Path original) throws IOException, ProblemException {
        var content = new ContentScan(limits).scan(original, original.getFileName().toString());
        return ContentScan.details(content, original, Files.size(original)).orientation();
    }

    void write(byte[] bytes, Path target, String sha256) throws ProblemException {
        var tmp = folder.temporary();
        try {
            disk.makeFolder(target.getParent());
            try (var channel = disk.create(tmp)) {
                disk.write(channel, ByteBuffer.wrap(bytes));
                disk.force(channel);
            }
            disk.move(tmp, target);
        } catch (IOException e) {
            throw Causes.notSaved(e, disk, folder.tmp(), sha256);
        } finally {
            VaultFolder.discard(tmp);
        }
    }
}

package org.canxun.evidence;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.EvidenceProblem;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.PhotoMark;
import org.canxun.core.port.CopyOverlay;
import org.canxun.core.port.EvidenceVault;
import org.canxun.core.port.EvidenceVault.CopyKind;

/** Copies with figures, mosaics and watermarks. What cannot be drawn as it was asked for does not come into being. */
final class LeavingCopies {

    /** Grows when copies are drawn otherwise, so that those from before are not taken for new ones. */
    private static final String DRAWING = "1";

    private final VaultFolder folder;
    private final Digester digester;
    private final CopyMaker copies;
    private final OverlayPainter painter;

    LeavingCopies(VaultFolder folder, Digester digester, CopyMaker copies, Lettering lettering) {
        this.folder = folder;
        this.digester = digester;
        this.copies = copies;
        painter = new OverlayPainter(lettering);
    }

    /** Drawn over the print copy, which is there already for most pictures; kept under what is drawn. */
    Optional<Path> print(String sha256, CopyOverlay overlay) throws ProblemException {
        var plain = copies.copies(sha256, List.of(CopyKind.PRINT), () -> false).map(made -> made.get(0));
        if (overlay.isEmpty() || plain.isEmpty()) {
            return plain;
        }
        var target = folder.overlaid(sha256, key(overlay));
        if (!CopyMaker.isThere(target)) {
            copies.write(encoded(sha256, copies.read(sha256, plain.get()), overlay), target, sha256);
        }
        return Optional.of(target);
    }

    Optional<byte[]> export(String sha256, CopyOverlay overlay) throws ProblemException {
        var picture = copies.picture(sha256, EvidenceVault.EXPORT_EDGE);
        return picture.isEmpty() ? Optional.empty() : Optional.of(encoded(sha256, picture.get(), overlay));
    }

    private byte[] encoded(String sha256, Pixels picture, CopyOverlay overlay) throws ProblemException {
        try {
            return JpegWriter.encode(paint(picture, overlay));
        } catch (IOException | RuntimeException | Error e) {
            // Java without fonts or Graphics2D meets this with any of these, out of memory included.
            throw new ProblemException(e, EvidenceProblem.MARKED_COPY_FAILED, sha256, String.valueOf(e.getMessage()));
        }
    }

    private BufferedImage paint(Pixels picture, CopyOverlay overlay) throws IOException {
        return overlay.isEmpty() ? picture.image() : painter.paint(picture, overlay);
    }

    private String key(CopyOverlay overlay) {
        var marks = overlay.marks().stream().map(LeavingCopies::words);
        var words = Stream.of(Stream.of(DRAWING), marks, overlay.watermark().stream()).flatMap(part -> part)
                .map(line -> line.length() + " " + line).collect(Collectors.joining("\n"));
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        var digest = digester.begin();
        digest.update(bytes, 0, bytes.length);
        return digest.end().sha256();
    }

    private static String words(PhotoMark mark) {
        return String.join(" ", mark.shape().name(), mark.x().toPlainString(), mark.y().toPlainString(),
                mark.toX().toPlainString(), mark.toY().toPlainString(), mark.text());
    }
}

package org.canxun.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.canxun.core.EvidenceProblem;
import org.canxun.core.ProblemException;

/** Decides whether a file may become evidence, and as what, without decoding any picture. */
final class ContentScan {

    /** Other formats are left to a library that reads them whole. */
    private static final long MAX_FOREIGN_METADATA = 64L << 20;

    private final VaultLimits limits;

    ContentScan(VaultLimits limits) {
        this.limits = limits;
    }

    /** @param name as the user knows the file */
    Content scan(Path file, String name) throws ProblemException, IOException {
        try (var in = new ByteScanner(file)) {
            var size = in.size();
            if (size == 0) {
                throw new ProblemException(EvidenceProblem.EVIDENCE_EMPTY, name);
            }
            var kind =
                    FileKind.of(head(in))
                            .orElseThrow(() -> new ProblemException(EvidenceProblem.EVIDENCE_UNKNOWN_TYPE, name));
            try (var fresh = new ByteScanner(file)) {
                return withinLimits(scan(kind, file, fresh), name);
            } catch (DamagedException e) {
                throw e.isTruncated() ? new ProblemException(e, EvidenceProblem.EVIDENCE_TRUNCATED, name, size)
                        : new ProblemException(e, EvidenceProblem.EVIDENCE_DAMAGED, name);
            }
        }
    }

    /** The kind alone, for a file that was scanned when it came in. */
    static FileKind kind(Path file) throws ProblemException, IOException {
        try (var in = new ByteScanner(file)) {
            var name = file.getFileName().toString();
            return FileKind.of(head(in))
                    .orElseThrow(() -> new ProblemException(EvidenceProblem.EVIDENCE_ALTERED, name));
        }
    }

    static ExifDetails details(Content content, Path file, long size) {
        return switch (content.kind()) {
            case JPEG, PNG, WEBP -> content.exif().map(ExifDetails::ofBlock).orElse(ExifDetails.NONE);
            case TIFF -> ExifDetails.ofTiff(file);
            case HEIC, AVIF -> size <= MAX_FOREIGN_METADATA ? ExifDetails.ofFile(file) : ExifDetails.NONE;
            default -> ExifDetails.NONE;
        };
    }

    private static Content scan(FileKind kind, Path file, ByteScanner in) throws IOException, DamagedException {
        return switch (kind) {
            case JPEG -> JpegScan.scan(in);
            case PNG -> PngScan.scan(in);
            case GIF, BMP, TIFF -> {
                var size = PictureDecoder.size(file, kind);
                yield new Content(kind, size.width, size.height, kind != FileKind.GIF, Optional.empty());
            }
            case HEIC, AVIF, MP4, MOV, M4A -> {
                BoxScan.scanBoxes(in);
                yield Content.of(kind);
            }
            case WEBP -> WebpScan.scan(in);
            default -> Content.of(kind);
        };
    }

    private Content withinLimits(Content content, String name) throws ProblemException {
        var limit = limits.pixels(content);
        if (content.pixels() > limit || Math.max(content.width(), content.height()) > limits.edge()) {
            throw new ProblemException(EvidenceProblem.EVIDENCE_TOO_MANY_PIXELS, name, content.width(),
                    content.height(),
                    limit / 1_000_000);
        }
        return content;
    }

    private static byte[] head(ByteScanner in) throws IOException {
        try {
            return in.bytes((int) Math.min(in.size(), FileKind.HEAD));
        } catch (DamagedException e) {
            throw new IOException(e);
        }
    }
}

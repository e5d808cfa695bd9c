package org.canxun.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.Set;

/** The kinds of files that serve as evidence, told apart by their first bytes. Names prove nothing. */
enum FileKind {
    JPEG("image/jpeg", true), PNG("image/png", true), GIF("image/gif", true), BMP("image/bmp", true), TIFF("image/tiff",
            true),
    WEBP("image/webp", true), HEIC("image/heic", false), AVIF("image/avif", false), PDF(
            "application/pdf",
            false),
    MP4("video/mp4", false), MOV("video/quicktime", false), AVI("video/x-msvideo",
            false),
    M4A("audio/mp4", false), MP3("audio/mpeg", false), WAV("audio/wav",
            false),
    AMR("audio/amr", false), OGG("audio/ogg", false), FLAC("audio/flac", false);

    /** Bytes needed to tell. */
    static final int HEAD = 32;

    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1",
            "msf1");
    private static final Set<String> QUICKTIME_ATOMS = Set.of("moov", "mdat", "wide", "pnot");
    private static final Set<Integer> BMP_HEADERS = Set.of(12, 40, 52, 56, 64, 108, 124);

    private final String mediaType;
    private final boolean shown;

    FileKind(String mediaType, boolean shown) {
        this.mediaType = mediaType;
        this.shown = shown;
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether copies can be made. */
    boolean shown() {
        return shown;
    }

    /** @param bytes the first bytes of the file, {@link #HEAD} of them unless it is shorter */
    static Optional<FileKind> of(byte[] bytes) {
        var head = new String(bytes, ISO_8859_1);
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        } else if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Optional.of(PNG);
        } else if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return Optional.of(GIF);
        } else if (head.startsWith("BM") && head.length() > 18 && BMP_HEADERS.contains(bytes[14] & 0xFF)
                && head.startsWith("\0\0\0", 15)) {
            return Optional.of(BMP);
        } else if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return Optional.of(TIFF);
        } else if (head.startsWith("%PDF-")) {
            return Optional.of(PDF);
        } else if (head.startsWith("RIFF") && head.length() >= 12) {
            return riff(head.substring(8, 12));
        } else if (head.startsWith("ftyp", 4) && head.length() >= 12) {
            return Optional.of(brand(head.substring(8, 12)));
        } else if (head.length() >= 8 && QUICKTIME_ATOMS.contains(head.substring(4, 8))) {
            return Optional.of(MOV);
        }
        return sound(head);
    }

    private static Optional<FileKind> riff(String form) {
        return switch (form) {
            case "WEBP" -> Optional.of(WEBP);
            case "WAVE" -> Optional.of(WAV);
            case "AVI " -> Optional.of(AVI);
            default -> Optional.empty();
        };
    }

    private static FileKind brand(String brand) {
        if (HEIC_BRANDS.contains(brand)) {
            return HEIC;
        }
        return switch (brand) {
            case "avif", "avis" -> AVIF;
            case "qt  " -> MOV;
            case "M4A ", "M4B " -> M4A;
            default -> MP4;
        };
    }

    private static Optional<FileKind> sound(String head) {
        if (head.startsWith("ID3") || head.startsWith("\u00FF\u00FB") || head.startsWith("\u00FF\u00F3")
                || head.startsWith("\u00FF\u00F2") || head.startsWith("\u00FF\u00FA")) {
            return Optional.of(MP3);
        } else if (head.startsWith("#!AMR")) {
            return Optional.of(AMR);
        } else if (head.startsWith("OggS")) {
            return Optional.of(OGG);
        } else if (head.startsWith("fLaC")) {
            return Optional.of(FLAC);
        }
        return Optional.empty();
    }
}

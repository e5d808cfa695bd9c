package org.canxun.evidence;

import java.util.Optional;

/**
 * What a file turned out to be.
 *
 * @param width pixels as stored, before any turning; 0 when unknown
 * @param inOnePiece whether decoding needs memory for the whole picture
 * @param exif the block of camera data, a TIFF structure
 */
record Content(FileKind kind, int width, int height, boolean inOnePiece, Optional<byte[]> exif) {

    static Content of(FileKind kind) {
        return new Content(kind, 0, 0, false, Optional.empty());
    }

    long pixels() {
        return (long) width * height;
    }
}

package org.canxun.evidence;

/**
 * What a file from outside may cost.
 *
 * @param bytes size of one file
 * @param pixels width times height of a picture that is decoded row by row
 * @param pixelsInOnePiece the same for formats whose decoders keep the whole picture, such as progressive JPEG
 * @param edge longest edge of a picture in pixels
 */
record VaultLimits(long bytes, long pixels, long pixelsInOnePiece, int edge) {

    static final VaultLimits DEFAULT = new VaultLimits(2L << 30, 200_000_000, 64_000_000,
            65_535);

    long pixels(Content content) {
        return content.inOnePiece() ? pixelsInOnePiece : pixels;
    }
}

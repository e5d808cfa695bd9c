package org.canxun.core.document;

import java.util.List;

/**
 * What became of a paper.
 *
 * @param missing characters no face of this program has; the paper shows 〓 in their place and says so. Whoever prints
 *            it must tell the user.
 * @param unusablePhotos file names of photos that could not be shown; the paper says so in their place
 */
public record RenderedPaper(int pages, List<MissingCharacter> missing, List<String> unusablePhotos) {

    public RenderedPaper {
        missing = List.copyOf(missing);
        unusablePhotos = List.copyOf(unusablePhotos);
    }

    /** @param context the words around it, as printed */
    public record MissingCharacter(int codePoint, String context) {

        /** Such as {@code U+20BB7}. */
        public String name() {
            return String.format("U+%04X", codePoint);
        }
    }
}

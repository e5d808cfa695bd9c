package org.canxun.core.document;

import java.nio.file.Path;
import java.util.List;

/**
 * A printed page of ours before any layout: what stands on it, in reading order.
 *
 * @param title also the title in the file's metadata
 * @param language BCP 47, such as {@code zh-CN}
 * @param footer stands beside the page number on every page
 */
public record Paper(String title, String language, String issuer, String footer, List<Block> blocks) {

    /** A part of a paper. */
    public sealed interface Block {
    }

    /** @param level 1 for 一、, 2 for （一） */
    public record Heading(int level, String text) implements Block {
    }

    public record Paragraph(String text) implements Block {
    }

    /** Pairs of label and value, two pairs a line. */
    public record Fields(List<Field> fields) implements Block {
        public record Field(String label, String value) {
        }
    }

    /** @param widths relative widths of the columns */
    public record Table(List<String> header, List<Integer> widths, List<List<String>> rows) implements Block {
    }

    /** Photos with what they show, two a line. */
    public record Photos(List<Photo> photos) implements Block {
        /** @param alternative for readers who cannot see it */
        public record Photo(Path file, String caption, String alternative) {
        }
    }

    /** Places to sign by hand, each with a line for the date. */
    public record Signatures(List<String> labels) implements Block {
    }
}

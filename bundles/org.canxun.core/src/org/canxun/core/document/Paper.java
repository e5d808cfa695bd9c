package org.canxun.core.document;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.canxun.core.signing.Ink;

/**
 * A printed paper of ours before any layout: what stands on it, in reading order.
 *
 * @param title in large type, and the title in the file's metadata
 * @param language BCP 47, such as {@code zh-CN}
 * @param issuer in whose name it is written; stands above the title
 * @param footer stands beside the page number on every page
 * @param mark a warning no page may go without, such as 未完成（草稿）
 * @param printedAt also the file's date, so that the same paper gives the same file
 */
public record Paper(String title, String language, String issuer, String footer, Optional<String> mark,
        ZonedDateTime printedAt, List<Block> blocks) {

    public Paper {
        Objects.requireNonNull(title);
        Objects.requireNonNull(language);
        Objects.requireNonNull(issuer);
        Objects.requireNonNull(footer);
        Objects.requireNonNull(mark);
        Objects.requireNonNull(printedAt);
        blocks = List.copyOf(blocks);
    }

    /** A part of a paper. */
    public sealed interface Block {}

    /** How much a piece of text should strike the eye. */
    public enum Tone {
        PLAIN, STRONG, QUIET
    }

    /** A piece of text on lines of its own. */
    public record Text(String text, Tone tone) {

        public Text {
            Objects.requireNonNull(text);
            Objects.requireNonNull(tone);
        }

        public static Text plain(String text) {
            return new Text(text, Tone.PLAIN);
        }

        public static Text strong(String text) {
            return new Text(text, Tone.STRONG);
        }

        public static Text quiet(String text) {
            return new Text(text, Tone.QUIET);
        }
    }

    /** @param level 1 for 一、, 2 for （一） */
    public record Heading(int level, String text) implements Block {}

    public record Paragraph(Text text) implements Block {}

    /** Something the reader must not miss; stands in a frame. */
    public record Notice(String text) implements Block {}

    /** Pairs of label and value, two pairs a line unless one is wide. */
    public record Fields(List<Field> fields) implements Block {

        public Fields {
            fields = List.copyOf(fields);
        }

        /** @param wide takes a line of its own */
        public record Field(String label, Text value, boolean wide) {

            public static Field of(String label, String value) {
                return new Field(label, Text.plain(value), false);
            }

            public static Field wide(String label, String value) {
                return new Field(label, Text.plain(value), true);
            }
        }
    }

    /**
     * Rows under a header that every page repeats.
     *
     * @param summary what the table shows, for readers who cannot see it
     */
    public record Table(String summary, List<Column> columns, List<Row> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (var row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException(row.cells().size() + " cells under " + columns.size());
                }
            }
        }

        public enum Align {
            LEFT, CENTRE, RIGHT
        }

        /** @param width relative to the other columns */
        public record Column(String header, int width, Align align) {}

        public record Row(List<Cell> cells) {

            public Row {
                cells = List.copyOf(cells);
            }
        }

        public record Cell(List<Text> lines) {

            public Cell {
                lines = List.copyOf(lines);
            }

            public static Cell of(String text) {
                return of(Text.plain(text));
            }

            public static Cell of(Text... lines) {
                return new Cell(List.of(lines));
            }
        }
    }

    /** Photos with what they show, two a line. */
    public record Photos(List<Photo> photos) implements Block {

        public Photos {
            photos = List.copyOf(photos);
        }

        /**
         * @param file a print copy; empty when there is none, which the paper then says
         * @param fileName of the original
         * @param sha256 of the original
         * @param alternative for readers who cannot see it
         */
        public record Photo(Optional<Path> file, String fileName, String sha256, List<Text> caption,
                String alternative) {

            public Photo {
                caption = List.copyOf(caption);
            }
        }
    }

    /** Places to sign by hand. */
    public record Signatures(List<Place> places) implements Block {

        public Signatures {
            places = List.copyOf(places);
        }

        /**
         * Ends with a line for the date, unless somebody signed already.
         *
         * @param printed text that already stands there
         * @param drawn what was drawn on a screen, above what is printed
         * @param room empty lines to write on, after what is printed
         * @param blanks what to write by hand, each with a rule to write on
         * @param wide takes the whole width; otherwise two stand side by side
         * @param signed whether it needs no date by hand
         */
        public record Place(String label, Optional<Drawn> drawn, List<Text> printed, int room, List<String> blanks,
                boolean wide, boolean signed) {

            public Place {
                printed = List.copyOf(printed);
                blanks = List.copyOf(blanks);
            }

            /** To be signed by hand. */
            public Place(String label, List<Text> printed, int room, List<String> blanks, boolean wide) {
                this(label, Optional.empty(), printed, room, blanks, wide, false);
            }

            /** Signed already. */
            static Place signed(String label, Optional<Drawn> drawn, List<Text> printed, boolean wide) {
                return new Place(label, drawn, printed, 0, List.of(), wide, true);
            }
        }

        /** @param alternative for readers who cannot see it */
        public record Drawn(Ink ink, String alternative) {}
    }
}

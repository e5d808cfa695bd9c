package org.canxun.core.table;

import java.util.List;

/** A column the program understands. Implemented by enumerations, whose order is the order of messages. */
public interface Column {

    /** The header names it goes by, Chinese and English, the one shown to users first. */
    List<String> names();

    /** Whether a table without it is refused. A required column may still have empty cells where its owner allows. */
    boolean required();

    /** Whether its texts stay as they are, with their blanks, line ends and full-width forms. */
    default boolean verbatim() {
        return false;
    }

    /** The longest text it takes, in characters. */
    default int limit() {
        return 200;
    }
}

package org.canxun.exchange;

/**
 * How much a file from outside may ask of this program. A district has a few thousand sites; what goes far beyond is a
 * mistake or an attack.
 */
final class Limits {

    static final int MIB = 1 << 20;

    /** Of a file as it lies on disk. */
    static final int FILE_MIB = 64;
    static final long FILE_BYTES = (long) FILE_MIB * MIB;

    /**
     * With text in them, the header included. All rows of a file are stored together or not at all, and until then
     * they are in memory: so many fit into the heap of the command line.
     */
    static final int ROWS = 50_000;
    static final int COLUMNS = 200;

    /** Characters; a spreadsheet program allows 32,767. */
    static final int CELL = 8_000;

    /** No record can be longer without breaking another limit; stops a missing quote from swallowing the file. */
    static final int RECORD = COLUMNS * CELL;

    /** All parts of an XLSX together, unpacked. 50,000 rows of 30 short cells take about 50 MiB. */
    static final long UNPACKED_BYTES = 256L * MIB;

    /** Unpacked to packed, for one part. Sheets of equal rows reach about 60. */
    static final int RATIO = 200;

    /** Smaller parts may be as dense as they like. */
    static final long RATIO_FROM_BYTES = 4L * MIB;

    /** Parts of an XLSX. */
    static final int PARTS = 10_000;

    /** Characters of all shared strings, which the reader keeps in memory. */
    static final int SHARED_TEXT = 48 * MIB;

    /** Shared strings, each of which costs memory however short it is. */
    static final int SHARED_STRINGS = 1_500_000;

    /** Characters of one text in XML, before {@link #CELL} is looked at; the most a spreadsheet program writes. */
    static final int XML_TEXT = 1 << 17;

    /** The same in bytes, each character written as the longest reference there is. */
    static final int XML_TEXT_BYTES = 8 * XML_TEXT;

    /** Bytes of one XML tag. */
    static final int XML_TAG = 1 << 16;

    /**
     * Cells from the first column to the last one of a row, empty ones included, all rows together: the reader makes
     * room for each. 50,000 rows of 200 columns are 10 million; a sheet formatted to its edges has 16,384 a row.
     */
    static final int CELL_ROOM = 100_000_000;

    /** Array formulas, which the reader compares with every cell. */
    static final int ARRAY_FORMULAS = 5_000;

    /** Characters the reader copies to write out shared formulas, which takes the square of their length. */
    static final long FORMULA_WORK = 4_000_000_000L;

    /** Elements within elements. */
    static final int XML_DEPTH = 64;

    /** Cells named in one message. */
    static final int NAMED_CELLS = 20;

    private Limits() {}
}

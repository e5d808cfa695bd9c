package org.canxun.core.inspection;

/** How a file came to the record. The journal keeps the names. */
public enum EvidenceSource {
    /** Chosen file by file. */
    FILE,
    /** Dropped onto the window. */
    DROP,
    /** A picture from the clipboard, which never was a file. */
    PASTE,
    /** Taken from a folder, such as a camera's card. */
    FOLDER,
    /** Named on the command line. */
    COMMAND
}

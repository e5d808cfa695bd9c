package org.canxun.core;

/** What can go wrong with files that prove something, and with the vault that keeps them. */
public enum EvidenceProblem implements ProblemCode {
    /** {0}: folder, {1}: cause. */
    VAULT_NOT_OPENED,
    /** {0}: cause. */
    VAULT_READ_FAILED,
    /** {0}: file. */
    EVIDENCE_EMPTY,
    /** {0}: file, {1}: bytes it has. */
    EVIDENCE_TRUNCATED,
    /** {0}: file. */
    EVIDENCE_DAMAGED,
    /** {0}: file. */
    EVIDENCE_UNKNOWN_TYPE,
    /** {0}: file, {1}: limit in megabytes. */
    EVIDENCE_TOO_LARGE,
    /** {0}: file, {1}: width, {2}: height, {3}: limit in megapixels. */
    EVIDENCE_TOO_MANY_PIXELS,
    /** {0}: file. */
    EVIDENCE_NOT_FOUND,
    /** {0}: file, {1}: cause. */
    EVIDENCE_UNREADABLE,
    /** {0}: file. */
    EVIDENCE_CHANGED_MEANWHILE,
    /** {0}: file, {1}: megabytes left. */
    EVIDENCE_DISK_FULL,
    /** {0}: file, {1}: cause. */
    EVIDENCE_NOT_SAVED,
    /** {0}: digest. */
    EVIDENCE_MISSING,
    /** {0}: digest. */
    EVIDENCE_ALTERED,
    /** {0}: digest. */
    EVIDENCE_NOT_SHOWN,
    /** {0}: id. */
    EVIDENCE_UNKNOWN,
    /** {0}: figures wanted, {1}: limit. */
    MARKS_TOO_MANY,
    /** {0}: the number that is no fraction of the picture. */
    MARK_OUTSIDE,
    MARK_EMPTY,
    MARK_TEXT_MISSING,
    /** {0}: characters it has, {1}: limit. */
    MARK_TEXT_TOO_LONG,
    /** {0}: file. */
    MARK_NO_PICTURE,
    /** {0}: digest, {1}: cause. */
    MARKED_COPY_FAILED,
    /** {0}: file. */
    PAIR_OF_ONE,
    /** {0}: file before, {1}: its item, {2}: file after, {3}: its item. */
    PAIR_OTHER_ITEM,
    /** {0}: folder. */
    EXPORT_FOLDER_USED,
    /** {0}: folder or file, {1}: cause. */
    EXPORT_FAILED,
    /** {0}: file. */
    EXPORT_UNMASKED,
    /** {0}: cause. */
    PHOTO_NOT_MADE;
}

package org.canxun.core;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.canxun.core.Reports.Printed;
import org.canxun.core.document.EvidenceEntry;

/** The files of an inspection, listed and handed on. */
public interface EvidenceFiles {

    /** @throws ProblemException INSPECTION_UNKNOWN */
    List<EvidenceEntry> list(String inspectionId, ZoneId zone) throws ProblemException;

    /**
     * Writes copies of the photos with their marks and mosaics, the other files as they are, and the list as a table and
     * as a paper into a folder. What is drawn over a photo is part of its copy for good; originals never leave, except
     * those of files that cannot be shown and bear no marks.
     *
     * @param folder new or empty, so that no copy of an earlier day stays beside the new ones
     * @param watermark whether copies say below the picture where, when and by whom they were taken
     * @param cancelled asked before each file; when it says yes nothing stays behind
     * @throws ProblemException INSPECTION_UNKNOWN, EXPORT_FOLDER_USED, EXPORT_FAILED; nothing stays behind then
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    Exported export(Author author, String inspectionId, Path folder, boolean watermark, BooleanSupplier cancelled)
            throws ProblemException;

    /**
     * What lies in the folder now.
     *
     * @param withheld what could not be handed on, and why; people must be told
     */
    record Exported(List<Handed> files, List<Withheld> withheld, Path table, Printed list) {}

    /** @param original whether the file is the original, because this program makes no copies of its kind */
    record Handed(EvidenceEntry entry, Path file, boolean original) {}

    /** A file that stays here. */
    record Withheld(EvidenceEntry entry, Localized reason) {}
}

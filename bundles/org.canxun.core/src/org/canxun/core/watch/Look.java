package org.canxun.core.watch;

import java.util.List;

/**
 * What one look at a watched folder found that was not told before.
 *
 * @param folder whether the folder went or came back
 * @param ready files to import, oldest first; each is handed out once
 * @param older files from before the visit, put aside until somebody wants them
 * @param others names of files that are no evidence
 * @param closed folders below that cannot be read
 */
public record Look(Folder folder, List<Sighting> ready, List<Sighting> older, List<String> others,
        List<String> closed) {

    /** What happened to the folder itself. */
    public enum Folder {
        SAME, GONE, BACK
    }

    /** The same without the files that are to be taken. */
    public Look withoutReady() {
        return new Look(folder, List.of(), older, others, closed);
    }

    static Look empty(Folder folder) {
        return new Look(folder, List.of(), List.of(), List.of(), List.of());
    }
}

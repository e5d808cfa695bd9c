package org.canxun.core.port;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.canxun.core.ProblemException;

/**
 * What a vault holds against what the journal names. Lists are in the order of the digests.
 *
 * @param missing named, but not there: not yet arrived, or lost
 * @param damaged there, but no longer the bytes that were stored
 * @param unreferenced there, but named by nobody
 */
public record VaultCheck(List<String> missing, List<String> damaged, List<String> unreferenced) {

    public VaultCheck {
        missing = List.copyOf(missing);
        damaged = List.copyOf(damaged);
        unreferenced = List.copyOf(unreferenced);
    }

    /** Compares names and reads every stored byte; changes nothing. */
    public static VaultCheck of(EvidenceVault vault, Set<String> referenced) throws ProblemException {
        Set<String> present;
        try (var digests = vault.digests()) {
            present = digests.collect(Collectors.toCollection(TreeSet::new));
        }
        var missing = new TreeSet<>(referenced);
        missing.removeAll(present);
        var damaged = new TreeSet<String>();
        for (var digest : present) {
            if (!vault.intact(digest)) {
                damaged.add(digest);
            }
        }
        var unreferenced = new TreeSet<>(present);
        unreferenced.removeAll(referenced);
        return new VaultCheck(List.copyOf(missing), List.copyOf(damaged), List.copyOf(unreferenced));
    }

    /** Whether everything named is there as it was stored. */
    public boolean sound() {
        return missing.isEmpty() && damaged.isEmpty();
    }
}

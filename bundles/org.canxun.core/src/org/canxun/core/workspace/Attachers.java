package org.canxun.core.workspace;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.Entry;
import org.canxun.model.ModelPackage.Literals;

/**
 * Who attached the files of a visit. A file that is moved to another item is another object there and keeps when it was
 * attached: by that and by its digest it is found out who did it, and the mover is not taken for him.
 */
final class Attachers {

    private static final String SHA256 = "sha256";
    private static final String IMPORTED_AT = "importedAt";
    /** The register that holds it. */
    private static final String CAPTURE = "capture";

    private final AggregateState state;
    private final Map<String, String> digests = new HashMap<>();
    private final Map<Attachment, String> people = new HashMap<>();

    /** @param at as the journal says it; empty when it does not */
    private record Attachment(String sha256, Optional<String> at) {}

    private Attachers(AggregateState state) {
        this.state = state;
        for (var set : state.changeSets().stream().sorted(ChangeSet.BY_TIME).toList()) {
            set.payload().ifPresent(payload -> payload.entries().forEach(entry -> add(entry, set.header().author())));
        }
    }

    /** Ids of people by ids of evidence. */
    static Map<String, String> of(AggregateState state) {
        var attachers = new Attachers(state);
        var found = new HashMap<String, String>();
        attachers.digests.forEach((id, sha256) -> attachers.attacher(id, sha256)
                .ifPresent(person -> found.put(id, person)));
        return found;
    }

    private void add(Entry entry, String author) {
        if (entry instanceof Entry.Create create && create.type().equals(Literals.EVIDENCE.getName())) {
            var sha256 = create.textOf(SHA256).orElse(create.object());
            digests.putIfAbsent(create.object(), sha256);
            people.putIfAbsent(new Attachment(sha256, create.textOf(IMPORTED_AT)), author);
        } else if (entry instanceof Entry.Write write && digests.containsKey(write.object())
                && write.texts().containsKey(IMPORTED_AT)) {
            // Removed and attached again: the same object, and maybe another person.
            people.putIfAbsent(new Attachment(digests.get(write.object()), Optional.of(write.texts().get(IMPORTED_AT))),
                    author);
        }
    }

    private Optional<String> attacher(String id, String sha256) {
        var at = state.values(id, CAPTURE).stream().findFirst().flatMap(value -> value.text(IMPORTED_AT));
        return Optional.ofNullable(people.get(new Attachment(sha256, at)));
    }
}

package org.canxun.core.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.inspection.LateChange.Kind;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.Entry;

/** Puts what one record has to list, and does not take over, into words. */
final class LateChanges {

    private static final Map<String, Kind> KINDS = Map.of("ItemResult answer", Kind.ANSWER, "ItemResult note",
            Kind.NOTE, "Measurement reading", Kind.READING, "Finding text", Kind.FINDING, "Finding term", Kind.FINDING,
            "Finding severity", Kind.FINDING, "Evidence file", Kind.PHOTO, "Evidence pair",
            Kind.PHOTO, "OverlayMark mark", Kind.PHOTO);
    /** Features that name an object beside its values. */
    private static final List<String> NAMES = List.of("parameter", "fileName");
    /** When a reading was taken says nothing that the change's own time does not. */
    private static final Set<String> SILENT = Set.of("takenAt", "sha256", "sm3", "mediaType", "size", "width", "height",
            "fileName", "pairedWith", "x", "y", "toX", "toY", "position");

    private final Belongings belongings;
    private final String recordId;

    LateChanges(Belongings belongings, String recordId) {
        this.belongings = belongings;
        this.recordId = recordId;
    }

    boolean touchesRecord(ChangeSet set) {
        return entries(set).findAny().isPresent();
    }

    private Stream<Entry> entries(ChangeSet set) {
        return set.payload().stream().flatMap(payload -> payload.entries().stream())
                .filter(entry -> belongings.recordOf(entry.object(), Set.of(recordId)).isPresent())
                .filter(entry -> !added(entry.object()));
    }

    /** Scans of signed paper come after completion by their nature. */
    private boolean added(String object) {
        return belongings.creation(object).flatMap(create -> create.textOf("purpose"))
                .filter(purpose -> !purpose.isEmpty()).isPresent();
    }

    /** One for each register that was written. */
    List<LateChange> of(ChangeSet set) {
        var changes = new ArrayList<LateChange>();
        entries(set).forEach(entry -> {
            if (entry instanceof Entry.Create create) {
                // What names the new object is no change of its own.
                create.texts().forEach((register, values) -> {
                    if (kind(create.object(), register, values) != Kind.OTHER) {
                        changes.add(change(set, create.object(), register, values));
                    }
                });
            } else if (entry instanceof Entry.Write write) {
                changes.add(change(set, write.object(), write.register(), write.texts()));
            }
        });
        return changes;
    }

    private LateChange change(ChangeSet set, String object, String register, Map<String, String> values) {
        var header = set.header();
        var kind = kind(object, register, values);
        return new LateChange(set.id().value(), header.time().instant(), header.zone(), header.author(),
                belongings.itemCode(object), kind, text(object, kind, values));
    }

    Kind kind(String object, String register, Map<String, String> values) {
        if (register.equals(Entry.LIFE)) {
            return Boolean.parseBoolean(values.get(Entry.REMOVED)) ? Kind.REMOVAL : Kind.RETURN;
        }
        return KINDS.getOrDefault(belongings.creation(object).map(Entry.Create::type).orElse("") + " " + register,
                Kind.OTHER);
    }

    private String text(String object, Kind kind, Map<String, String> values) {
        var said = kind == Kind.REMOVAL || kind == Kind.RETURN ? "" : said(values);
        return Stream.of(subject(object), said).filter(word -> !word.isBlank()).collect(Collectors.joining(" "));
    }

    /** Which reading, or the name of the file; empty for what needs no name beside its item. */
    String subject(String object) {
        return belongings.creation(object)
                .flatMap(create -> NAMES.stream().flatMap(f -> create.textOf(f).stream()).findFirst()).orElse("");
    }

    /** The values of a register in a row. */
    String said(Map<String, String> values) {
        return values.entrySet().stream().filter(value -> !SILENT.contains(value.getKey())).map(Map.Entry::getValue)
                .filter(word -> !word.isBlank()).collect(Collectors.joining(" "));
    }
}

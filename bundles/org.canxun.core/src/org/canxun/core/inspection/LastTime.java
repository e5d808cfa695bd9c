package org.canxun.core.inspection;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What was answered at the same site before, item by item; an item that nobody answered there is not in it. */
public record LastTime(Map<Key, LastAnswer> answers) {

    public static final LastTime NONE = new LastTime(Map.of());

    public LastTime {
        answers = Map.copyOf(answers);
    }

    public Optional<LastAnswer> of(String agencyCode, String itemCode) {
        return Optional.ofNullable(answers.get(new Key(agencyCode, itemCode)));
    }

    /** @param item the item as it stood in that visit's record */
    public record LastAnswer(LocalDate visitDate, ItemView item) {}

    /** An item in the checklist of an agency. */
    public record Key(String agencyCode, String itemCode) {}
}

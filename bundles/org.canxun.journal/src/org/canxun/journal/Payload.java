package org.canxun.journal;

import java.util.List;

/** What a change set changed: one user action, applied as a whole. */
public record Payload(List<Entry> entries) {

    public Payload {
        entries = List.copyOf(entries);
    }
}

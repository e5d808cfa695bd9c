package org.canxun.core.templates;

import java.util.List;

/** A group of items under one heading. */
public record SectionDraft(String title, List<ItemDraft> items) {

    public SectionDraft {
        items = List.copyOf(items);
    }
}

package org.canxun.core.templates;

import java.util.List;
import java.util.Optional;

/**
 * A draft at one moment. Immutable, so that any thread may read it.
 *
 * @param version the one it will be, if nobody publishes another before
 * @param basedOn id of the version it was made from; empty when it is new
 * @param nodes ids of the sections and items, in the order of the content
 * @param issues errors first
 */
public record DraftView(String id, int version, String basedOn, TemplateContent content, List<Node> nodes,
        List<TemplateIssue> issues, boolean undoable, boolean redoable) {

    public DraftView {
        nodes = List.copyOf(nodes);
        issues = List.copyOf(issues);
    }

    /** A section and its items. */
    public record Node(String sectionId, List<String> itemIds) {

        public Node {
            itemIds = List.copyOf(itemIds);
        }
    }

    /** The item with that id, while it is there. */
    public Optional<ItemContent> item(String itemId) {
        for (int i = 0; i < nodes.size(); i++) {
            int at = nodes.get(i).itemIds().indexOf(itemId);
            if (at >= 0) {
                return Optional.of(content.sections().get(i).items().get(at));
            }
        }
        return Optional.empty();
    }

    /** The section with that id, while it is there. */
    public Optional<SectionContent> section(String sectionId) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).sectionId().equals(sectionId)) {
                return Optional.of(content.sections().get(i));
            }
        }
        return Optional.empty();
    }

    /** Where the item with that code stands. */
    public Optional<String> idOf(String code) {
        for (int i = 0; i < nodes.size(); i++) {
            var items = content.sections().get(i).items();
            for (int k = 0; k < items.size(); k++) {
                if (items.get(k).code().equals(code)) {
                    return Optional.of(nodes.get(i).itemIds().get(k));
                }
            }
        }
        return Optional.empty();
    }
}

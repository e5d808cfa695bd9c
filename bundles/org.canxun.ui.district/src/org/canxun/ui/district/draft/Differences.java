package org.canxun.ui.district.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.templates.DraftView;

/** What became of a draft from one view to the next. */
final class Differences {

    private Differences() {}

    /** The node that was not there before, when it is just one with what belongs to it. */
    static Optional<Node> added(DraftView before, DraftView after) {
        var known = contents(before);
        return nodes(after).stream().filter(node -> !known.containsKey(node.id())).findFirst();
    }

    /** What changed first, for the eye to go there: what is new, else what reads otherwise. */
    static Optional<Node> changed(DraftView before, DraftView after) {
        var known = contents(before);
        var now = contents(after);
        return added(before, after).or(() -> nodes(after).stream()
                .filter(node -> !now.get(node.id()).equals(known.get(node.id()))).findFirst());
    }

    private static List<Node> nodes(DraftView view) {
        var nodes = new ArrayList<Node>();
        for (var node : view.nodes()) {
            nodes.add(new Node.Section(node.sectionId()));
            node.itemIds().forEach(id -> nodes.add(new Node.Item(id)));
        }
        return nodes;
    }

    private static Map<String, Object> contents(DraftView view) {
        var contents = new HashMap<String, Object>();
        for (int i = 0; i < view.nodes().size(); i++) {
            var section = view.content().sections().get(i);
            contents.put(view.nodes().get(i).sectionId(),
                    List.of(section.title(), section.condition(), section.weight()));
            for (int k = 0; k < section.items().size(); k++) {
                contents.put(view.nodes().get(i).itemIds().get(k), section.items().get(k));
            }
        }
        return contents;
    }
}

package org.canxun.ui.district.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.templates.DraftView;
import org.canxun.core.templates.TemplateIssue;
import org.canxun.core.templates.TemplateIssue.Severity;

/** A draft as a tree: what its nodes show, and where they can go. */
final class TreeModel {

    private final DraftView view;
    private final List<Branch> branches = new ArrayList<>();
    private final Map<String, Severity> marks = new HashMap<>();

    TreeModel(DraftView view) {
        this.view = view;
        // Errors come first, so that the first mark of a node is the worst.
        view.issues().forEach(issue -> marks.putIfAbsent(node(issue).id(), issue.severity()));
        for (int i = 0; i < view.nodes().size(); i++) {
            var node = view.nodes().get(i);
            var section = view.content().sections().get(i);
            var leaves = new ArrayList<Leaf>();
            for (int k = 0; k < node.itemIds().size(); k++) {
                var item = section.items().get(k);
                var id = node.itemIds().get(k);
                leaves.add(new Leaf(id, item.code(), item.text().replaceAll("\\s+", " "), item.keyItem(),
                        mark(new Node.Item(id))));
            }
            branches.add(new Branch(node.sectionId(), section.title(), mark(new Node.Section(node.sectionId())),
                    List.copyOf(leaves)));
        }
    }

    /** A section. */
    record Branch(String id, String title, Optional<Severity> mark, List<Leaf> leaves) {}

    /** An item. */
    record Leaf(String id, String code, String text, boolean key, Optional<Severity> mark) {}

    List<Branch> branches() {
        return branches;
    }

    /** The worst of what is wrong with a node itself. */
    Optional<Severity> mark(Node node) {
        return Optional.ofNullable(marks.get(node.id()));
    }

    /** What an issue is about. */
    Node node(TemplateIssue issue) {
        if (issue.section() < 0 || issue.section() >= view.nodes().size()) {
            return Node.WHOLE;
        }
        var node = view.nodes().get(issue.section());
        if (issue.item().isEmpty()) {
            return new Node.Section(node.sectionId());
        }
        var items = view.content().sections().get(issue.section()).items();
        // The last of two with one code is the one that is complained of.
        for (int k = items.size() - 1; k >= 0; k--) {
            if (items.get(k).code().equals(issue.item())) {
                return new Node.Item(node.itemIds().get(k));
            }
        }
        return new Node.Section(node.sectionId());
    }

    /** The node with that id, while it is there. */
    Optional<Node> node(String id) {
        return id.isEmpty() ? Optional.of(Node.WHOLE)
                : place(new Node.Item(id)).map(p -> p.item() < 0 ? new Node.Section(id) : new Node.Item(id));
    }

    boolean has(Node node) {
        return node instanceof Node.Whole || place(node).isPresent();
    }

    /** Where a node stands. @param item -1 for the section itself */
    record Place(int section, int item) {}

    Optional<Place> place(Node node) {
        for (int i = 0; i < view.nodes().size(); i++) {
            if (view.nodes().get(i).sectionId().equals(node.id())) {
                return Optional.of(new Place(i, -1));
            }
            int k = view.nodes().get(i).itemIds().indexOf(node.id());
            if (k >= 0) {
                return Optional.of(new Place(i, k));
            }
        }
        return Optional.empty();
    }

    /** What to select when a node is gone: the next one beside it, the one before it, what it belongs to. */
    Node beside(Node node) {
        var place = place(node).orElse(null);
        if (place == null) {
            return Node.WHOLE;
        }
        if (place.item() < 0) {
            int other = place.section() + 1 < branches.size() ? place.section() + 1 : place.section() - 1;
            return other < 0 ? Node.WHOLE : new Node.Section(branches.get(other).id());
        }
        var leaves = branches.get(place.section()).leaves();
        int other = place.item() + 1 < leaves.size() ? place.item() + 1 : place.item() - 1;
        return other < 0 ? new Node.Section(branches.get(place.section()).id())
                : new Node.Item(leaves.get(other).id());
    }

    /** One step up or down, across sections for an item; empty at the end. @param by -1 or 1 */
    Optional<Change> moved(Node node, int by) {
        return place(node).flatMap(place -> place.item() < 0 ? movedSection(node.id(), place.section() + by)
                : movedItem(node.id(), place, by));
    }

    private Optional<Change> movedSection(String id, int at) {
        return at < 0 || at >= branches.size() ? Optional.empty()
                : Optional.of(editor -> editor.moveSection(id, at));
    }

    private Optional<Change> movedItem(String id, Place place, int by) {
        int at = place.item() + by;
        var section = branches.get(place.section());
        if (at >= 0 && at < section.leaves().size()) {
            return Optional.of(editor -> editor.moveItem(id, section.id(), at));
        }
        int other = place.section() + by;
        if (other < 0 || other >= branches.size()) {
            return Optional.empty();
        }
        var target = branches.get(other);
        int end = by < 0 ? target.leaves().size() : 0;
        return Optional.of(editor -> editor.moveItem(id, target.id(), end));
    }

    /** A code for a new item after the node: the neighbour's counted on, until nobody has it. */
    String nextCode(Node node) {
        var neighbour = neighbour(node);
        var taken = view.content().items().map(i -> i.code()).toList();
        return neighbour.map(code -> Numbering.after(code, taken)).orElseGet(() -> Numbering.first(taken));
    }

    private Optional<String> neighbour(Node node) {
        var place = place(node).orElse(new Place(branches.size() - 1, -1));
        if (place.section() < 0) {
            return Optional.empty();
        }
        var leaves = branches.get(place.section()).leaves();
        if (place.item() >= 0) {
            return Optional.of(leaves.get(place.item()).code());
        }
        if (!leaves.isEmpty()) {
            return Optional.of(leaves.get(leaves.size() - 1).code());
        }
        // A section that is empty yet gets the letter after the one before it.
        return Stream.iterate(place.section() - 1, i -> i >= 0, i -> i - 1).map(i -> branches.get(i).leaves())
                .filter(l -> !l.isEmpty()).findFirst().map(l -> Numbering.nextGroup(l.get(l.size() - 1).code()));
    }
}

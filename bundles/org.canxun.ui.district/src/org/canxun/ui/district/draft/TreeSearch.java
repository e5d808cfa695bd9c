package org.canxun.ui.district.draft;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sections and items whose code or text has all the words looked for, in the order of the tree and round its end. */
final class TreeSearch {

    private final TreeModel tree;
    private final List<String> words;

    TreeSearch(TreeModel tree, String words) {
        this.tree = tree;
        this.words = List.of(fold(words).strip().split("\\s+"));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** @param step 1 or -1 to leave the node, 0 to stay when it fits */
    Optional<Node> from(Node node, int step) {
        var nodes = new ArrayList<Node>();
        var fitting = new ArrayList<Boolean>();
        for (var branch : tree.branches()) {
            nodes.add(new Node.Section(branch.id()));
            fitting.add(fits(branch.title()));
            for (var leaf : branch.leaves()) {
                nodes.add(new Node.Item(leaf.id()));
                fitting.add(fits(leaf.code() + " " + leaf.text()));
            }
        }
        int size = nodes.size();
        int start = nodes.indexOf(node);
        for (int i = Math.abs(step); i < size + Math.abs(step); i++) {
            // From the whole, which is not among them, the first is the next.
            int at = Math.floorMod(start + (step < 0 ? -i : start < 0 && step == 0 ? i + 1 : i), size);
            if (fitting.get(at)) {
                return Optional.of(nodes.get(at));
            }
        }
        return Optional.empty();
    }

    private boolean fits(String text) {
        var folded = fold(text);
        return words.stream().allMatch(folded::contains);
    }
}

package org.canxun.core.rules.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In which order things must be worked out that depend on each other, such as the items of a template by the
 * references of their conditions. Takes time in proportion to the nodes and their dependencies, and no stack.
 */
public final class Dependencies {

    private final List<String> order;
    private final List<String> cycle;

    private Dependencies(List<String> order, List<String> cycle) {
        this.order = Collections.unmodifiableList(order);
        this.cycle = Collections.unmodifiableList(cycle);
    }

    /**
     * @param needs what each node depends on, the nodes in the order they have in the template; names that are no
     *     nodes are inputs from outside and play no part
     */
    public static Dependencies of(Map<String, Set<String>> needs) {
        var names = new ArrayList<>(needs.keySet());
        var walk = new Walk(names, edges(names, needs));
        walk.run();
        return new Dependencies(walk.order, walk.cycle);
    }

    /**
     * Every node, behind all that it depends on. An order that holds already stays; otherwise what a node needs moves
     * right before it, in the given order. In a {@link #cycle()} the dependency that closes it is left out.
     */
    public List<String> order() {
        return order;
    }

    /** The first one found, as a path in which each depends on the next: a, b, a. */
    public Optional<List<String>> cycle() {
        return cycle.isEmpty() ? Optional.empty() : Optional.of(cycle);
    }

    /** What each node depends on, by position, sorted: each node is added to those that need it in the given order. */
    private static int[][] edges(List<String> names, Map<String, Set<String>> needs) {
        var positions = new HashMap<String, Integer>();
        names.forEach(name -> positions.put(name, positions.size()));
        var neededBy = lists(names.size());
        for (var i = 0; i < names.size(); i++) {
            for (var need : needs.get(names.get(i))) {
                var position = positions.get(need);
                if (position != null) {
                    neededBy.get(position).add(i);
                }
            }
        }
        var edges = lists(names.size());
        for (var i = 0; i < names.size(); i++) {
            for (var user : neededBy.get(i)) {
                edges.get(user).add(i);
            }
        }
        return edges.stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    private static List<List<Integer>> lists(int count) {
        var lists = new ArrayList<List<Integer>>(count);
        for (var i = 0; i < count; i++) {
            lists.add(new ArrayList<>(2));
        }
        return lists;
    }

    /** Depth first, with a path instead of recursion. */
    private static final class Walk {

        private static final int UNSEEN = -1;
        private static final int DONE = -2;

        private final List<String> names;
        private final int[][] edges;
        /** UNSEEN, DONE or the place on the path. */
        private final int[] state;
        private final int[] path;
        /** How many dependencies of the node on the path were followed. */
        private final int[] followed;
        private final List<String> order = new ArrayList<>();
        private List<String> cycle = List.of();
        private int length;

        Walk(List<String> names, int[][] edges) {
            this.names = names;
            this.edges = edges;
            state = new int[names.size()];
            Arrays.fill(state, UNSEEN);
            path = new int[names.size()];
            followed = new int[names.size()];
        }

        void run() {
            for (var node = 0; node < names.size(); node++) {
                if (state[node] == UNSEEN) {
                    push(node);
                }
                while (length > 0) {
                    advance();
                }
            }
        }

        private void advance() {
            var node = path[length - 1];
            if (followed[node] == edges[node].length) {
                state[node] = DONE;
                order.add(names.get(node));
                length--;
                return;
            }
            var need = edges[node][followed[node]++];
            if (state[need] == UNSEEN) {
                push(need);
            } else if (state[need] != DONE && cycle.isEmpty()) {
                cycle = closed(state[need]);
            }
        }

        private void push(int node) {
            state[node] = length;
            path[length++] = node;
        }

        private List<String> closed(int start) {
            var names = new ArrayList<String>();
            for (var i = start; i < length; i++) {
                names.add(this.names.get(path[i]));
            }
            names.add(names.get(0));
            return names;
        }
    }
}

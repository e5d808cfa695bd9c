package org.canxun.core.templates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of the items that two contents share stand elsewhere: as few as can be told to have moved, the others keep
 * their order. What was added or removed between them moves nothing.
 */
final class ItemOrder {

    private final Map<String, String> before;
    private final Map<String, String> after;
    private final Set<String> moved;

    ItemOrder(List<String> old, List<String> young) {
        var sharedBefore = shared(old, young);
        var sharedAfter = shared(young, old);
        before = predecessors(sharedBefore);
        after = predecessors(sharedAfter);
        moved = new HashSet<>(sharedAfter);
        kept(sharedBefore, sharedAfter).forEach(moved::remove);
    }

    boolean moved(String code) {
        return moved.contains(code);
    }

    /** Code of the shared item it stood behind; empty when it was the first one. */
    String before(String code) {
        return before.getOrDefault(code, "");
    }

    String after(String code) {
        return after.getOrDefault(code, "");
    }

    private static List<String> shared(List<String> codes, List<String> others) {
        var known = new HashSet<>(others);
        return codes.stream().filter(known::contains).toList();
    }

    private static Map<String, String> predecessors(List<String> codes) {
        var predecessors = new HashMap<String, String>();
        var last = "";
        for (var code : codes) {
            predecessors.put(code, last);
            last = code;
        }
        return predecessors;
    }

    /** The longest sequence that is in order in both, by the piles of patience sorting. */
    private static List<String> kept(List<String> old, List<String> young) {
        var places = new HashMap<String, Integer>();
        old.forEach(code -> places.put(code, places.size()));
        var tops = new ArrayList<Integer>();
        var topsAt = new ArrayList<Integer>();
        var below = new int[young.size()];
        for (int at = 0; at < young.size(); at++) {
            int place = places.get(young.get(at));
            int pile = -Collections.binarySearch(tops, place) - 1;
            below[at] = pile == 0 ? -1 : topsAt.get(pile - 1);
            if (pile == tops.size()) {
                tops.add(place);
                topsAt.add(at);
            } else {
                tops.set(pile, place);
                topsAt.set(pile, at);
            }
        }
        var kept = new ArrayList<String>();
        for (int at = topsAt.isEmpty() ? -1 : topsAt.get(topsAt.size() - 1); at >= 0; at = below[at]) {
            kept.add(young.get(at));
        }
        return kept;
    }
}

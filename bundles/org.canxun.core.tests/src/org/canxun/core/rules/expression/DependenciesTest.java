package org.canxun.core.rules.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

class DependenciesTest {

    @Test
    void anOrderThatHoldsStays() {
        assertEquals(List.of("c", "a", "b"), order("c", "", "a", "", "b", "a c"));
        assertEquals(List.of(), order());
    }

    @Test
    void whatIsNeededComesBeforeInTheGivenOrder() {
        assertEquals(List.of("y", "x", "a", "b"), order("a", "x y", "b", "", "y", "", "x", ""));
        assertEquals(List.of("d", "c", "b", "a"), order("a", "b", "b", "c", "c", "d", "d", ""));
    }

    @Test
    void inputsFromOutsidePlayNoPart() {
        assertEquals(List.of("a", "b"), order("a", "site.gasKind", "b", "a site.area"));
    }

    @Test
    void oneCycleIsNamedAsAPath() {
        assertEquals(Optional.of(List.of("a", "b", "a")), of("a", "b", "b", "a").cycle());
        assertEquals(Optional.of(List.of("a", "a")), of("a", "a").cycle());
        assertEquals(Optional.of(List.of("b", "c", "d", "b")), of("a", "b", "b", "c", "c", "d", "d", "b x").cycle());
        assertEquals(Optional.empty(), of("a", "b c", "b", "d", "c", "d", "d", "").cycle());
    }

    @Test
    void everyNodeHasItsPlaceDespiteACycle() {
        assertEquals(List.of("b", "a", "c"), of("a", "b", "b", "a", "c", "a").order());
    }

    @Test
    void aChainOfFiftyThousandNeedsNoStack() {
        var chain = new LinkedHashMap<String, Set<String>>();
        for (var i = 0; i < 50_000; i++) {
            chain.put("n" + i, Set.of("n" + (i + 1)));
        }
        var order = Dependencies.of(chain).order();
        assertEquals("n49999", order.get(0));
        assertEquals("n0", order.get(49_999));
        chain.put("n50000", Set.of("n0"));
        assertEquals(50_002, Dependencies.of(chain).cycle().orElseThrow().size());
    }

    @Test
    void randomDependenciesAreKeptOrTheirCycleIsReal() {
        var random = new Random(99);
        var cycles = 0;
        for (var i = 0; i < 2_000; i++) {
            var needs = random(random);
            var dependencies = Dependencies.of(needs);
            var order = dependencies.order();
            assertEquals(needs.keySet(), Set.copyOf(order));
            assertEquals(needs.size(), order.size());
            if (dependencies.cycle().isPresent()) {
                cycles++;
                var cycle = dependencies.cycle().get();
                assertEquals(cycle.get(0), cycle.get(cycle.size() - 1));
                for (var j = 1; j < cycle.size(); j++) {
                    assertTrue(needs.get(cycle.get(j - 1)).contains(cycle.get(j)), cycle.toString());
                }
            } else {
                needs.forEach((node, needed) -> needed.stream().filter(needs::containsKey)
                        .forEach(need -> assertTrue(order.indexOf(need) < order.indexOf(node), node + " " + order)));
            }
        }
        assertTrue(cycles > 200 && cycles < 1_800, "cycles: " + cycles);
    }

    private static Map<String, Set<String>> random(Random random) {
        var needs = new LinkedHashMap<String, Set<String>>();
        var names = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f", "g"));
        for (var name : names) {
            var needed = new LinkedHashSet<String>();
            for (var n = random.nextInt(3); n > 0; n--) {
                needed.add(random.nextInt(3) > 0 ? "outside" : names.get(random.nextInt(names.size())));
            }
            needs.put(name, needed);
        }
        return needs;
    }

    private static List<String> order(String... nodesAndNeeds) {
        return of(nodesAndNeeds).order();
    }

    /** A node, its needs with blanks between them, the next node. */
    private static Dependencies of(String... nodesAndNeeds) {
        var needs = new LinkedHashMap<String, Set<String>>();
        for (var i = 0; i < nodesAndNeeds.length; i += 2) {
            needs.put(nodesAndNeeds[i], new LinkedHashSet<>(List.of(nodesAndNeeds[i + 1].split(" "))));
        }
        return Dependencies.of(needs);
    }
}

package org.canxun.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Whoever signs must later be held to what he had before him, and to nothing else. */
class KnowledgeTest {

    private final VisitModel model = new VisitModel();
    private final Device fire = model.start("fire");
    private final Device gas = new Device(model, "gas");

    private static Set<ChangeSetId> ids(AggregateState state) {
        return state.changeSets().stream().map(ChangeSet::id).collect(Collectors.toSet());
    }

    @Test
    void oneDeviceIsNamedByItsLastSet() {
        fire.set("v", "note", "one");
        var last = fire.set("v", "note", "two");
        assertEquals(List.of(last.id().value()), Knowledge.of(fire.state).runs());
    }

    @Test
    void whatCameLaterIsNotKnown() {
        gas.receive(fire);
        fire.set("v", "note", "one");
        var known = ids(fire.state);
        var knowledge = Knowledge.of(fire.state);
        fire.set("v", "note", "two");
        gas.set("v", "site", "apart");
        fire.receive(gas);
        assertEquals(Optional.of(known), knowledge.sets(fire.state));
    }

    @Test
    void whatWasMissingInBetweenIsNotKnownEither() {
        gas.receive(fire);
        var missed = fire.set("v", "note", "one");
        var seen = fire.set("v", "site", "two");
        gas.receive(seen);
        var knowledge = Knowledge.of(gas.state);
        assertTrue(knowledge.runs().contains(seen.id().value() + "/1"), knowledge.toString());
        gas.receive(missed);
        var known = new HashSet<>(ids(gas.state));
        known.remove(missed.id());
        assertEquals(Optional.of(known), knowledge.sets(gas.state));
    }

    @Test
    void itIsOpenWhileSomethingKnownHasNotArrived() {
        fire.set("v", "note", "one");
        var knowledge = Knowledge.of(fire.state);
        assertEquals(Optional.empty(), knowledge.sets(gas.state));
        gas.receive(fire.state.changeSets().stream().reduce((one, next) -> next).orElseThrow());
        assertEquals(Optional.empty(), knowledge.sets(gas.state), "the beginning is missing");
        gas.receive(fire);
        assertEquals(Optional.of(ids(fire.state)), knowledge.sets(gas.state));
    }

    @Test
    void whatNobodyUnderstandsIsNotTakenForLittle() {
        for (var runs : List.of(List.<String>of(), List.of(""), List.of("x"), List.of("/3"), List.of("x/y"))) {
            assertEquals(Optional.empty(), new Knowledge(runs).sets(fire.state), runs.toString());
        }
    }

    @Test
    void whatIsKnownOfAnyHistoryIsExactlyWhatWasThere() {
        for (long seed = 0; seed < 200; seed++) {
            var histories = new Histories(model, seed, true);
            for (int i = 0; i < 30; i++) {
                histories.step();
            }
            var device = histories.any();
            var known = ids(device.state);
            // Nobody signs who has nothing; that is no more understood than what nobody can read.
            var expected = Optional.of(known).filter(sets -> !sets.isEmpty());
            var knowledge = Knowledge.of(device.state);
            histories.devices.forEach(device::receive);
            assertEquals(expected, knowledge.sets(device.state), "seed " + seed);
        }
    }
}

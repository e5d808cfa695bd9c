package org.canxun.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

class ErasureTest {

    private final VisitModel model = new VisitModel();
    private final Device fire = model.start("fire");

    private ChangeSet erase(ChangeSet target) {
        return fire.change("erase", r -> r.erase(target, "retention 3 years"));
    }

    @Test
    void anErasedValueIsGoneAndTheOneBeforeItDoesNotComeBack() {
        var secret = fire.set("v", "note", "ID card 110101");
        var erasure = erase(secret);
        assertEquals(null, fire.get("v", "note"));
        assertEquals(List.of(true), fire.state.values("v", "note").stream().map(RegisterValue::erased).toList());
        assertTrue(fire.state.changeSet(secret.id()).orElseThrow().payload().isEmpty());
        var bytes = new String(erasure.sealedPayload().orElseThrow(), StandardCharsets.UTF_8);
        assertFalse(bytes.contains("110101"));
        assertEquals(List.of(), fire.state.unplaced());
    }

    @Test
    void anErasedNameDoesNotTakeTheObjectWithIt() {
        var add = fire.change("add", r -> r.create(model.finding, "f", "v", "findings", Map.of("text", "Mr. Zhao")));
        fire.change("add", r -> r.create(model.finding, "p", "f", "parts", Map.of("text", "door")));
        erase(add);
        assertEquals(null, fire.get("f", "text"));
        assertEquals("door", fire.get("p", "text"));
        fire.set("f", "text", "a tenant");
        assertEquals("a tenant", fire.get("f", "text"));
    }

    @Test
    void anErasedRemovalStaysARemoval() {
        fire.change("add", r -> r.create(model.finding, "f", "v", "findings", Map.of("text", "x")));
        erase(fire.change("remove", r -> r.remove("f")));
        assertTrue(fire.state.object("f").isEmpty());
    }

    @Test
    void everyOrderOfArrivalEndsAlikeWithPayloadOrWithout() {
        var secret = fire.set("v", "note", "secret");
        fire.set("v", "site", "canteen");
        erase(secret);
        erase(fire.set("v", "note", "second secret"));
        fire.set("v", "note", "public");
        var expected = StateDump.all(fire.state);
        for (long seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var sets = new ArrayList<ChangeSet>();
            for (var set : fire.state.changeSets()) {
                sets.add(set);
                if (set.id().equals(secret.id()) && random.nextBoolean()) {
                    sets.add(secret);
                }
            }
            Collections.shuffle(sets, random);
            var state = model.state();
            sets.forEach(state::add);
            assertEquals(expected, StateDump.all(state), "seed " + seed);
        }
    }

    @Test
    void aSetWithoutPayloadIsReportedUntilItsErasureArrives() {
        var secret = fire.set("v", "note", "secret");
        var erasure = erase(secret);
        var other = model.state();
        fire.state.changeSets().stream().filter(set -> !set.equals(erasure)).forEach(other::add);
        assertEquals(Unplaced.Reason.NO_PAYLOAD, other.unplaced().get(0).reason());
        other.add(erasure);
        assertEquals(List.of(), other.unplaced());
    }

    @Test
    void aPayloadThatArrivesAfterItsTombstoneIsUsedUnlessItWasErased() {
        var note = fire.set("v", "note", "kept");
        var other = model.state();
        fire.state.changeSets().forEach(set -> other.add(set.equals(note) ? set.erased() : set));
        assertEquals("begun", VisitModel.get(other, "v", "note"));
        assertTrue(other.add(note));
        assertEquals("kept", VisitModel.get(other, "v", "note"));
        assertFalse(other.add(note.erased()), "a tombstone alone takes nothing away");
        assertEquals("kept", VisitModel.get(other, "v", "note"));
    }

    @Test
    void thereIsNoErasingOfErasures() {
        var erasure = erase(fire.set("v", "note", "secret"));
        assertThrows(IllegalArgumentException.class, () -> erase(erasure));
        var forged = new Entry.Erasure("v", erasure.id(), "none", List.of());
        fire.state.add(fire.writer.write(fire.state, "erase", Optional.empty(), new Payload(List.of(forged))));
        assertEquals(null, fire.get("v", "note"));
        assertTrue(fire.state.changeSet(erasure.id()).orElseThrow().payload().isPresent());
    }

    @Test
    void anErasedActionCannotBeUndone() {
        erase(fire.set("v", "note", "secret"));
        assertEquals(Optional.empty(), new Undo(fire.state, "fire", Optional.empty(), set -> true).nextUndo());
    }

    @Test
    void aSkeletonThatGoesInACircleDoesNotHideTheLastValue() {
        var begun = List.copyOf(fire.state.heads("v", "note")).get(0);
        var secret = fire.set("v", "note", "secret");
        var last = fire.set("v", "note", "last");
        var circle = new Entry.Write("v", "note", Map.of(), List.of(begun, last.id()));
        var lie = new Entry.Erasure("v", secret.id(), "none", List.of(circle));
        fire.state.add(fire.writer.write(fire.state, "erase", Optional.empty(), new Payload(List.of(lie))));
        assertEquals("last", fire.get("v", "note"));
        fire.set("v", "note", "after");
        assertEquals("after", fire.get("v", "note"));
    }

    @Test
    void anErasedValueThatClaimsToReplaceItselfStillStands() {
        var secret = fire.set("v", "note", "secret");
        var self = new Entry.Write("v", "note", Map.of(), List.of(secret.id()));
        var lie = new Entry.Erasure("v", secret.id(), "none", List.of(self));
        fire.state.add(fire.writer.write(fire.state, "erase", Optional.empty(), new Payload(List.of(lie))));
        assertTrue(fire.state.heads("v", "note").contains(secret.id()));
    }
}

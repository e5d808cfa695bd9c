package org.canxun.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;

class AggregateStateTest {

    private final VisitModel model = new VisitModel();
    private final Device fire = model.start("fire");
    private final Device gas = new Device(model, "gas");

    @Test
    void anAnswerIsThereWithItsReasonAndValue() {
        fire.change("answer", r -> r.create(model.result, "i", "r", "results",
                Map.of("code", "1.1", "answer", "CONFORM", "value", new BigDecimal("36.50"))));
        fire.set("i", "reason", "measured twice");
        assertEquals("CONFORM", fire.get("i", "answer"));
        assertEquals(new BigDecimal("36.50"), fire.get("i", "value"));
        assertEquals("measured twice", fire.get("i", "reason"));
    }

    @Test
    void twoAnswersGivenApartAreAConflictUntilSomeoneDecides() {
        fire.change("answer", r -> r.create(model.result, "i", "r", "results", Map.of("code", "1.1")));
        gas.receive(fire);
        fire.set("i", "answer", "CONFORM");
        gas.set("i", "answer", "NONCONFORM");
        gas.receive(fire);
        fire.receive(gas);
        assertEquals(List.of("answer"), fire.state.conflicts().stream().map(Conflict::register).toList());
        assertEquals(fire.get("i", "answer"), gas.get("i", "answer"));
        var shown = (String) gas.get("i", "answer");
        gas.set("i", "answer", shown);
        assertTrue(gas.state.conflicts().isEmpty(), "choosing what is shown decides too");
    }

    @Test
    void theSameAnswerGivenApartIsNoConflict() {
        fire.change("answer", r -> r.create(model.result, "i", "r", "results", Map.of("answer", "CONFORM")));
        gas.receive(fire.state.changeSets().iterator().next());
        gas.change("answer", r -> r.create(model.result, "i", "r", "results", Map.of("answer", "CONFORM")));
        gas.receive(fire);
        assertTrue(gas.state.conflicts().isEmpty());
        assertEquals(2, gas.state.heads("i", "answer").size());
        assertEquals(1, ((List<?>) gas.get("r", "results")).size());
    }

    @Test
    void differentFieldsOfOneObjectNeverConflict() {
        gas.receive(fire);
        fire.set("v", "note", "from fire");
        gas.set("v", "site", "canteen");
        gas.receive(fire);
        assertTrue(gas.state.conflicts().isEmpty());
        assertEquals("from fire", gas.get("v", "note"));
        assertEquals("canteen", gas.get("v", "site"));
    }

    @Test
    void anObjectKeepsItsInstanceWhileItChanges() {
        var root = fire.state.root().orElseThrow();
        fire.set("v", "note", "more");
        assertSame(root, fire.state.root().orElseThrow());
    }

    @Test
    void aSecondDeliveryChangesNothing() {
        var set = fire.set("v", "note", "more");
        assertFalse(fire.state.add(set));
        assertEquals(2, fire.state.changeSets().size());
    }

    @Test
    void aSetOfAnotherVisitIsRefused() {
        var other = new AggregateState(model.journal, new AggregateId("Visit", "w"));
        assertThrows(IllegalArgumentException.class, () -> other.addAll(fire.state.changeSets()));
        assertTrue(other.changeSets().isEmpty());
    }

    @Test
    void whatComesBeforeItsOwnerWaitsAndThenShows() {
        var answer = fire.change("answer", r -> r.create(model.result, "i", "r", "results", Map.of("code", "1.1")));
        var remark = fire.set("i", "remark", "clean");
        gas.receive(remark);
        assertEquals(Unplaced.Reason.NO_OBJECT, gas.state.unplaced().get(0).reason());
        gas.receive(answer);
        assertEquals(Unplaced.Reason.NO_OWNER, gas.state.unplaced().get(0).reason());
        gas.receive(fire);
        assertTrue(gas.state.unplaced().isEmpty());
        assertEquals("clean", gas.get("i", "remark"));
    }

    @Test
    void recordsStandInTheirPositionAndFindingsInTheOrderTheyWereMade() {
        fire.change("add", r -> r.create(model.record, "a", "v", "records", Map.of("position", 0)));
        fire.change("add", r -> r.create(model.finding, "z", "v", "findings", Map.of()));
        fire.change("add", r -> r.create(model.finding, "b", "v", "findings", Map.of()));
        assertEquals(List.of("a", "r"), ids(fire, "records"));
        assertEquals(List.of("z", "b"), ids(fire, "findings"));
        fire.set("a", "position", 7);
        assertEquals(List.of("r", "a"), ids(fire, "records"));
    }

    private List<String> ids(Device device, String feature) {
        return ((List<?>) device.get("v", feature)).stream().map(EObject.class::cast)
                .map(o -> (String) o.eGet(o.eClass().getEStructuralFeature("id"))).toList();
    }

    @Test
    void aRemovedFindingHidesWithItsPartsAndComesBackWhole() {
        fire.change("add", r -> r.create(model.finding, "f", "v", "findings", Map.of("text", "dirty"))
                .create(model.finding, "p", "f", "parts", Map.of("text", "very")));
        fire.change("remove", r -> r.remove("f"));
        assertEquals(Optional.empty(), fire.state.object("f"));
        assertEquals(Optional.empty(), fire.state.object("p"));
        assertEquals(2, fire.state.history("f", Entry.LIFE).size());
        fire.change("add", r -> r.create(model.finding, "f", "v", "findings", Map.of()));
        assertEquals(null, fire.get("f", "text"));
        assertEquals("very", fire.get("p", "text"));
    }

    @Test
    void whatOneRemovesAndAnotherMakesAnewStays() {
        fire.change("add", r -> r.create(model.finding, "f", "v", "findings", Map.of("text", "dirty")));
        gas.receive(fire.state.changeSets().iterator().next());
        gas.change("add", r -> r.create(model.finding, "f", "v", "findings", Map.of("text", "dirty")));
        fire.change("remove", r -> r.remove("f"));
        fire.receive(gas);
        assertTrue(fire.state.object("f").isPresent());
        assertEquals(Entry.LIFE, fire.state.conflicts().get(0).register());
    }

    @Test
    void whatWasCreatedUnderAnOldNameIsStillThere() {
        var old = new Entry.Create("f", "Issue", Optional.of(new Entry.Owner("v", "findings")),
                Map.of("description", Map.of("description", TextNode.valueOf("x"))));
        fire.state.add(fire.writer.write(fire.state, "old", Optional.empty(), new Payload(List.of(old))));
        assertEquals("x", fire.get("f", "text"));
        fire.set("f", "text", "y");
        assertEquals(2, fire.state.history("f", "description").size());
        assertTrue(fire.state.unplaced().isEmpty());
    }

    @Test
    void theLastTouchedObjectIsWhereThePersonGoesOn() {
        fire.set("r", "agency", "fire and rescue");
        assertEquals(Optional.of("r"), fire.state.lastTouched("fire"));
        assertEquals(Optional.empty(), fire.state.lastTouched("gas"));
    }

    @Test
    void anEventStaysWhatItWasWhoeverWritesToIt() {
        fire.change("sign", r -> r.create(model.signature, "s", "v", "events", Map.of("person", "Li")));
        var write = new Entry.Write("s", "person", person("Wang"), List.copyOf(fire.state.heads("s", "person")));
        var twin = new Entry.Create("s", "Signature", Optional.of(new Entry.Owner("v", "events")),
                Map.of("person", person("Zhao")));
        var gone = new Entry.Write("s", Entry.LIFE, Map.of(Entry.REMOVED, BooleanNode.TRUE),
                List.copyOf(fire.state.heads("s", Entry.LIFE)));
        write(fire, write, gone);
        write(fire, twin);
        assertEquals("Li", fire.get("s", "person"));
        assertEquals(
                List.of(Unplaced.Reason.EVENT_CHANGED, Unplaced.Reason.EVENT_CHANGED, Unplaced.Reason.OTHER_PLACE),
                fire.state.unplaced().stream().map(Unplaced::reason).toList());
    }

    private static Map<String, JsonNode> person(String name) {
        return Map.of("person", TextNode.valueOf(name));
    }

    private static void write(Device device, Entry... entries) {
        device.state.add(device.writer.write(device.state, "raw", Optional.empty(), new Payload(List.of(entries))));
    }

    @Test
    void thePresentNameWinsOverTheOldOneInWhateverOrderTheyAreWritten() {
        fire.change("add", r -> r.create(model.finding, "f", "v", "findings", Map.of()));
        var values = new LinkedHashMap<String, JsonNode>();
        values.put("text", TextNode.valueOf("new"));
        values.put("description", TextNode.valueOf("old"));
        write(fire, new Entry.Write("f", "text", values, List.of()));
        assertEquals("new", fire.get("f", "text"));
    }

    @Test
    void aVisitOfAnotherClassIsNoVisit() {
        var state = model.state();
        var other = new Entry.Create("v", "Record", Optional.empty(), Map.of());
        state.add(fire.writer.write(state, "raw", Optional.empty(), new Payload(List.of(other))));
        assertEquals(Optional.empty(), state.root());
        assertEquals(Unplaced.Reason.OTHER_PLACE, state.unplaced().get(0).reason());
    }

    @Test
    void objectsInACircleShowWhenAnEarlierCreationMendsIt() {
        var early = new Device(model, "early");
        early.receive(fire);
        early.wall.addAndGet(-100_000);
        var mended = early.change("add", r -> r.create(model.finding, "a", "v", "findings", Map.of()));
        fire.wall.addAndGet(500_000);
        write(fire, finding("a", "c"));
        write(fire, finding("b", "a"));
        write(fire, finding("c", "b"));
        assertEquals(Optional.empty(), fire.state.object("c"));
        assertEquals(3, fire.state.unplaced().size());
        fire.receive(mended);
        assertTrue(fire.state.object("c").isPresent());
        assertEquals(Unplaced.Reason.OTHER_PLACE, fire.state.unplaced().get(0).reason());
    }

    private static Entry finding(String id, String owner) {
        return new Entry.Create(id, "Finding", Optional.of(new Entry.Owner(owner, "parts")), Map.of());
    }

    @Test
    void objectsNestedTooDeepToShowAreKept() {
        write(fire, new Entry.Create("d0", "Finding", Optional.of(new Entry.Owner("v", "findings")), Map.of()));
        for (int i = 1; i < 40; i++) {
            write(fire, finding("d" + i, "d" + (i - 1)));
        }
        assertTrue(fire.state.object("d30").isPresent());
        assertEquals(Optional.empty(), fire.state.object("d39"));
        assertEquals(Unplaced.Reason.NO_OWNER, fire.state.unplaced().get(0).reason());
    }
}

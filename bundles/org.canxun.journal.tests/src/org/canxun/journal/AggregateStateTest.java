package org.canxun.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

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
                Map.of("description", Map.of("description", com.fasterxml.jackson.databind.node.TextNode.valueOf("x"))));
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
}

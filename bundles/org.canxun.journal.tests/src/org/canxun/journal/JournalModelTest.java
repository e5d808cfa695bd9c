package org.canxun.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;

class JournalModelTest {

    private final VisitModel model = new VisitModel();

    private EAttribute feature(EClass type, String name) {
        return model.journal.feature(type, name).orElseThrow();
    }

    @Test
    void featuresThatBelongTogetherAreOneRegister() {
        assertEquals(Set.of("plan", "note", "tags", "open"), model.journal.registers(model.visit));
        assertEquals(List.of("answer", "reason", "value"),
                model.journal.features(model.result, "answer").stream().map(EAttribute::getName).toList());
        assertEquals(Optional.of("plan"), model.journal.registerOf(model.visit, "site"));
        assertEquals(Optional.empty(), model.journal.registerOf(model.visit, "id"));
        assertTrue(model.journal.isAggregate(model.visit));
        assertTrue(model.journal.isEvent(model.signature));
        assertFalse(model.journal.isEvent(model.visit));
    }

    @Test
    void oldNamesLeadToThePresentOnes() {
        assertEquals(Optional.of(model.finding), model.journal.type("Issue"));
        assertEquals(Optional.of(model.finding), model.journal.type("Defect"));
        assertEquals("text", feature(model.finding, "description").getName());
    }

    @Test
    void aModelThatTheJournalWouldMisreadIsRefused() {
        var moved = new VisitModel();
        VisitModel.attribute(moved.visit, "plan", EcorePackage.Literals.ESTRING, "elsewhere");
        assertThrows(IllegalArgumentException.class, () -> JournalModel.of(moved.ePackage));
        var life = new VisitModel();
        VisitModel.attribute(life.visit, "life", EcorePackage.Literals.ESTRING, Entry.LIFE);
        assertThrows(IllegalArgumentException.class, () -> JournalModel.of(life.ePackage));
        assertThrows(IllegalArgumentException.class, () -> JournalModel.of(model.ePackage, new VisitModel().ePackage));
    }

    @Test
    void aValueHasOneSpellingHoweverItIsGiven() {
        var position = feature(model.record, "position");
        for (var given : List.of(3, "3", IntNode.valueOf(3), TextNode.valueOf("3"))) {
            assertEquals("3", model.journal.toJson(position, given).toString());
        }
        var value = feature(model.result, "value");
        for (var given : List.of(new BigDecimal("1.50"), "1.50", DecimalNode.valueOf(new BigDecimal("1.50")))) {
            assertEquals("\"1.50\"", model.journal.toJson(value, given).toString());
        }
        var open = feature(model.visit, "open");
        for (var given : List.of(true, "true", BooleanNode.TRUE)) {
            assertEquals("true", model.journal.toJson(open, given).toString());
        }
        assertEquals("\"CONFORM\"", model.journal.toJson(feature(model.result, "answer"), "CONFORM").toString());
        assertEquals("[\"a\"]", model.journal.toJson(feature(model.visit, "tags"), List.of("a")).toString());
    }

    @Test
    void aWrongValueIsRefused() {
        assertRefused(feature(model.record, "position"), "1.5");
        assertRefused(feature(model.record, "position"), true);
        assertRefused(feature(model.result, "answer"), "PERHAPS");
        assertRefused(feature(model.result, "value"), "");
        assertRefused(feature(model.result, "value"), new BigDecimal("1e200"));
        assertRefused(feature(model.visit, "open"), "perhaps");
        assertRefused(feature(model.visit, "tags"), "a");
        assertRefused(feature(model.visit, "note"), JsonNodeFactory.instance.objectNode());
    }

    private void assertRefused(EAttribute attribute, Object value) {
        assertThrows(IllegalArgumentException.class, () -> model.journal.toJson(attribute, value));
    }
}

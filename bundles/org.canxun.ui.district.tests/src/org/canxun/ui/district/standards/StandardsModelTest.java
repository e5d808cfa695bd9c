package org.canxun.ui.district.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.port.TemplateState;
import org.canxun.model.RecordKind;
import org.canxun.ui.district.standards.NewTemplateModel.Flaw;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be done with the checklists that are selected. */
class StandardsModelTest {

    private static final TemplateRow DRAFT = row("d", "FOOD", 3, TemplateState.DRAFT, "v2");
    private static final TemplateRow NOW = row("v2", "FOOD", 2, TemplateState.PUBLISHED, "");
    private static final TemplateRow OLD = row("v1", "FOOD", 1, TemplateState.SUPERSEDED, "");
    private static final TemplateRow FIRST = row("f1", "FIRE", 1, TemplateState.PUBLISHED, "");

    private final StandardsModel model = new StandardsModel();

    private static TemplateRow row(String id, String code, int version, TemplateState state, String basedOn) {
        return new TemplateRow(id, code, version, code, "SAMR", RecordKind.INSPECTION, 1, 0, "", state,
                Optional.empty(), basedOn, "");
    }

    @BeforeEach
    void fill() {
        model.somebody(true);
        model.rows(List.of(DRAFT, NOW, OLD, FIRST));
    }

    private EnumSet<Action> enabled() {
        return Arrays.stream(Action.values()).filter(model::enabled)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Action.class)));
    }

    @Test
    void withoutASelectionAChecklistCanBeBegun() {
        assertEquals(EnumSet.of(Action.CREATE, Action.IMPORT), enabled());
    }

    @Test
    void aDraftIsWrittenPublishedOrGivenUp() {
        model.select(List.of(DRAFT));
        assertEquals(
                EnumSet.of(Action.CREATE, Action.IMPORT, Action.EDIT, Action.EXPORT, Action.COMPARE, Action.PUBLISH,
                        Action.DISCARD),
                enabled());
    }

    @Test
    void aVersionInForceIsRevisedOrWithdrawn() {
        model.select(List.of(FIRST));
        assertEquals(
                EnumSet.of(Action.CREATE, Action.IMPORT, Action.EDIT, Action.EXPORT, Action.REVISE, Action.WITHDRAW),
                enabled());
        model.select(List.of(OLD));
        assertTrue(model.enabled(Action.REVISE), "an older version can be taken up again");
        assertFalse(model.enabled(Action.WITHDRAW));
    }

    @Test
    void whoeverIsNobodyOnlyReads() {
        model.somebody(false);
        model.select(List.of(NOW));
        assertEquals(EnumSet.of(Action.EDIT, Action.EXPORT, Action.COMPARE), enabled());
        model.select(List.of(DRAFT));
        assertEquals(EnumSet.of(Action.EXPORT, Action.COMPARE), enabled());
    }

    @Test
    void twoAreComparedTheOlderFirst() {
        model.select(List.of(DRAFT, OLD));
        assertEquals(new StandardsModel.Pair(OLD, DRAFT), model.compared().orElseThrow());
        model.select(List.of(OLD, NOW));
        assertEquals(new StandardsModel.Pair(OLD, NOW), model.compared().orElseThrow());
        model.select(List.of(OLD, NOW, DRAFT));
        assertTrue(model.compared().isEmpty());
    }

    @Test
    void oneIsComparedWithWhatItCameFrom() {
        model.select(List.of(DRAFT));
        assertEquals(new StandardsModel.Pair(NOW, DRAFT), model.compared().orElseThrow());
        model.select(List.of(NOW));
        assertEquals(new StandardsModel.Pair(OLD, NOW), model.compared().orElseThrow());
        model.select(List.of(FIRST));
        assertTrue(model.compared().isEmpty());
    }

    @Test
    void theSelectionFollowsItsRowsWhenTheListIsReadAnew() {
        model.select(List.of(DRAFT));
        var renamed = row("d", "FOOD", 4, TemplateState.DRAFT, "v2");
        model.rows(List.of(renamed, NOW));
        assertEquals(Optional.of(renamed), model.single());
        model.rows(List.of(NOW));
        assertTrue(model.single().isEmpty());
    }

    @Test
    void aNewChecklistNeedsATitleAndACodeOfItsOwn() {
        var fresh = new NewTemplateModel(model.codes(), List.of(new AgencyInfo("SAMR", "市监局", "市监", true, true)));
        assertEquals(Flaw.TITLE, fresh.flaw());
        fresh.title("检查表");
        assertEquals(Flaw.CODE, fresh.flaw());
        fresh.code("food");
        assertEquals(Flaw.TAKEN, fresh.flaw());
        fresh.code("food_2026");
        assertEquals(Flaw.NONE, fresh.flaw());
        assertEquals("FOOD_2026", fresh.code());
    }
}

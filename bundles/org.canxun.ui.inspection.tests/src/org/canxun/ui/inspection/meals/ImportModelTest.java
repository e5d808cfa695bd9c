package org.canxun.ui.inspection.meals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.meals.MealField;
import org.canxun.core.meals.MealImportOutcome;
import org.canxun.core.meals.MealImportPlan;
import org.canxun.core.meals.MealMapping;
import org.canxun.core.table.FaultList;
import org.canxun.core.table.TableFault;
import org.junit.jupiter.api.Test;

class ImportModelTest {

    private static final Path FILE = Path.of("月报.csv");
    private static final MealMapping FOUND = MealMapping.NONE.with(MealField.SITE, "站点")
            .with(MealField.MONTH, "月份").with(MealField.DINERS, "人次");
    private static final FaultList NONE = new FaultList(List.of(), 0);

    private final ImportModel model = new ImportModel();

    private static MealImportOutcome outcome(MealMapping mapping, FaultList errors) {
        return new MealImportOutcome(new MealImportPlan(List.of("站点", "月份", "人次", "", "老人", "老人"), mapping,
                Optional.empty(), List.of(), List.of(), 1, List.of(), errors, NONE), 1, 0, 0);
    }

    @Test
    void file_Tried_OffersItsHeadersAndWhatTheyWereTakenFor() {
        model.file(FILE);
        assertEquals(Optional.empty(), model.ready());
        assertTrue(model.tried(FILE, Optional.empty(), outcome(FOUND, NONE)));
        assertEquals(List.of("站点", "月份", "人次", "老人"), model.headers());
        assertEquals("人次", model.header(MealField.DINERS));
        assertEquals("", model.header(MealField.ELDER_DINERS));
        assertEquals(Optional.of(FOUND), model.ready());
    }

    @Test
    void column_Chosen_ChangesThatOneAndHasToBeTriedAgain() {
        model.file(FILE);
        model.tried(FILE, Optional.empty(), outcome(FOUND, NONE));
        model.map(MealField.ELDER_DINERS, "老人");
        var expected = FOUND.with(MealField.ELDER_DINERS, "老人");
        assertEquals(Optional.of(expected), model.mapping());
        assertEquals(Optional.empty(), model.ready());
        assertEquals(List.of("站点", "月份", "人次", "老人"), model.headers());
        model.map(MealField.DINERS, "");
        assertEquals("", model.header(MealField.DINERS));
        assertEquals("老人", model.header(MealField.ELDER_DINERS));
    }

    @Test
    void outcome_OfWhatIsNoLongerChosen_IsDropped() {
        model.file(FILE);
        assertFalse(model.tried(Path.of("别的.csv"), Optional.empty(), outcome(FOUND, NONE)));
        model.tried(FILE, Optional.empty(), outcome(FOUND, NONE));
        model.map(MealField.ELDER_DINERS, "老人");
        assertFalse(model.tried(FILE, Optional.empty(), outcome(FOUND, NONE)));
        model.file(Path.of("下月.csv"));
        assertEquals(Optional.empty(), model.mapping(), "another file begins anew");
        assertEquals(List.of(), model.headers());
    }

    @Test
    void errors_Any_CannotBeImported() {
        model.file(FILE);
        var errors = new FaultList(List.of(TableFault.of(2, "人次", Problem.MEAL_EMPTY)), 0);
        model.tried(FILE, Optional.empty(), outcome(FOUND, errors));
        assertEquals(Optional.empty(), model.ready());
        assertEquals("人次", model.header(MealField.DINERS), "the columns stay for correction");
    }
}

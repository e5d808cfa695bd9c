package org.canxun.ui.inspection.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;

import org.canxun.ui.inspection.people.NewPersonModel.Flaw;
import org.junit.jupiter.api.Test;

class NewPersonModelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void whatIsMissingIsSaidFieldByFieldFromTopToBottom() {
        assertEquals(Flaw.NAME, person(" ", "", "").flaw());
        assertEquals(Flaw.AGENCY, person("王示例", "", "").flaw());
        assertEquals(Flaw.NONE, person("王示例", "SAMR", "").flaw());
    }

    @Test
    void datesCountOnlyWhereThereIsACertificate() {
        var backwards = new NewPersonModel("王示例", "SAMR", "", "示例009", DAY, DAY.minusDays(1));
        assertEquals(Flaw.DATES, backwards.flaw());
        assertEquals(Flaw.NONE, new NewPersonModel("王示例", "SAMR", "", " ", DAY, DAY.minusDays(1)).flaw());
    }

    @Test
    void blanksAroundWhatWasTypedAreNotKept() {
        var person = new NewPersonModel(" 王示例 ", "SAMR", " 科员", "", DAY, DAY).person();
        assertEquals("王示例", person.name());
        assertFalse(person.certificate().isPresent());
    }

    private static NewPersonModel person(String name, String agency, String certificate) {
        return new NewPersonModel(name, agency, "", certificate, DAY, DAY.plusYears(5));
    }
}

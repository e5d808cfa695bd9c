package org.canxun.ui.inspection.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.port.PersonRow;
import org.canxun.core.port.PersonRow.CertificateRow;
import org.junit.jupiter.api.Test;

class PersonModelTest {

    private static final Codes CODES = new Codes("示例区", List.of(new AgencyInfo("M", "市场监督管理局", "市监", true, true),
            new AgencyInfo("F", "消防救援大队", "消防", true, false)), List.of());
    private static final CertificateRow OLD = new CertificateRow("旧001", "M", LocalDate.of(2015, 1, 1),
            LocalDate.of(2020, 1, 1));
    private static final CertificateRow NOW = new CertificateRow("新001", "M", LocalDate.of(2020, 1, 2),
            LocalDate.of(2030, 1, 1));
    private static final List<PersonRow> PEOPLE = List.of(
            new PersonRow("1", "王示例", "F", "参谋", true, List.of()),
            new PersonRow("2", "张示例", "M", "科长", true, List.of(OLD, NOW)),
            new PersonRow("3", "李离职", "M", null, false, List.of()));

    private final PersonModel model = new PersonModel(PEOPLE, CODES, "1");

    @Test
    void shown_OnlyActive_InTheOrderOfTheAgencies() {
        assertEquals(List.of("2", "1"), model.shown().stream().map(PersonRow::id).toList());
    }

    @Test
    void selected_TheLast_UntilFilteredAway() {
        assertEquals("1", model.selected().orElseThrow().id());
        model.filter("市场 张");
        assertEquals("2", model.selected().orElseThrow().id());
        model.filter("没有");
        assertTrue(model.selected().isEmpty());
    }

    @Test
    void filter_CertificateNumber_Finds() {
        model.filter("新001");
        assertEquals(List.of("2"), model.shown().stream().map(PersonRow::id).toList());
    }

    @Test
    void certificate_ValidOneCounts_ElseTheLastToEnd() {
        var person = PEOPLE.get(1);
        assertEquals(OLD, PersonModel.certificate(person, LocalDate.of(2019, 1, 1)).orElseThrow());
        assertEquals(NOW, PersonModel.certificate(person, LocalDate.of(2035, 1, 1)).orElseThrow());
    }
}

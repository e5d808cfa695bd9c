package org.canxun.ui.inspection.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.port.PersonRow;
import org.canxun.core.port.PersonRow.CertificateRow;
import org.canxun.core.port.TaskRow;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.port.TemplateState;
import org.canxun.core.task.TaskLine;
import org.canxun.core.task.TaskState;
import org.canxun.model.RecordKind;
import org.junit.jupiter.api.Test;

class StartModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Codes CODES = new Codes("示例区",
            List.of(new AgencyInfo("FIRE", "消防救援大队", "消防", true, false),
                    new AgencyInfo("MARKET_REGULATION", "市场监督管理局", "市监", true, true),
                    new AgencyInfo("CIVIL_AFFAIRS", "民政局", "民政", false, false),
                    new AgencyInfo("GAS", "燃气", "燃气", true, false)),
            List.of(new Codes.Code(Codes.INSPECTION_KIND, "ROUTINE", "日常检查", "Routine")));

    private final List<PersonRow> people = new ArrayList<>(List.of(person("m1", "MARKET_REGULATION", 2027),
            person("m2", "MARKET_REGULATION", 2020), person("m3", "MARKET_REGULATION", 2027),
            person("f1", "FIRE", 2027), person("c1", "CIVIL_AFFAIRS", 0), person("g1", "GAS", 2027)));

    private static PersonRow person(String id, String agency, int until) {
        var certificates = until == 0 ? List.<CertificateRow>of() : List.of(
                new CertificateRow("证" + id, agency, LocalDate.of(2019, 1, 1), LocalDate.of(until, 12, 31)));
        return new PersonRow(id, "人" + id, agency, "", true, certificates);
    }

    private static TemplateRow template(String id, String agency, int version) {
        return new TemplateRow(id, "C", version, "表" + id, agency, RecordKind.INSPECTION, 10, 2, "0".repeat(64),
                TemplateState.PUBLISHED, Optional.empty(), "", "");
    }

    private StartModel model(String author) {
        var templates = List.of(template("t-m1", "MARKET_REGULATION", 3), template("t-m2", "MARKET_REGULATION", 4),
                template("t-f", "FIRE", 1), template("t-c", "CIVIL_AFFAIRS", 1));
        return new StartModel("site", CODES, templates, people, author, TODAY);
    }

    @Test
    void start_AllAgenciesWithAChecklist_ByTheFirstOfTheirs() {
        var result = model("m1").result();
        assertEquals(List.of("t-f", "t-m1", "t-c"), result.templateIds());
        assertEquals("MARKET_REGULATION", result.leadAgencyCode());
        assertEquals("ROUTINE", result.kind());
        assertEquals(TODAY, result.visitDate());
    }

    @Test
    void checklist_OneOfSeveral_IsTheOneChosen() {
        var model = model("m1");
        assertEquals(1, model.templates("FIRE").size());
        model.template(model.templates("MARKET_REGULATION").get(1));
        assertEquals(List.of("t-f", "t-m2", "t-c"), model.result().templateIds());
    }

    @Test
    void team_Preselected_AuthorThenThoseWithValidCertificates() {
        assertEquals(List.of("f1", "m1", "m3", "c1"), model("m1").result().personIds());
        assertEquals(List.of("f1", "m1", "m2", "c1"), model("m2").result().personIds());
    }

    @Test
    void officers_TooFew_AreCountedOnTheDayOfTheVisit() {
        var model = model("m1");
        assertEquals(List.of("消防"), model.shortOfOfficers().keySet().stream().map(AgencyInfo::shortName).toList());
        model.day(LocalDate.of(2028, 1, 1));
        assertEquals(List.of(0, 0), List.copyOf(model.shortOfOfficers().values()));
    }

    @Test
    void agency_NotTakingPart_TakesItsPeopleAndMayTakeTheLead() {
        var model = model("m1");
        model.takesPart("MARKET_REGULATION", false);
        assertEquals(List.of("f1", "c1"), model.result().personIds());
        assertEquals("FIRE", model.result().leadAgencyCode());
        model.takesPart("FIRE", false);
        model.takesPart("CIVIL_AFFAIRS", false);
        assertEquals(StartModel.Flaw.AGENCIES, model.flaw());
    }

    @Test
    void team_Nobody_IsNotComplete() {
        var model = model("m1");
        assertEquals(StartModel.Flaw.NONE, model.flaw());
        model.candidates().forEach(person -> model.onTeam(person.id(), false));
        assertEquals(StartModel.Flaw.TEAM, model.flaw());
    }

    private static TaskLine task(String siteId, TaskState state) {
        return new TaskLine(new TaskRow("task", siteId, "", "ROUTINE", Optional.empty(), "", Optional.empty(),
                List.of(), Optional.empty(), TODAY, List.of(), List.of(), state, List.of()), state);
    }

    @Test
    void task_WhoseTeamIsAssigned_IsPointedTo() {
        var model = model("m1");
        for (var state : TaskState.values()) {
            assertEquals(state == TaskState.ASSIGNED || state == TaskState.CHECKED_OUT,
                    model.withTasks(List.of(task("site", state))).taskReady(), state.name());
        }
        assertFalse(model.withTasks(List.of(task("elsewhere", TaskState.ASSIGNED))).taskReady());
    }
}

package org.canxun.ui.inspection.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.canxun.core.port.PersonRow;
import org.canxun.core.port.PersonRow.CertificateRow;
import org.canxun.core.task.RecusalOutcome;
import org.canxun.core.task.TaskState;
import org.canxun.core.task.Tasks.NewMember;
import org.canxun.core.task.Tasks.NewRecusal;
import org.canxun.ui.inspection.tasks.TeamModel.Candidate;
import org.junit.jupiter.api.Test;

/** Whom an inspector ticks is who goes, and what they answered is what is kept. */
class TeamModelTest {

    private static PersonRow person(String id, String agency, boolean active) {
        return new PersonRow(id, id, agency, "科员", active, List.of(new CertificateRow("证" + id, agency,
                SampleTasks.TODAY.minusYears(1), SampleTasks.TODAY.plusYears(1))));
    }

    private final TeamModel model = new TeamModel(
            SampleTasks.view("ROUTINE", TaskState.APPROVED, List.of(SampleTasks.member("甲", SampleTasks.MARKET, true)),
                    List.of()),
            List.of(person("甲", SampleTasks.MARKET, true), person("乙", SampleTasks.MARKET, true),
                    person("丙", SampleTasks.FIRE, true),
                    person("退", SampleTasks.FIRE, false), person("民", "CIVIL_AFFAIRS", true)),
            SampleTasks.TODAY);

    private Candidate candidate(String name) {
        return model.candidates().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void thoseOfTheAgenciesWhoWorkCanBeTickedWhoeverIsOnTheTeamFirst() {
        assertEquals(List.of("甲", "乙", "丙"), model.candidates().stream().map(Candidate::name).toList());
        assertTrue(candidate("甲").going());
        assertFalse(candidate("乙").going());
        assertEquals("证丙", candidate("丙").certificate().orElseThrow().certNo());
    }

    @Test
    void whoeverWasDrawnIsNotExchangedUnnoticed() {
        model.going(candidate("乙"), true);
        assertEquals(List.of(), model.exchanged());
        model.going(candidate("甲"), false);
        assertEquals(List.of("甲"), model.exchanged());
        assertEquals(List.of(NewMember.officer("乙", SampleTasks.MARKET).personId()),
                model.team().stream().map(NewMember::personId).toList());
    }

    @Test
    void oneButtonAnswersForThoseNotAskedAndOnlyForThem() {
        model.going(candidate("丙"), true);
        var recused = new NewRecusal(false, RecusalOutcome.RECUSED, "亲属", "");
        model.answer(candidate("甲"), recused);
        assertEquals(List.of("丙"), model.unasked());
        model.noneOfTheOthers();
        assertEquals(List.of(), model.unasked());
        assertEquals(recused, candidate("甲").answer().orElseThrow());
        assertEquals(RecusalOutcome.NONE, candidate("丙").answer().orElseThrow().outcome());
        assertTrue(candidate("乙").answer().isEmpty(), "does not go");
        assertEquals(2, model.answers().size());
    }

    @Test
    void somebodyFromOutsideCanOnlyAssistAndIsAddedOnce() {
        assertFalse(model.addAssistant(" ", SampleTasks.FIRE, "示例燃气"));
        assertTrue(model.addAssistant(" 李工 ", SampleTasks.FIRE, "示例燃气"));
        assertFalse(model.addAssistant("李工", SampleTasks.FIRE, "示例燃气"));
        var assistant = candidate("李工");
        assertTrue(assistant.going() && assistant.member().assisting());
        assertTrue(model.unasked().contains("李工"));
    }
}

package org.canxun.ui.inspection.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.canxun.core.port.PersonRow;
import org.canxun.core.port.PersonRow.CertificateRow;
import org.canxun.core.task.RecusalOutcome;
import org.canxun.core.task.TaskState;
import org.canxun.core.task.Tasks.NewMember;
import org.canxun.core.task.Tasks.NewRecusal;
import org.canxun.ui.inspection.tasks.AnswerDraft.Choice;
import org.canxun.ui.inspection.tasks.TeamModel.Lack;
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
        candidate("乙").going(true);
        assertEquals(List.of(), model.exchanged());
        candidate("甲").going(false);
        assertEquals(List.of("甲"), model.exchanged());
        assertEquals(List.of(NewMember.officer("乙", SampleTasks.MARKET).personId()),
                model.team().stream().map(NewMember::personId).toList());
    }

    @Test
    void oneButtonAnswersForThoseNotAskedAndOnlyForThem() {
        candidate("丙").going(true);
        var recused = new NewRecusal(false, RecusalOutcome.RECUSED, "亲属", "");
        candidate("甲").draft().choice(Choice.RECUSED);
        candidate("甲").draft().reason("亲属");
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
        assistant.assisting(false);
        assertTrue(assistant.member().assisting());
    }

    @Test
    void whatIsTypedOfSomebodyFromOutsideIsEitherWholeOrSaidToBeWrong() {
        assertEquals(Optional.empty(), model.lack("", " "));
        assertEquals(Optional.of(Lack.NAME), model.lack(" ", "示例燃气"));
        assertEquals(Optional.empty(), model.lack("李工", ""));
        model.addAssistant("李工", SampleTasks.FIRE, "");
        assertEquals(Optional.of(Lack.TWICE), model.lack("李工 ", ""));
    }

    @Test
    void anOfficerWithoutACertificateGoesToAssist() {
        var officer = candidate("丙");
        officer.going(true);
        officer.assisting(true);
        officer.draft().choice(Choice.NONE);
        var member = new NewMember("丙", "丙", SampleTasks.FIRE, "", true);
        assertTrue(model.team().contains(member));
        assertTrue(model.answers().containsKey(member), "the answer is theirs, whatever they go as");
        officer.assisting(false);
        assertFalse(model.team().contains(member));
    }

    @Test
    void whoeverWasDrawnGoesAsAnOfficer() {
        assertFalse(candidate("甲").mayAssistOrNot());
        candidate("甲").assisting(true);
        assertFalse(candidate("甲").member().assisting());
    }

    @Test
    void anAnswerThatIsNotWholeIsNotedOfThoseWhoGo() {
        var officer = candidate("丙");
        officer.draft().choice(Choice.RECUSED);
        assertEquals(Optional.empty(), model.unfinished(), "does not go");
        officer.going(true);
        assertEquals(Optional.of(officer), model.unfinished());
        model.noneOfTheOthers();
        assertEquals(Choice.RECUSED, officer.draft().choice(), "what was begun is not answered by a button");
        officer.draft().reason("亲属");
        assertEquals(Optional.empty(), model.unfinished());
    }

    @Test
    void onceTheVisitHasBegunOnlyTheTeamIsAsked() {
        var asked = TeamModel.asked(SampleTasks.view("ROUTINE", TaskState.IN_PROGRESS,
                List.of(SampleTasks.member("甲", SampleTasks.MARKET, false)), List.of()));
        assertTrue(asked.fixed());
        assertEquals(List.of("甲"), asked.candidates().stream().map(Candidate::name).toList());
        asked.noneOfTheOthers();
        assertEquals(List.of("m甲"), List.copyOf(asked.memberAnswers().keySet()));
    }
}

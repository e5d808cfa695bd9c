package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.Inspections.NewInspection;
import org.canxun.core.inspection.ItemStep;
import org.canxun.core.inspection.ItemStep.Said;
import org.canxun.core.port.BootClock;
import org.canxun.core.templates.life.SmallChecklists;
import org.canxun.model.ItemAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever sets the clock during a visit moves nothing that was recorded, and is found out. */
class ElapsedTimeTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

    @TempDir
    Path folder;

    private final SteppingClock clock = SteppingClock.at(Instant.parse("2025-03-10T01:00:00Z"));
    private final AtomicLong sinceBoot = new AtomicLong(3_600_000);
    private String bootId = "first";
    private Workspace workspace;
    private Author inspector;
    private String visit;
    private String record;

    @BeforeEach
    void set() throws Exception {
        workspace = RealWorkspaces.with(clock, this::read).create(folder.resolve("workspace"));
        inspector = RealWorkspaces.officer(workspace, "甲", RealWorkspaces.MARKET, DAY);
        var sites = RealWorkspaces.sites(workspace, inspector, folder, 1);
        var templates = SmallChecklists.publish(workspace, clock);
        visit = workspace.inspections().create(inspector, new NewInspection(sites.get(0), "ROUTINE", DAY,
                RealWorkspaces.MARKET, templates, List.of(inspector.personId())));
        record = editor().view().recordOf(RealWorkspaces.MARKET).orElseThrow().id();
    }

    @AfterEach
    void close() throws ProblemException {
        workspace.close();
    }

    private BootClock.Reading read() {
        return new BootClock.Reading(bootId, sinceBoot.get());
    }

    private InspectionEditor editor() throws ProblemException {
        return workspace.inspections().open(inspector, visit);
    }

    private void pass(Duration time) {
        clock.advance(time);
        sinceBoot.addAndGet(time.toMillis());
    }

    private void restart(String id) throws ProblemException {
        workspace.close();
        bootId = id;
        sinceBoot.set(5_000);
        workspace = RealWorkspaces.with(clock, this::read).open(folder.resolve("workspace"));
    }

    private void answer(ItemAnswer answer) throws ProblemException {
        editor().answer(record, SmallChecklists.PLAIN,
                answer == ItemAnswer.CONFORM ? Answer.CONFORM : Answer.NONCONFORM);
    }

    private List<ItemStep> steps() throws ProblemException {
        return workspace.inspections().history(visit, record, SmallChecklists.PLAIN);
    }

    private static String told(ItemStep step) {
        var from = ((Said.Answered) step.from()).given().answer();
        var to = ((Said.Answered) step.to()).given().answer();
        return step.reason() + " " + from + " " + to + " " + step.elapsed().orElseThrow().start() + "/"
                + step.elapsed().orElseThrow().since().toMinutes();
    }

    @Test
    void aClockSetBackInTheMiddleMovesNothingAndIsTold() throws ProblemException {
        pass(Duration.ofMinutes(10));
        answer(ItemAnswer.CONFORM);
        clock.advance(Duration.ofDays(-1));
        pass(Duration.ofMinutes(10));
        answer(ItemAnswer.NONCONFORM);
        pass(Duration.ofMinutes(10));
        editor().undo();

        assertEquals(List.of("answer UNANSWERED CONFORM 1/10", "answer CONFORM NONCONFORM 1/20",
                "undo NONCONFORM CONFORM 1/30"), steps().stream().map(ElapsedTimeTest::told).toList());
        var second = steps().get(1);
        assertTrue(second.at().isBefore(steps().get(0).at()), "the clock of the device is shown as it was");
        assertTrue(second.elapsed().orElseThrow().steady().isAfter(steps().get(0).at()));
        var shifts = workspace.inspections().clockShifts(visit);
        assertEquals(1, shifts.size());
        assertEquals(-24 * 60, shifts.get(0).by().minusMillis(500).toMinutes(), "a day behind");
    }

    @Test
    void aFewMinutesBackAreFoundAsWell() throws ProblemException {
        pass(Duration.ofMinutes(10));
        answer(ItemAnswer.CONFORM);
        clock.advance(Duration.ofMinutes(-3));
        pass(Duration.ofMinutes(1));
        answer(ItemAnswer.NONCONFORM);
        pass(Duration.ofMinutes(10));
        answer(ItemAnswer.CONFORM);

        assertEquals(List.of("answer UNANSWERED CONFORM 1/10", "answer CONFORM NONCONFORM 1/11",
                "answer NONCONFORM CONFORM 1/21"), steps().stream().map(ElapsedTimeTest::told).toList());
        assertFalse(workspace.inspections().clockShifts(visit).isEmpty());
    }

    @Test
    void timeGoesOnOverARestartOfTheProgramAndIsCountedAnewAfterOneOfTheDevice() throws ProblemException {
        pass(Duration.ofMinutes(10));
        answer(ItemAnswer.CONFORM);
        workspace.close();
        pass(Duration.ofMinutes(50));
        workspace = RealWorkspaces.with(clock, this::read).open(folder.resolve("workspace"));
        answer(ItemAnswer.NONCONFORM);
        clock.advance(Duration.ofHours(2));
        restart("second");
        answer(ItemAnswer.CONFORM);
        pass(Duration.ofMinutes(7));
        answer(ItemAnswer.NONCONFORM);

        assertEquals(List.of("answer UNANSWERED CONFORM 1/10", "answer CONFORM NONCONFORM 1/60",
                "answer NONCONFORM CONFORM 2/0", "answer CONFORM NONCONFORM 2/7"),
                steps().stream().map(ElapsedTimeTest::told).toList());
        assertEquals(List.of(), workspace.inspections().clockShifts(visit));
    }

    @Test
    void undoAndRedoPassByWhatOnlyKeepsTheTime() throws ProblemException {
        answer(ItemAnswer.CONFORM);
        editor().undo();
        clock.advance(Duration.ofHours(5));
        var editor = editor();
        assertTrue(editor.view().redoable());
        editor.redo();
        assertEquals(ItemAnswer.CONFORM, editor.view().record(record).orElseThrow().item(SmallChecklists.PLAIN)
                .orElseThrow().answer());
    }
}

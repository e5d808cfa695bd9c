package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.TaskProblem;
import org.canxun.core.journaling.Types;
import org.canxun.core.task.NoticeWay;
import org.canxun.core.task.RecusalOutcome;
import org.canxun.core.task.TaskEventType;
import org.canxun.core.task.TaskState;
import org.canxun.core.task.TaskStep;
import org.canxun.core.task.TaskView;
import org.canxun.core.task.Tasks;
import org.canxun.core.task.Tasks.Approval;
import org.canxun.core.task.Tasks.Days;
import org.canxun.core.task.Tasks.NewMember;
import org.canxun.core.task.Tasks.NewPlan;
import org.canxun.core.task.Tasks.NewRecusal;
import org.canxun.core.task.Tasks.NewTask;
import org.canxun.core.task.Tasks.NewTeam;
import org.canxun.core.task.Tasks.Notice;
import org.canxun.core.templates.life.SmallChecklists;
import org.canxun.journal.AggregateId;
import org.canxun.journal.ChangeSet;
import org.canxun.model.ModelPackage.Literals;
import org.canxun.store.UnforcedStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The office and the laptop on its way must not disagree for good on what is to be inspected. */
class TasksApartTest {

    private static final int SEEDS = Integer.getInteger("canxun.task.seeds", 60);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 18);
    private static final List<String> AGENCIES = List.of(RealWorkspaces.MARKET);

    @TempDir
    private Path folder;

    private final List<Replica> replicas = new ArrayList<>();
    private final List<Author> people = new ArrayList<>();
    private List<String> sites;

    @BeforeEach
    void set() throws Exception {
        var store = UnforcedStore.create();
        var clock = SteppingClock.at(Instant.parse("2026-05-04T01:00:00Z"));
        var first = RealWorkspaces.with(clock, store).create(folder.resolve("a"));
        for (int i = 0; i < 3; i++) {
            people.add(RealWorkspaces.officer(first, "人员" + i, RealWorkspaces.MARKET, DAY.plusYears(1)));
        }
        sites = RealWorkspaces.sites(first, people.get(0), folder, 12);
        SmallChecklists.publish(first, clock);
        replicas.add(new Replica(folder.resolve("a"), clock, first));
        replicas.add(Replica.of(first, folder.resolve("b"), SteppingClock.at(clock.instant()), store));
    }

    @AfterEach
    void close() throws ProblemException {
        for (var replica : replicas) {
            replica.workspace().close();
        }
    }

    private Tasks tasks(int device) {
        return replicas.get(device).workspace().tasks();
    }

    private void meet(Random random, AggregateId... aggregates) throws ProblemException {
        for (var aggregate : aggregates) {
            var all = new LinkedHashMap<String, ChangeSet>();
            for (var replica : replicas) {
                replica.load(aggregate).forEach(set -> all.put(set.id().value(), set));
            }
            for (var replica : replicas) {
                var sets = new ArrayList<>(all.values());
                Collections.shuffle(sets, random);
                replica.journal().append(sets);
            }
        }
    }

    private static AggregateId id(String task) {
        return Types.of(Literals.INSPECTION_TASK, task);
    }

    private String made(Random random, String kind) throws ProblemException {
        var task = tasks(0).create(people.get(0), sites.get(0),
                new NewTask(kind, AGENCIES, new Days(Optional.of(DAY), DAY.plusDays(9)), "年度计划"));
        meet(random, id(task));
        return task;
    }

    private NewTeam team(Random random) {
        var members = new ArrayList<NewMember>();
        var answers = new LinkedHashMap<NewMember, NewRecusal>();
        for (var person : people) {
            if (random.nextInt(5) > 0) {
                var member = NewMember.officer(person.personId(), RealWorkspaces.MARKET);
                members.add(member);
                answers.put(member, random.nextInt(6) == 0 ? new NewRecusal(true, RecusalOutcome.RECUSED, "亲属", "局长")
                        : new NewRecusal(false, RecusalOutcome.NONE, "问明", "局长"));
            }
        }
        return new NewTeam(members, answers, "");
    }

    /** Whatever can be done at the moment, on one of the devices. */
    private void act(Random random, String task) throws ProblemException {
        int device = random.nextInt(replicas.size());
        replicas.get(device).clock().advance(Duration.ofMinutes(1 + random.nextInt(30)));
        var tasks = tasks(device);
        var author = people.get(random.nextInt(people.size()));
        var steps = tasks.get(task).steps();
        if (steps.isEmpty()) {
            return;
        }
        switch (steps.get(random.nextInt(steps.size()))) {
            case APPROVE -> tasks.approve(author, task, new Approval("局长", ""));
            case NOTIFY -> tasks.notice(author, task, new Notice(NoticeWay.PHONE, "站长"));
            case TEAM -> tasks.team(author, task, team(random));
            case ASSIGN -> unless(tasks.get(task), () -> tasks.assign(author, task));
            case CHECK_OUT -> tasks.checkOut(author, task);
            case START -> unless(tasks.get(task), () -> tasks.start(author, task, DAY, List.of()));
            case RESCHEDULE -> tasks.reschedule(author, task, new Days(Optional.of(DAY.plusDays(random.nextInt(5))),
                    DAY.plusDays(9)), "下雨");
            case SUSPEND -> tasks.suspend(author, task, "大门上锁");
            case RESUME -> tasks.resume(author, task);
            case CANCEL -> {
                if (random.nextInt(4) == 0) {
                    tasks.cancel(author, task, "停办");
                }
            }
            case CLOSE -> tasks.close(author, task, "不再检查");
            case RECUSAL -> recusal(random, tasks, author, task);
        }
    }

    private static void recusal(Random random, Tasks tasks, Author author, String task) throws ProblemException {
        var members = tasks.get(task).members();
        if (!members.isEmpty()) {
            tasks.recusal(author, task, members.get(random.nextInt(members.size())).id(),
                    new NewRecusal(false, random.nextInt(3) == 0 ? RecusalOutcome.RECUSED : RecusalOutcome.NONE, "问明",
                            "局长"));
        }
    }

    private interface Doing {
        void run() throws ProblemException;
    }

    private static void unless(TaskView task, Doing doing) throws ProblemException {
        if (task.obstacles().isEmpty()) {
            doing.run();
        }
    }

    @Test
    void whateverIsDoneApartBothSeeTheSameAfterTheyMeetAndCanGoOn() throws Exception {
        for (int seed = 1; seed <= SEEDS; seed++) {
            var random = new Random(seed);
            var task = made(random, seed % 3 == 0 ? "UNANNOUNCED" : "ROUTINE");
            for (int step = 0; step < 30; step++) {
                act(random, task);
                if (random.nextInt(6) == 0) {
                    meet(random, id(task));
                }
            }
            meet(random, id(task));
            var one = tasks(0).get(task);
            var other = tasks(1).get(task);
            for (var visit : one.visits()) {
                meet(random, Types.inspection(visit));
            }
            assertEquals(one, other, "seed " + seed);
            assertEquals(tasks(0).list(DAY), tasks(1).list(DAY), "seed " + seed);
            assertTrue(one.state().over() || !one.steps().isEmpty() || one.state() == TaskState.IN_PROGRESS,
                    "seed " + seed + " is stuck in " + one.state());
            assertEquals(one.visits().isEmpty(), one.events().stream()
                    .noneMatch(e -> e.type() == TaskEventType.STARTED), "seed " + seed);
        }
        for (var replica : replicas) {
            assertTrue(replica.workspace().verify().sound());
        }
    }

    private String assigned(Random random) throws ProblemException {
        var task = made(random, "ROUTINE");
        tasks(0).approve(people.get(0), task, new Approval("局长", ""));
        tasks(0).notice(people.get(0), task, new Notice(NoticeWay.WRITTEN, "站长"));
        var answers = new LinkedHashMap<NewMember, NewRecusal>();
        for (var person : people) {
            answers.put(NewMember.officer(person.personId(), RealWorkspaces.MARKET),
                    new NewRecusal(false, RecusalOutcome.NONE, "", ""));
        }
        tasks(0).team(people.get(0), task, new NewTeam(List.copyOf(answers.keySet()), answers, ""));
        tasks(0).assign(people.get(0), task);
        meet(random, id(task));
        return task;
    }

    @Test
    void aVisitThatBeganIsNotCalledOffByTheOffice() throws Exception {
        var random = new Random(1);
        var task = assigned(random);
        var visit = tasks(1).start(people.get(1), task, DAY, List.of());
        tasks(0).cancel(people.get(0), task, "改为下季度");
        meet(random, id(task), Types.inspection(visit));
        for (int device = 0; device < 2; device++) {
            var view = tasks(device).get(task);
            assertEquals(TaskState.IN_PROGRESS, view.state());
            assertEquals(List.of(visit), view.visits());
            assertTrue(view.events().stream().anyMatch(e -> e.comment().equals("改为下季度")), "both are told");
        }
    }

    @Test
    void ofTwoBeginningsNeitherIsLost() throws Exception {
        var random = new Random(2);
        var task = assigned(random);
        var first = tasks(0).start(people.get(0), task, DAY, List.of());
        replicas.get(1).clock().advance(Duration.ofMinutes(5));
        var second = tasks(1).start(people.get(1), task, DAY, List.of());
        meet(random, id(task), Types.inspection(first), Types.inspection(second));
        assertEquals(List.of(first, second), tasks(0).get(task).visits());
        assertEquals(List.of(first, second), tasks(1).get(task).visits());
    }

    @Test
    void anotherTeamNamedElsewhereHasToBeAssignedAnewBeforeAnybodyGoes() throws Exception {
        var random = new Random(3);
        var task = assigned(random);
        tasks(1).checkOut(people.get(1), task);
        tasks(0).team(people.get(0), task, new NewTeam(List.of(NewMember.officer(people.get(0).personId(),
                RealWorkspaces.MARKET)), Map.of(), ""));
        meet(random, id(task));
        assertEquals(TaskState.NOTIFIED, tasks(1).get(task).state());
        assertFalse(tasks(1).get(task).steps().contains(TaskStep.START));
        assertFalse(tasks(1).get(task).obstacles().isEmpty(), "one officer is not enough");
    }

    @Test
    void whoeverMustKeepAwayIsNotReleasedByALaptopThatHasNotHeardOfIt() throws Exception {
        var random = new Random(5);
        var task = assigned(random);
        var member = tasks(0).get(task).members().get(0).id();
        tasks(0).recusal(people.get(0), task, member, new NewRecusal(true, RecusalOutcome.RECUSED, "站长之妻", "局长"));
        replicas.get(1).clock().advance(Duration.ofHours(1));
        tasks(1).recusal(people.get(1), task, member, new NewRecusal(false, RecusalOutcome.NONE, "", ""));
        meet(random, id(task));
        for (int device = 0; device < 2; device++) {
            assertTrue(tasks(device).get(task).members().get(0).recused());
            assertEquals(3, tasks(device).get(task).members().get(0).answers().size(), "every answer is seen");
            assertEquals(2, tasks(device).list(DAY).get(0).row().people().size(), "is not theirs to do any more");
        }
        refuses(TaskProblem.TASK_RECUSAL_LIFTED, () -> tasks(1).recusal(people.get(1), task, member,
                new NewRecusal(false, RecusalOutcome.NONE, "", "")));
        refuses(TaskProblem.TASK_RECUSAL_DECIDER, () -> tasks(1).recusal(people.get(1), task, member,
                new NewRecusal(false, RecusalOutcome.NONE, "已离婚", tasks(1).get(task).members().get(0).name())));
        assertFalse(tasks(1).recusal(people.get(1), task, member,
                new NewRecusal(false, RecusalOutcome.NONE, "已离婚", "局长")).members().get(0).recused());
    }

    private static void refuses(TaskProblem problem, Executable doing) {
        assertEquals(problem, assertThrows(ProblemException.class, doing).problem());
    }

    @Test
    void aVisitIsKnownToHaveBegunBeforeItsTaskHasHeardOfIt() throws Exception {
        var random = new Random(6);
        var task = assigned(random);
        var visit = tasks(1).start(people.get(1), task, DAY, List.of());
        meet(random, Types.inspection(visit));
        assertEquals(TaskState.IN_PROGRESS, tasks(0).get(task).state());
        assertEquals(List.of(visit), tasks(0).get(task).visits());
        assertEquals(TaskState.IN_PROGRESS, tasks(0).list(DAY).get(0).state());
        refuses(TaskProblem.TASK_NOT_NOW, () -> tasks(0).start(people.get(0), task, DAY, List.of()));
    }

    @Test
    void aVisitThatIsBrokenOffIsNotCalledOffButClosedWithAReason() throws Exception {
        var task = assigned(new Random(7));
        tasks(0).start(people.get(0), task, DAY, List.of());
        tasks(0).suspend(people.get(0), task, "站点停电");
        var steps = tasks(0).get(task).steps();
        assertEquals(List.of(TaskStep.RECUSAL, TaskStep.RESUME, TaskStep.CLOSE), steps);
        refuses(TaskProblem.TASK_NOT_NOW, () -> tasks(0).cancel(people.get(0), task, "不去了"));
        refuses(TaskProblem.TASK_REASON_MISSING, () -> tasks(0).close(people.get(0), task, " "));
        assertEquals(TaskState.CLOSED, tasks(0).close(people.get(0), task, "已转下季度").state());
    }

    @Test
    void whoeverGoesForAnotherAgencyOrOnlyAssistsMakesAnotherTeam() throws Exception {
        var task = assigned(new Random(8));
        var outside = new NewMember("", "李工", RealWorkspaces.MARKET, "示例燃气", true);
        var members = new ArrayList<>(people.stream()
                .map(person -> NewMember.officer(person.personId(), RealWorkspaces.MARKET)).toList());
        members.add(outside);
        var asked = Map.of(outside, new NewRecusal(false, RecusalOutcome.NONE, "", ""));
        assertEquals(TaskState.NOTIFIED,
                tasks(0).team(people.get(0), task, new NewTeam(members, asked, "")).state());
        tasks(0).assign(people.get(0), task);
        var first = members.get(0);
        members.set(0, new NewMember(first.personId(), "", first.agencyCode(), "", true));
        assertEquals(TaskState.NOTIFIED, tasks(0).team(people.get(0), task,
                new NewTeam(members, Map.of(), "")).state(), "an officer who only assists");
        assertEquals(2, tasks(0).get(task).members().stream().filter(m -> !m.assisting()).count());
        refuses(TaskProblem.TASK_MEMBER_AGENCY, () -> tasks(0).team(people.get(0), task, new NewTeam(
                List.of(NewMember.officer(people.get(0).personId(), "FIRE_RESCUE")), Map.of(), "")));
    }

    @Test
    void twoOfficesThatExtendOnePlanMakeNoTwins() throws Exception {
        var random = new Random(4);
        var plan = tasks(0).plan(people.get(0),
                new NewPlan("二季度", "ROUTINE", AGENCIES, DAY, DAY.plusDays(9), true, ""), sites.subList(0, 2));
        meet(random, Types.of(Literals.INSPECTION_PLAN, plan.id()));
        var both = sites.subList(2, 6);
        var here = tasks(0).extend(people.get(0), plan.id(), both);
        var there = tasks(1).extend(people.get(1), plan.id(), both);
        assertEquals(here.taskIds(), there.taskIds());
        for (var task : here.taskIds()) {
            meet(random, id(task));
        }
        assertEquals(4, tasks(1).list(DAY).size());
        assertEquals(6, tasks(0).list(DAY).size());
        assertEquals(6, tasks(0).plans(DAY).get(0).tasks());
    }
}

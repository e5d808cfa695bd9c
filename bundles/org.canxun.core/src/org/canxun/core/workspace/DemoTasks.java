package org.canxun.core.workspace;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.port.PersonRow;
import org.canxun.core.port.SiteRow;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.task.NoticeWay;
import org.canxun.core.task.RecusalOutcome;
import org.canxun.core.task.Tasks.Approval;
import org.canxun.core.task.Tasks.Days;
import org.canxun.core.task.Tasks.NewMember;
import org.canxun.core.task.Tasks.NewPlan;
import org.canxun.core.task.Tasks.NewRecusal;
import org.canxun.core.task.Tasks.NewTask;
import org.canxun.core.task.Tasks.NewTeam;
import org.canxun.core.task.Tasks.Notice;

/** What there is to do in the demo district: a plan, a task that is late, and one that can begin. */
final class DemoTasks {

    private static final String ROUTINE = "ROUTINE";
    private static final int PLANNED = 4;
    private static final int READY = 5;
    private static final int LATE = 6;

    private final JournaledWorkspace workspace;
    private final Author author;
    private final LocalDate today;

    DemoTasks(JournaledWorkspace workspace, Author author, LocalDate today) {
        this.workspace = workspace;
        this.author = author;
        this.today = today;
    }

    void make() throws ProblemException {
        var points = workspace.lists().sites().stream().filter(site -> site.siteType().equals("POINT"))
                .map(SiteRow::id).toList();
        var agencies = workspace.templates().current().stream().map(TemplateRow::agencyCode).distinct().toList();
        // The days are not laid by working days: nobody knows the holidays of every year.
        workspace.tasks().plan(author, new NewPlan("示例联合检查", ROUTINE, agencies, today.plusDays(7),
                today.plusDays(28), false, "示例年度计划"), points.subList(0, PLANNED));
        make(points.get(LATE), agencies, today.minusDays(3));
        assign(make(points.get(READY), agencies, today.plusDays(3)));
    }

    private String make(String siteId, List<String> agencies, LocalDate due) throws ProblemException {
        return workspace.tasks().create(author, siteId,
                new NewTask(ROUTINE, agencies, new Days(Optional.of(due.minusDays(3)), due), "示例年度计划"));
    }

    private void assign(String taskId) throws ProblemException {
        var tasks = workspace.tasks();
        tasks.approve(author, taskId, new Approval("示例局长", "示例检批1号"));
        tasks.notice(author, taskId, new Notice(NoticeWay.PHONE, "示例站长"));
        var answers = new LinkedHashMap<NewMember, NewRecusal>();
        for (PersonRow person : workspace.people().list()) {
            answers.put(NewMember.officer(person.id(), person.agencyCode()),
                    new NewRecusal(false, RecusalOutcome.NONE, "", ""));
        }
        tasks.team(author, taskId, new NewTeam(List.copyOf(answers.keySet()), answers, ""));
        tasks.assign(author, taskId);
    }
}

package org.canxun.core.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.canxun.core.Codes;
import org.canxun.core.TaskProblem;
import org.canxun.core.port.PersonRow;
import org.canxun.core.port.PersonRow.CertificateRow;
import org.canxun.core.task.TaskView.TaskMemberView;

/** Whether a team may go on a day. */
record TaskTeam(Codes codes, List<String> agencies, List<TaskMemberView> members, LocalDate day) {

    /** 行政处罚法 art. 42, 总局令第49号 art. 23: at least two officers of each agency that enforces. */
    private static final int OFFICERS = 2;

    /** Everything that stands against it, agency by agency. */
    List<Obstacle> obstacles() {
        var obstacles = new ArrayList<Obstacle>();
        for (var agency : agencies) {
            agency(agency, obstacles);
        }
        var unasked = members.stream().filter(m -> m.answers().isEmpty()).map(TaskMemberView::name)
                .collect(Collectors.joining("、"));
        if (!unasked.isEmpty()) {
            obstacles.add(Obstacle.of(TaskProblem.TASK_RECUSAL_OPEN, unasked));
        }
        return List.copyOf(obstacles);
    }

    private void agency(String code, List<Obstacle> obstacles) {
        var agency = codes.agency(code);
        var name = agency.map(Codes.AgencyInfo::shortName).orElse(code);
        var enforcing = agency.map(Codes.AgencyInfo::enforcing).orElse(true);
        var going =
                members.stream().filter(m -> m.agencyCode().equals(code) && !m.assisting() && !m.recused()).toList();
        if (enforcing) {
            // No certificate, no inspecting; whoever has none may come along to assist.
            going.stream().filter(m -> m.certNo().isEmpty())
                    .forEach(m -> obstacles.add(Obstacle.of(TaskProblem.TASK_CERTIFICATE, m.name(), day.toString())));
            var officers = going.stream().filter(m -> !m.certNo().isEmpty()).count();
            if (officers < OFFICERS) {
                obstacles.add(Obstacle.of(TaskProblem.TASK_OFFICERS_FEW, name, OFFICERS, officers, day.toString()));
            }
        } else if (going.isEmpty()) {
            obstacles.add(Obstacle.of(TaskProblem.TASK_AGENCY_EMPTY, name));
        }
    }

    /** The certificate of that agency that is valid on the day, the one that lasts longest. */
    static Optional<CertificateRow> certificate(PersonRow person, String agencyCode, LocalDate day) {
        return person.certificates().stream().filter(c -> c.agencyCode().equals(agencyCode) && c.validOn(day))
                .max(Comparator.comparing(CertificateRow::validTo));
    }
}

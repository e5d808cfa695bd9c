package org.canxun.ui.inspection.tasks;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.port.PersonRow;
import org.canxun.core.port.PersonRow.CertificateRow;
import org.canxun.core.task.RecusalOutcome;
import org.canxun.core.task.TaskView;
import org.canxun.core.task.TaskView.TaskMemberView;
import org.canxun.core.task.Tasks.NewMember;
import org.canxun.core.task.Tasks.NewRecusal;

/** Who is to go, and what everybody answered when asked whether they must keep away. */
final class TeamModel {

    private final TaskView task;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    /** Somebody who may go. */
    static final class Candidate {

        private final NewMember member;
        private final String name;
        private final String jobTitle;
        private final Optional<CertificateRow> certificate;
        private final Optional<TaskMemberView> known;
        private boolean going;
        private Optional<NewRecusal> answer = Optional.empty();

        private Candidate(NewMember member, String name, String jobTitle, Optional<CertificateRow> certificate,
                Optional<TaskMemberView> known) {
            this.member = member;
            this.name = name;
            this.jobTitle = jobTitle;
            this.certificate = certificate;
            this.known = known;
            going = known.isPresent();
        }

        NewMember member() {
            return member;
        }

        String name() {
            return name;
        }

        String jobTitle() {
            return jobTitle;
        }

        Optional<CertificateRow> certificate() {
            return certificate;
        }

        boolean going() {
            return going;
        }

        boolean drawn() {
            return known.filter(TaskMemberView::drawn).isPresent();
        }

        /** Answered now. */
        Optional<NewRecusal> answer() {
            return answer;
        }

        /** As it stands in the task, while it is not answered anew. */
        Optional<TaskMemberView> known() {
            return known;
        }

        boolean asked() {
            return answer.isPresent() || known.filter(m -> !m.answers().isEmpty()).isPresent();
        }
    }

    /** @param day to look at certificates for */
    TeamModel(TaskView task, List<PersonRow> people, LocalDate day) {
        this.task = task;
        for (var agency : task.agencies()) {
            task.members().stream().filter(m -> m.agencyCode().equals(agency))
                    .forEach(m -> add(candidate(m, people, day)));
            people.stream().filter(p -> p.active() && p.agencyCode().equals(agency))
                    .forEach(p -> add(new Candidate(NewMember.officer(p.id(), agency), p.name(), job(p),
                            certificate(p, agency, day), Optional.empty())));
        }
    }

    /** Of a visit that has begun: who is on the team stays as it is. */
    static TeamModel asked(TaskView task) {
        return new TeamModel(task, List.of(), task.day());
    }

    /** What was answered, by ids of members. */
    Map<String, NewRecusal> memberAnswers() {
        var answers = new LinkedHashMap<String, NewRecusal>();
        candidates.values().forEach(c -> c.known.ifPresent(
                member -> c.answer.ifPresent(answer -> answers.put(member.id(), answer))));
        return answers;
    }

    private static Candidate candidate(TaskMemberView member, List<PersonRow> people, LocalDate day) {
        var person = people.stream().filter(p -> p.id().equals(member.personId())).findFirst();
        return new Candidate(new NewMember(member.personId(), member.name(), member.agencyCode(),
                member.organisation(), member.assisting()), member.name(),
                person.map(TeamModel::job).orElse(member.organisation()),
                person.flatMap(p -> certificate(p, member.agencyCode(), day)), Optional.of(member));
    }

    private static String job(PersonRow person) {
        return person.jobTitle() == null ? "" : person.jobTitle();
    }

    private static Optional<CertificateRow> certificate(PersonRow person, String agency, LocalDate day) {
        return person.certificates().stream().filter(c -> c.agencyCode().equals(agency) && c.validOn(day)).findFirst();
    }

    private void add(Candidate candidate) {
        candidates.putIfAbsent(key(candidate.member()), candidate);
    }

    private static String key(NewMember member) {
        return member.personId().isEmpty() ? "outside\t" + member.name() + "\t" + member.organisation()
                : member.personId();
    }

    List<Candidate> candidates() {
        return List.copyOf(candidates.values());
    }

    List<String> agencies() {
        return task.agencies();
    }

    void going(Candidate candidate, boolean goes) {
        candidate.going = goes;
    }

    void answer(Candidate candidate, NewRecusal answer) {
        candidate.answer = Optional.of(answer);
    }

    /** Notes of everybody else who goes that they were asked and nothing stands against it. */
    void noneOfTheOthers() {
        candidates.values().stream().filter(c -> c.going && !c.asked())
                .forEach(c -> c.answer = Optional.of(new NewRecusal(false, RecusalOutcome.NONE, "", "")));
    }

    /** Takes somebody from outside along. @return false when the name is missing or is there already */
    boolean addAssistant(String name, String agency, String organisation) {
        var member = new NewMember("", name.strip(), agency, organisation.strip(), true);
        if (member.name().isEmpty() || candidates.containsKey(key(member))) {
            return false;
        }
        var candidate = new Candidate(member, member.name(), member.organisation(), Optional.empty(),
                Optional.empty());
        candidate.going = true;
        candidates.put(key(member), candidate);
        return true;
    }

    /** Officers drawn by lot who would not go any more. */
    List<String> exchanged() {
        return candidates.values().stream().filter(c -> c.drawn() && !c.going).map(Candidate::name).toList();
    }

    /** Who goes and has not been asked. */
    List<String> unasked() {
        return candidates.values().stream().filter(c -> c.going && !c.asked()).map(Candidate::name).toList();
    }

    List<NewMember> team() {
        return candidates.values().stream().filter(Candidate::going).map(Candidate::member).toList();
    }

    /** What was answered, by whom. */
    Map<NewMember, NewRecusal> answers() {
        var answers = new LinkedHashMap<NewMember, NewRecusal>();
        candidates.values().stream().filter(Candidate::going)
                .forEach(c -> c.answer.ifPresent(answer -> answers.put(c.member, answer)));
        return answers;
    }
}

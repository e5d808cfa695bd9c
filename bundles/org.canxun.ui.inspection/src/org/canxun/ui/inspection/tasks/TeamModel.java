package org.canxun.ui.inspection.tasks;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.port.PersonRow;
import org.canxun.core.port.PersonRow.CertificateRow;
import org.canxun.core.task.TaskView;
import org.canxun.core.task.TaskView.TaskMemberView;
import org.canxun.core.task.Tasks.NewMember;
import org.canxun.core.task.Tasks.NewRecusal;
import org.canxun.ui.inspection.tasks.AnswerDraft.Choice;

/** Who is to go, and what everybody answered when asked whether they must keep away. */
final class TeamModel {

    private final TaskView task;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private boolean fixed;

    /** What is wrong with somebody from outside. */
    enum Lack {
        NAME,
        /** On the list already. */
        TWICE
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
        var model = new TeamModel(task, List.of(), task.day());
        model.fixed = true;
        return model;
    }

    /** Whether who goes is not to be changed any more. */
    boolean fixed() {
        return fixed;
    }

    /** What was answered, by ids of members. */
    Map<String, NewRecusal> memberAnswers() {
        var answers = new LinkedHashMap<String, NewRecusal>();
        candidates.values().forEach(c -> c.known().ifPresent(
                member -> c.answer().ifPresent(answer -> answers.put(member.id(), answer))));
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

    /** Notes of everybody else who goes that they were asked and nothing stands against it. */
    void noneOfTheOthers() {
        candidates.values().stream().filter(c -> c.going() && !c.asked() && c.draft().choice() == Choice.OPEN)
                .forEach(c -> c.draft().choice(Choice.NONE));
    }

    /** Who goes and gave an answer that is not whole yet. */
    Optional<Candidate> unfinished() {
        return candidates.values().stream().filter(c -> c.going() && c.draft().lack().isPresent()).findFirst();
    }

    /** What keeps somebody from outside from being taken along; empty as well while nothing is typed. */
    Optional<Lack> lack(String name, String organisation) {
        if (name.isBlank()) {
            return organisation.isBlank() ? Optional.empty() : Optional.of(Lack.NAME);
        }
        return candidates.containsKey(key(outside(name, "", organisation))) ? Optional.of(Lack.TWICE)
                : Optional.empty();
    }

    private static NewMember outside(String name, String agency, String organisation) {
        return new NewMember("", name.strip(), agency, organisation.strip(), true);
    }

    /** Takes somebody from outside along. @return false when the name is missing or is there already */
    boolean addAssistant(String name, String agency, String organisation) {
        var member = outside(name, agency, organisation);
        if (member.name().isEmpty() || candidates.containsKey(key(member))) {
            return false;
        }
        var candidate = new Candidate(member, member.name(), member.organisation(), Optional.empty(),
                Optional.empty());
        candidate.going(true);
        candidates.put(key(member), candidate);
        return true;
    }

    /** Officers drawn by lot who would not go any more. */
    List<String> exchanged() {
        return candidates.values().stream().filter(c -> c.drawn() && !c.going()).map(Candidate::name).toList();
    }

    /** Who goes and has not been asked. */
    List<String> unasked() {
        return candidates.values().stream().filter(c -> c.going() && !c.asked()).map(Candidate::name).toList();
    }

    List<NewMember> team() {
        return candidates.values().stream().filter(Candidate::going).map(Candidate::member).toList();
    }

    /** What was answered, by whom. */
    Map<NewMember, NewRecusal> answers() {
        var answers = new LinkedHashMap<NewMember, NewRecusal>();
        candidates.values().stream().filter(Candidate::going)
                .forEach(c -> c.answer().ifPresent(answer -> answers.put(c.member(), answer)));
        return answers;
    }
}

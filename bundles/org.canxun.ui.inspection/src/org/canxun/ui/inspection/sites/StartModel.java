package org.canxun.ui.inspection.sites;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.inspection.Inspections.NewInspection;
import org.canxun.core.port.PersonRow;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.task.TaskLine;
import org.canxun.core.task.TaskState;

/** What a joint inspection starts with: kind, day, agencies with their checklists, team. No widgets. */
final class StartModel {

    /** What is missing, by the field it is missing from. */
    enum Flaw {
        NONE, AGENCIES, TEAM
    }

    /** Officers an enforcing agency needs (行政处罚法 art. 42). */
    static final int OFFICERS = 2;

    private final String siteId;
    private final Codes codes;
    private final Map<String, List<TemplateRow>> templates = new LinkedHashMap<>();
    private final Map<String, TemplateRow> chosen = new HashMap<>();
    private final List<PersonRow> people;
    private final Set<String> agencies = new LinkedHashSet<>();
    private final Set<String> team = new LinkedHashSet<>();
    private String kind;
    private LocalDate day;
    private boolean taskReady;

    /**
     * @param inForce the checklists an inspection can be started by
     * @param authorId who starts it and is on the team
     */
    StartModel(String siteId, Codes codes, List<TemplateRow> inForce, List<PersonRow> persons, String authorId,
            LocalDate today) {
        this.siteId = siteId;
        this.codes = codes;
        day = today;
        kind = codes.list(Codes.INSPECTION_KIND).stream().findFirst().map(Codes.Code::code).orElse("");
        for (var agency : codes.agencies()) {
            var own = inForce.stream().filter(template -> template.agencyCode().equals(agency.code())).toList();
            if (!own.isEmpty()) {
                templates.put(agency.code(), own);
                chosen.put(agency.code(), own.get(0));
            }
        }
        agencies.addAll(templates.keySet());
        people = persons.stream().filter(PersonRow::active)
                .sorted(Comparator.comparingInt((PersonRow person) -> position(person.agencyCode()))).toList();
        preselect(authorId);
    }

    /** Looks whether a team is assigned to this site already: its task brings approval, team and recusals along. */
    StartModel withTasks(List<TaskLine> tasks) {
        taskReady = tasks.stream().anyMatch(task -> task.row().siteId().equals(siteId)
                && (task.state() == TaskState.ASSIGNED || task.state() == TaskState.CHECKED_OUT));
        return this;
    }

    boolean taskReady() {
        return taskReady;
    }

    private int position(String agencyCode) {
        var order = new ArrayList<>(templates.keySet());
        return order.contains(agencyCode) ? order.indexOf(agencyCode) : order.size();
    }

    private void preselect(String authorId) {
        people.stream().filter(person -> person.id().equals(authorId)).forEach(person -> team.add(person.id()));
        for (var code : templates.keySet()) {
            var wanted = codes.agency(code).filter(AgencyInfo::enforcing).isPresent() ? OFFICERS : 1;
            people.stream().filter(person -> person.agencyCode().equals(code))
                    .sorted(Comparator.comparing((PersonRow person) -> !certified(person)))
                    .filter(person -> !team.contains(person.id()))
                    .limit(Math.max(0, wanted - members(code).size())).forEach(person -> team.add(person.id()));
        }
    }

    List<Codes.Code> kinds() {
        return codes.list(Codes.INSPECTION_KIND);
    }

    String kind() {
        return kind;
    }

    void kind(String code) {
        kind = code;
    }

    LocalDate day() {
        return day;
    }

    void day(LocalDate date) {
        day = date;
    }

    /** The agencies that have a checklist, in the district's order. */
    List<AgencyInfo> agencies() {
        return codes.agencies().stream().filter(agency -> templates.containsKey(agency.code())).toList();
    }

    /** The checklists of an agency, of which it uses one. */
    List<TemplateRow> templates(String agencyCode) {
        return templates.get(agencyCode);
    }

    TemplateRow template(String agencyCode) {
        return chosen.get(agencyCode);
    }

    void template(TemplateRow template) {
        chosen.put(template.agencyCode(), template);
    }

    boolean takesPart(String agencyCode) {
        return agencies.contains(agencyCode);
    }

    void takesPart(String agencyCode, boolean part) {
        if (part) {
            agencies.add(agencyCode);
        } else {
            agencies.remove(agencyCode);
        }
    }

    /** Who can be on the team: people of the agencies that take part. */
    List<PersonRow> candidates() {
        return people.stream().filter(person -> takesPart(person.agencyCode())).toList();
    }

    boolean onTeam(String personId) {
        return team.contains(personId);
    }

    void onTeam(String personId, boolean member) {
        if (member) {
            team.add(personId);
        } else {
            team.remove(personId);
        }
    }

    boolean certified(PersonRow person) {
        return person.certificates().stream().anyMatch(certificate -> certificate.validOn(day));
    }

    private List<PersonRow> members(String agencyCode) {
        return people.stream().filter(person -> person.agencyCode().equals(agencyCode) && onTeam(person.id()))
                .toList();
    }

    /** Agencies short of officers with a valid certificate, and how many they have. */
    Map<AgencyInfo, Integer> shortOfOfficers() {
        var result = new LinkedHashMap<AgencyInfo, Integer>();
        for (var agency : agencies()) {
            var officers = (int) members(agency.code()).stream().filter(this::certified).count();
            if (agency.enforcing() && takesPart(agency.code()) && officers < OFFICERS) {
                result.put(agency, officers);
            }
        }
        return result;
    }

    /** The agency that leads: the one the district names, if it takes part. */
    Optional<AgencyInfo> lead() {
        var part = agencies().stream().filter(agency -> takesPart(agency.code())).toList();
        return part.stream().filter(AgencyInfo::lead).findFirst().or(() -> part.stream().findFirst());
    }

    /** What keeps it from being started: the first thing, from top to bottom. */
    Flaw flaw() {
        return lead().isEmpty() ? Flaw.AGENCIES
                : candidates().stream().noneMatch(person -> onTeam(person.id())) ? Flaw.TEAM : Flaw.NONE;
    }

    NewInspection result() {
        var part = agencies().stream().map(AgencyInfo::code).filter(this::takesPart).toList();
        return new NewInspection(siteId, kind, day, lead().orElseThrow().code(),
                part.stream().map(code -> chosen.get(code).id()).toList(),
                candidates().stream().map(PersonRow::id).filter(this::onTeam).toList());
    }
}

package org.canxun.core.task;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.TaskProblem;
import org.canxun.core.district.District;
import org.canxun.core.journaling.Ids;
import org.canxun.core.port.Lists;
import org.canxun.core.port.PersonRow;
import org.canxun.core.port.SiteRow;
import org.canxun.core.task.Tasks.Days;

/** What tasks may name, and limits of what people type. */
record TaskRules(Lists lists, District district) {

    private static final int MOST = 500;

    /** In the order of the list of sites, neighbours together. */
    List<SiteRow> sites(List<String> ids) throws ProblemException {
        var wanted = new LinkedHashSet<>(ids);
        if (wanted.isEmpty()) {
            throw new ProblemException(TaskProblem.TASK_SITES_MISSING);
        }
        var sites = new ArrayList<SiteRow>();
        for (var site : lists.sites()) {
            if (wanted.remove(site.id())) {
                if (site.closed()) {
                    throw new ProblemException(TaskProblem.TASK_SITE_CLOSED, site.name());
                }
                sites.add(site);
            }
        }
        if (!wanted.isEmpty()) {
            throw new ProblemException(Problem.SITE_UNKNOWN, wanted.iterator().next());
        }
        return sites;
    }

    /** Those of them that are still open; what was drawn cannot be changed. */
    List<SiteRow> open(Collection<String> ids) throws ProblemException {
        return lists.sites().stream().filter(site -> ids.contains(site.id()) && !site.closed()).toList();
    }

    void kind(String kind) throws ProblemException {
        var kinds = district.codes().list(Codes.INSPECTION_KIND).stream().map(Codes.Code::code).toList();
        if (!kinds.contains(kind)) {
            throw new ProblemException(TaskProblem.TASK_KIND, kind, String.join("、", kinds));
        }
    }

    /** Each once, in the order of the district. */
    List<String> agencies(List<String> codes) throws ProblemException {
        var known = district.codes().agencies().stream().map(AgencyInfo::code).toList();
        for (var code : codes) {
            if (!known.contains(code)) {
                throw new ProblemException(Problem.AGENCY_UNKNOWN, code);
            }
        }
        if (codes.isEmpty()) {
            throw new ProblemException(TaskProblem.TASK_AGENCIES_MISSING);
        }
        var wanted = new HashSet<>(codes);
        return known.stream().filter(wanted::contains).toList();
    }

    /** The agency that leads in the district, if it takes part. */
    String lead(List<String> agencies) throws ProblemException {
        return district.codes().agencies().stream().filter(AgencyInfo::lead).map(AgencyInfo::code)
                .filter(agencies::contains).findFirst().orElse(agencies.get(0));
    }

    String agencyName(String code) throws ProblemException {
        return district.codes().agency(code).map(AgencyInfo::shortName).orElse(code);
    }

    PersonRow person(String personId) throws ProblemException {
        return lists.persons().stream().filter(p -> p.id().equals(personId)).findFirst()
                .orElseThrow(() -> new ProblemException(Problem.PERSON_UNKNOWN, personId));
    }

    static void days(Days days) throws ProblemException {
        var planned = days.plannedOn().filter(day -> day.isAfter(days.dueOn()));
        if (planned.isPresent()) {
            throw new ProblemException(TaskProblem.TASK_DAYS, planned.get().toString(), days.dueOn().toString());
        }
    }

    /** Two devices that name the same person name one member. */
    static String memberId(String taskId, String personId) {
        return Ids.derived("taskMember", taskId, personId);
    }

    static String words(String text) throws ProblemException {
        var plain = Objects.requireNonNullElse(text, "").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (plain.length() > MOST) {
            throw new ProblemException(TaskProblem.TASK_WORDS_LONG, MOST);
        }
        return plain;
    }

    static String reason(String text) throws ProblemException {
        var reason = words(text);
        if (reason.isEmpty()) {
            throw new ProblemException(TaskProblem.TASK_REASON_MISSING);
        }
        return reason;
    }
}

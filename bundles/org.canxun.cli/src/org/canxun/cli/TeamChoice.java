package org.canxun.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.port.TemplateState;

/** What an inspection is made of when the command line leaves it open. */
class TeamChoice {

    private static final int OFFICERS = 2;

    private final Workspace workspace;

    TeamChoice(Workspace workspace) {
        this.workspace = workspace;
    }

    /** A site by id, filing number or name. */
    String site(String text) throws ProblemException {
        return workspace.lists().sites().stream()
                .filter(s -> s.id().equals(text) || s.filingNumber().equals(text) || s.name().equals(text)).findFirst()
                .orElseThrow(() -> new ProblemException(Problem.SITE_UNKNOWN, text)).id();
    }

    String leadAgency() throws ProblemException {
        return workspace.codes().agencies().stream().filter(AgencyInfo::lead).findFirst().map(AgencyInfo::code)
                .orElse("");
    }

    /** Ids of what the references mean; of every checklist in force when there are none. */
    List<String> templates(List<String> codes) throws ProblemException {
        if (codes.isEmpty()) {
            return workspace.templates().current().stream().map(TemplateRow::id).toList();
        }
        var ids = new ArrayList<String>();
        for (var code : codes) {
            var row = workspace.templates().find(code);
            if (row.state() == TemplateState.WITHDRAWN) {
                throw new ProblemException(Problem.TEMPLATE_NOT_PUBLISHED, row.title());
            }
            ids.add(row.id());
        }
        return ids;
    }

    /** The named people; when none are named, the first two of each agency whose certificates are valid that day. */
    List<String> members(List<String> names, List<String> templateIds, LocalDate day) throws ProblemException {
        var ids = new LinkedHashSet<String>();
        for (var name : names) {
            ids.add(workspace.people().find(name).id());
        }
        if (ids.isEmpty()) {
            var agencies = workspace.lists().templates().stream().filter(t -> templateIds.contains(t.id()))
                    .map(TemplateRow::agencyCode).distinct().toList();
            for (var agency : agencies) {
                workspace.people().list().stream()
                        .filter(p -> p.active() && p.agencyCode().equals(agency)
                                && (p.certificates().isEmpty()
                                        || p.certificates().stream().anyMatch(c -> c.validOn(day))))
                        .limit(OFFICERS).forEach(p -> ids.add(p.id()));
            }
        }
        return List.copyOf(ids);
    }
}

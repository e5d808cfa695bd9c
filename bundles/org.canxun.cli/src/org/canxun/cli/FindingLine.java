package org.canxun.cli;

import java.time.LocalDate;
import java.util.List;

import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.inspection.FindingView;
import org.canxun.model.Severity;
import org.canxun.model.TermUnit;

/** A finding for a terminal: agency, item, what is wrong, weight, way and deadline. */
record FindingLine(Console console, Codes codes) {

    List<String> cells(FindingView finding) {
        var way = finding.rectification();
        return List.of(codes.agency(finding.agencyCode()).map(AgencyInfo::shortName).orElse(finding.agencyCode()),
                finding.itemCode(), finding.text().replace('\n', ' '), severity(finding.severity()), way(finding),
                way.deadline().map(LocalDate::toString)
                        .or(() -> way.uncounted().map(u -> u.text(console.locale()))).orElse(""));
    }

    private String severity(Severity severity) {
        return switch (severity) {
            case GENERAL -> console.text("severity.general");
            case KEY -> console.text("severity.key");
            case MAJOR -> console.text("severity.major");
        };
    }

    private String way(FindingView finding) {
        var way = finding.rectification();
        return switch (way.mode()) {
            case ON_SPOT -> console.text(way.paired() ? "way.on-spot.paired" : "way.on-spot");
            case REFERRAL -> console.text("way.referral", way.referredTo());
            case DEADLINE -> finding.term().map(term -> console.text(term.unit() == TermUnit.WORKING_DAY
                    ? "way.working"
                    : "way.calendar", Integer.toString(term.days()))).orElse("");
        };
    }
}

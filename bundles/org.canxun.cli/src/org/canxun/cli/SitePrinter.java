package org.canxun.cli;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.Zones;
import org.canxun.core.dossier.OpenFinding;
import org.canxun.core.dossier.SiteDossier;
import org.canxun.core.dossier.Visit;
import org.canxun.core.dossier.VisitResult;
import org.canxun.core.inspection.FindingView;
import org.canxun.model.ItemAnswer;

/** A site as it is read before somebody goes there, for a terminal. */
record SitePrinter(Console console, Codes codes) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    void print(SiteDossier dossier) {
        facts(dossier);
        stars(dossier);
        visits(dossier);
        findings(dossier);
        mustCheck(dossier);
        photos(dossier);
    }

    private void facts(SiteDossier dossier) {
        var site = dossier.site();
        console.line(dossier.row().name() + (dossier.row().closed() ? console.text("site.closed") : ""));
        line("site.type", codes.label(Codes.SITE_TYPE, site.getSiteType(), console.locale()));
        line("site.address", Stream.of(dossier.row().subdistrict(), site.getCommunity(), site.getAddress())
                .filter(part -> part != null && !part.isBlank()).reduce((one, next) -> one + " " + next).orElse(""));
        line("site.operator", dossier.row().orgName());
        line("site.contact", site.getContactName());
        line("site.phone", site.getContactPhone());
        line("site.filing", site.getFilingNumber());
        line("site.plaque", site.getPlaqueNumber());
        line("site.licence", site.getLicenceNumber());
        line("site.star", star(site.getStarLevel()));
    }

    /** What is not known is said as well: whoever asks for a number should not look for it. */
    private void line(String key, String value) {
        console.line("  " + console.text(key) + "  "
                + (value == null || value.isBlank() ? console.text("site.unknown") : value));
    }

    private String star(String code) {
        return code == null || code.isEmpty() ? "" : codes.label(Codes.STAR_LEVEL, code, console.locale());
    }

    private void stars(SiteDossier dossier) {
        console.say("site.stars");
        if (dossier.stars().isEmpty() && dossier.appraised().isEmpty()) {
            console.say("site.stars.none");
        }
        dossier.stars().forEach(step -> console.say("site.star.step",
                MINUTE.format(step.at().atZone(Zones.of(step.zone()))), orNone(step.from()),
                orNone(step.to().isEmpty() ? List.of() : List.of(step.to())),
                step.person()));
        dossier.appraised().forEach(a -> a.result().grading().ifPresent(grading -> console.say("site.star.rule",
                a.visit().row().visitDate().toString(), star(grading.star()), grading.base().toPlainString(),
                grading.provisional() ? console.text("score.provisional") : "")));
    }

    private String orNone(List<String> stars) {
        return stars.isEmpty() ? console.text("site.star.none")
                : stars.stream().map(this::star).collect(Collectors.joining(" / "));
    }

    private void visits(SiteDossier dossier) {
        console.say("site.visits", dossier.visits().size());
        if (dossier.older() > 0) {
            console.say("site.visits.older", dossier.readVisits().size(), dossier.older());
        }
        var rows = new ArrayList<List<String>>();
        for (var visit : dossier.visits()) {
            visit.trouble().ifPresent(why -> rows.add(List.of(day(visit), kind(visit), "", "", "",
                    why.text(console.locale()), "")));
            visit.results().forEach(result -> rows.add(row(visit, result)));
        }
        if (!rows.isEmpty()) {
            console.table(Stream.of("column.date", "column.type", "column.agency", "column.progress", "column.failed",
                    "column.result", "column.deadline").map(console::text).toList(), rows);
        }
    }

    private List<String> row(Visit visit, VisitResult result) {
        return List.of(day(visit), kind(visit), agency(result.agencyCode()),
                result.progress().answered() + "/" + result.progress().total(),
                Integer.toString(result.progress().nonconforming()), result(result), due(result.due()));
    }

    private static String day(Visit visit) {
        return String.valueOf(visit.row().visitDate());
    }

    private String kind(Visit visit) {
        return codes.label(Codes.INSPECTION_KIND, visit.row().kind(), console.locale());
    }

    private String result(VisitResult result) {
        var judged = result.judgements().stream().findFirst().map(j -> j.resultName().text(console.locale())
                + (j.provisional() ? console.text("score.provisional") : ""));
        return judged.orElse("") + (result.completed() ? "" : " " + console.text("state.open")).stripTrailing();
    }

    private String due(VisitResult.Due due) {
        var parts = new ArrayList<String>();
        if (due.overdue() > 0) {
            parts.add(console.text("site.due.overdue", due.open(), due.overdue()));
        } else if (due.open() > 0) {
            parts.add(console.text("site.due.open", due.open()));
        }
        due.next().ifPresent(day -> parts.add(console.text("site.due.next", day.toString())));
        return String.join(" ", parts);
    }

    private void findings(SiteDossier dossier) {
        console.say("site.findings", dossier.findings().size(), dossier.overdue(), dossier.putRight());
        if (dossier.findings().isEmpty()) {
            return;
        }
        var lines = new FindingLine(console, codes);
        console.table(Stream.of("column.state", "column.date", "column.agency", "column.item", "column.findings",
                "column.severity", "column.way", "column.deadline", "site.column.later").map(console::text).toList(),
                dossier.findings().stream().map(f -> Stream.of(List.of(state(f.state()), String.valueOf(f.visitDate())),
                        lines.cells(f.finding()), List.of(later(f))).flatMap(List::stream).toList()).toList());
    }

    private String state(OpenFinding.State state) {
        return switch (state) {
            case OVERDUE -> console.text("site.state.OVERDUE");
            case RUNNING -> console.text("site.state.RUNNING");
            case UNPROVED -> console.text("site.state.UNPROVED");
            case UNDATED -> console.text("site.state.UNDATED");
            case REFERRED -> console.text("site.state.REFERRED");
        };
    }

    private String later(OpenFinding finding) {
        return finding.later().map(later -> later.answer() == ItemAnswer.CONFORM
                ? console.text("site.later.passed", String.valueOf(later.visitDate()))
                : console.text("site.later.failed", String.valueOf(later.visitDate())))
                .orElse("");
    }

    private void mustCheck(SiteDossier dossier) {
        console.say("site.must-check", dossier.mustCheck().size());
        dossier.unreadable().forEach(checklist -> console.say("site.must-check.unread", checklist.title(),
                checklist.why().text(console.locale())));
        dossier.mustCheck().forEach(m -> console.line("  " + agency(m.agencyCode()) + "  " + m.item().code() + "  "
                + m.item().finding().map(FindingView::text).orElse(m.item().text()).replace('\n', ' ') + "  "
                + m.visitDate()));
    }

    private void photos(SiteDossier dossier) {
        console.say("site.photos", dossier.photos().size());
        dossier.photos().forEach(p -> console.line("  " + p.visitDate() + "  " + agency(p.agencyCode()) + "  "
                + p.itemCode() + "  " + p.photo().fileName() + "  " + p.photo().id()));
    }

    private String agency(String code) {
        return codes.agency(code).map(AgencyInfo::shortName).orElse(code);
    }
}

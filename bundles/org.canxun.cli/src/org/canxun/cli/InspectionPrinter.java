package org.canxun.cli;

import static org.canxun.cli.WorkspaceCommand.object;

import java.util.List;

import org.canxun.core.inspection.FindingView;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.LateChange;
import org.canxun.core.inspection.RecordView;

/** An inspection for a terminal or a script. */
final class InspectionPrinter {

    private InspectionPrinter() {}

    static void print(Console console, boolean json, InspectionView view) {
        if (json) {
            console.json(json(view));
            return;
        }
        console.say("inspection.head", view.siteName(), view.visitDate(), view.numberInYear(), view.id());
        console.table(
                List.of(console.text("column.agency"), console.text("column.progress"),
                        console.text("column.failed"), console.text("column.score"), console.text("column.state")),
                view.records().stream().map(r -> row(console, r)).toList());
        console.say("inspection.findings", view.findings().size());
        for (var finding : view.findings()) {
            console.line("  " + finding.itemCode() + "  " + finding.text());
        }
        var supplements = view.records().stream().flatMap(r -> r.supplements().stream()).toList();
        if (!supplements.isEmpty()) {
            console.say("inspection.supplements", supplements.size());
            supplements.forEach(s -> console.line("  " + s.itemCode() + "  " + s.text() + "  " + s.person()));
        }
        var late = view.records().stream().flatMap(r -> r.late().stream()).toList();
        if (!late.isEmpty()) {
            console.say("inspection.late", late.size());
            late.forEach(l -> console.line("  " + l.change().itemCode() + "  "
                    + kind(console, l.change().kind()) + "  " + l.change().text() + "  " + l.person()));
        }
    }

    private static String kind(Console console, LateChange.Kind kind) {
        return switch (kind) {
            case ANSWER -> console.text("late.ANSWER");
            case READING -> console.text("late.READING");
            case NOTE -> console.text("late.NOTE");
            case FINDING -> console.text("late.FINDING");
            case PHOTO -> console.text("late.PHOTO");
            case REMOVAL -> console.text("late.REMOVAL");
            case RETURN -> console.text("late.RETURN");
            case OTHER -> console.text("late.OTHER");
        };
    }

    private static List<String> row(Console console, RecordView record) {
        var progress = record.progress();
        var score = record.score();
        return List.of(record.agencyName(), progress.answered() + "/" + progress.total(),
                Integer.toString(progress.nonconforming()),
                score.present() ? score.value() + (score.provisional() ? console.text("score.provisional") : "") : "",
                console.text(record.completed() ? "state.completed" : "state.open"));
    }

    static Object json(InspectionView view) {
        return object("id", view.id(), "site", view.siteId(), "siteName", view.siteName(), "kind", view.kind(),
                "date", view.visitDate().toString(), "numberInYear", view.numberInYear(), "leadAgency",
                view.leadAgencyCode(), "team",
                view.team().stream().map(m -> object("person", m.personId(), "name", m.name(), "agency",
                        m.agencyCode(), "certNo", m.certNo(), "leader", m.leader())).toList(),
                "records", view.records().stream().map(InspectionPrinter::json).toList(), "findings",
                view.findings().stream().map(InspectionPrinter::json).toList());
    }

    private static Object json(RecordView record) {
        return object("id", record.id(), "agency", record.agencyCode(), "kind", record.kind().getLiteral(), "template",
                record.templateTitle(), "templateVersion", record.templateVersion(), "templateDigest",
                record.templateDigest(), "completed", record.completed(), "answered", record.progress().answered(),
                "total", record.progress().total(), "nonconforming", record.progress().nonconforming(), "score",
                record.score().present() ? record.score().value() : null, "provisional",
                record.score().provisional(), "items",
                record.items().stream().filter(InspectionPrinter::touched).map(InspectionPrinter::json).toList(),
                "supplements", record.supplements().stream().map(s -> object("item", s.itemCode(), "text", s.text(),
                        "person", s.personId(), "name", s.person(), "at", s.at().toString())).toList(),
                "late",
                record.late().stream().map(InspectionPrinter::json).toList());
    }

    private static Object json(RecordView.LateView late) {
        var change = late.change();
        return object("changeSet", change.changeSet(), "at", change.at().toString(), "zone", change.zone(), "person",
                change.personId(), "name", late.person(), "item", change.itemCode(), "kind", change.kind().name(),
                "text", change.text());
    }

    private static boolean touched(ItemView item) {
        return item.answered() || !item.note().isEmpty() || !item.photos().isEmpty() || !item.readings().isEmpty();
    }

    private static Object json(ItemView item) {
        return object("item", item.code(), "answer", item.answer().getLiteral(), "reason", item.reason(), "choice",
                item.choice(), "value", item.value(), "points", item.pointsTaken(), "note", item.note(), "conflict",
                item.conflicting(), "readings",
                item.readings().stream()
                        .map(r -> object("parameter", r.parameter(), "value", r.value(), "unit", r.unit())).toList(),
                "photos",
                item.photos().stream().map(p -> object("id", p.id(), "sha256", p.sha256(), "file", p.fileName(),
                        "type", p.mediaType(), "capturedAt", p.capturedAt().orElse(null))).toList());
    }

    private static Object json(FindingView finding) {
        return object("agency", finding.agencyCode(), "item", finding.itemCode(), "text", finding.text(), "severity",
                finding.severity().getLiteral(), "legalBasis", finding.legalBasis(), "termDays",
                finding.term().map(FindingView.Term::days).orElse(null), "termUnit",
                finding.term().map(t -> t.unit().getLiteral()).orElse(null), "photos", finding.photos());
    }
}

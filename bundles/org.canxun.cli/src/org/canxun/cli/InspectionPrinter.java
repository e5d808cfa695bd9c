package org.canxun.cli;

import java.util.List;

import org.canxun.core.Codes;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.LateChange;
import org.canxun.core.inspection.RecordView;

/** An inspection for a terminal or a script. */
final class InspectionPrinter {

    private InspectionPrinter() {}

    static void print(Console console, boolean json, Codes codes, InspectionView view) {
        if (json) {
            console.json(new InspectionJson(console, codes).of(view));
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
            supplements.forEach(s -> console.line("  " + s.itemCode() + "  " + s.text() + "  " + s.person()
                    + (s.afterSigning() ? "  " + console.text("inspection.after-signing") : "")));
        }
        var late = view.records().stream().flatMap(r -> r.late().stream()).toList();
        if (!late.isEmpty()) {
            console.say("inspection.late", late.size());
            late.forEach(l -> console.line("  " + l.change().itemCode() + "  "
                    + kind(console, l.change().kind()) + "  " + l.change().text() + "  " + l.person()));
        }
        view.records().forEach(r -> record(console, RecordWords.of(console, codes, r), r));
        view.records().forEach(new SigningForm(console)::print);
    }

    /** What the table above has no place for. */
    private static void record(Console console, RecordWords words, RecordView record) {
        var left = InspectionJson.leftOut(record).toList();
        var outdated = record.items().stream().filter(ItemView::outdated).toList();
        var apart = record.items().stream().filter(ItemView::conflicting).toList();
        var results = !record.judgements().isEmpty() || record.grading().isPresent();
        if (record.contested() || !apart.isEmpty() || results || !left.isEmpty() || !outdated.isEmpty()
                || !record.strays().isEmpty()) {
            console.say("score.record", record.agencyName(), record.templateTitle(), record.templateVersion());
        }
        if (record.contested()) {
            console.line("  " + console.text("inspection.contested"));
            record.rivals().forEach(rival -> console.line("    " + (rival.version() == 0
                    ? console.text("inspection.rival-unknown", rival.person(), rival.at().toString(), rival.digest())
                    : console.text("inspection.rival", rival.person(), rival.at().toString(), rival.version(),
                            rival.templateId()))));
        }
        new ResultPrinter(console, words).results(record);
        if (!left.isEmpty()) {
            console.line("  " + console.text("inspection.left-out", left.size()));
            left.forEach(i -> console.line("    " + i.code() + "  " + words.reason(i)));
        }
        if (!apart.isEmpty()) {
            console.line("  " + console.text("inspection.apart", apart.size()));
            apart.forEach(item -> apart(console, item));
        }
        if (!outdated.isEmpty()) {
            console.line("  " + console.text("inspection.outdated", outdated.size(),
                    String.join(" ", outdated.stream().map(ItemView::code).toList())));
        }
        if (!record.strays().isEmpty()) {
            console.line("  " + console.text("inspection.strays", record.strays().size()));
            record.strays().forEach(new StrayPrinter(console)::print);
        }
    }

    /** An item without answers apart has two notes, readings or findings. */
    private static void apart(Console console, ItemView item) {
        console.line("    " + item.code() + "  " + item.text());
        for (var said : item.apart().said()) {
            console.line("      " + said.person() + "  " + said.at() + "  "
                    + StrayPrinter.answer(said.given()).replace("\n", "\n        "));
        }
    }

    static String kind(Console console, LateChange.Kind kind) {
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
}

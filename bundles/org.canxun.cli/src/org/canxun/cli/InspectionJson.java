package org.canxun.cli;

import static org.canxun.cli.WorkspaceCommand.object;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

import org.canxun.core.Codes;
import org.canxun.core.inspection.Apart;
import org.canxun.core.inspection.FindingView;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.RecordView;

/** An inspection for scripts; the manual has the names. */
record InspectionJson(Console console, Codes codes) {

    Object of(InspectionView view) {
        return object("id", view.id(), "site", view.siteId(), "siteName", view.siteName(), "kind", view.kind(),
                "date", view.visitDate().toString(), "numberInYear", view.numberInYear(), "leadAgency",
                view.leadAgencyCode(), "team",
                view.team().stream().map(m -> object("person", m.personId(), "name", m.name(), "agency",
                        m.agencyCode(), "certNo", m.certNo(), "leader", m.leader(), "assisting",
                        m.assisting().isPresent(),
                        "organisation", m.assisting().orElse(""))).toList(),
                "records", view.records().stream().map(this::json).toList(), "findings",
                view.findings().stream().map(this::json).toList());
    }

    private Object json(RecordView record) {
        var results = new ResultJson(RecordWords.of(console, codes, record));
        return object("id", record.id(), "agency", record.agencyCode(), "kind", record.kind().getLiteral(), "template",
                record.templateTitle(), "templateVersion", record.templateVersion(), "templateDigest",
                record.templateDigest(), "completed", record.completed(), "answered", record.progress().answered(),
                "total", record.progress().total(), "nonconforming", record.progress().nonconforming(), "score",
                record.score().present() ? record.score().value() : null, "provisional",
                record.score().provisional(), "items",
                record.items().stream().filter(InspectionJson::touched).map(InspectionJson::json).toList(),
                "supplements", record.supplements().stream().map(s -> object("item", s.itemCode(), "text", s.text(),
                        "person", s.personId(), "name", s.person(), "at", s.at().toString(), "afterSigning",
                        s.afterSigning())).toList(),
                "late",
                record.late().stream().map(InspectionJson::json).toList(), "notRelevant",
                leftOut(record).map(results::leftOut).toList(), "strays",
                record.strays().stream().map(InspectionJson::json).toList(), "judgements",
                record.judgements().stream().map(results::judgement).toList(), "grading",
                results.grading(record.grading()), "rivalVersions",
                record.rivals().stream().map(InspectionJson::json).toList(), "mustCheck",
                record.items().stream().filter(ItemView::mustCheck).map(ItemView::code).toList(), "signing",
                new SigningForm(console).json(record.signing()));
    }

    /** Items that do not apply by a condition of the checklist. */
    static Stream<ItemView> leftOut(RecordView record) {
        return record.items().stream().filter(item -> !item.applies());
    }

    private static Object json(RecordView.LateView late) {
        var change = late.change();
        return object("changeSet", change.changeSet(), "at", change.at().toString(), "zone", change.zone(), "person",
                change.personId(), "name", late.person(), "item", change.itemCode(), "kind", change.kind().name(),
                "text", change.text());
    }

    private static Object json(RecordView.RivalVersion rival) {
        return object("template", rival.templateId(), "version", rival.version() == 0 ? null : rival.version(),
                "digest", rival.digest(), "person", rival.personId(), "name", rival.person(), "at",
                rival.at().toString());
    }

    private static Object json(RecordView.StrayView stray) {
        var given = stray.given();
        return object("item", stray.itemCode(), "question", stray.text(), "answer", given.answer().getLiteral(),
                "reason", given.reason(), "choice", given.choice(), "value", given.value(), "points", given.points(),
                "text", given.text(), "note", given.note(), "readings",
                stray.readings().stream().map(InspectionJson::json).toList(), "finding",
                stray.finding().map(FindingView::text).orElse(""), "termDays",
                stray.finding().flatMap(FindingView::term).map(FindingView.Term::days).orElse(null), "termUnit",
                stray.finding().flatMap(FindingView::term).map(t -> t.unit().getLiteral()).orElse(null), "photos",
                stray.photos().stream().map(InspectionJson::json).toList());
    }

    private static Object json(ItemView.Reading reading) {
        return object("parameter", reading.parameter(), "value", reading.value(), "unit", reading.unit());
    }

    private static Object json(ItemView.Photo photo) {
        return object("id", photo.id(), "sha256", photo.sha256(), "file", photo.fileName(), "type",
                photo.mediaType(), "capturedAt", photo.capturedAt().orElse(null), "sm3", photo.details().sm3(),
                "source", photo.details().source().map(Enum::name).orElse(""), "stage",
                photo.details().stage().map(Enum::name).orElse(""), "pairedWith", photo.details().pairedWith(),
                "marks", photo.marks().stream().map(EvidenceAnnotateCommand::json).toList());
    }

    private static boolean touched(ItemView item) {
        return item.answered() || item.conflicting() || !item.note().isEmpty() || !item.photos().isEmpty()
                || !item.readings().isEmpty();
    }

    private static Object json(ItemView item) {
        return object("item", item.code(), "answer", item.answer().getLiteral(), "reason", item.reason(), "choice",
                item.choice(), "value", item.value(), "points", item.pointsTaken(), "note", item.note(), "conflict",
                item.conflicting(), "readings",
                item.readings().stream().map(InspectionJson::json).toList(), "photos",
                item.photos().stream().map(InspectionJson::json).toList(),
                "text", item.given().text(), "applies", item.applies(), "outdated", item.outdated(), "apart",
                item.apart().said().stream().map(InspectionJson::json).toList());
    }

    private static Object json(Apart.Said said) {
        var given = said.given();
        return object("person", said.personId(), "name", said.person(), "at", said.at().toString(), "answer",
                given.answer().getLiteral(), "reason", given.reason(), "choice", given.choice(), "value",
                given.value(), "points", given.points(), "text", given.text());
    }

    Map<String, Object> json(FindingView finding) {
        return object("agency", finding.agencyCode(), "item", finding.itemCode(), "text", finding.text(), "severity",
                finding.severity().getLiteral(), "legalBasis", finding.legalBasis(), "termDays",
                finding.term().map(FindingView.Term::days).orElse(null), "termUnit",
                finding.term().map(t -> t.unit().getLiteral()).orElse(null), "photos", finding.photos(), "mode",
                finding.rectification().mode().getLiteral(), "referredTo", finding.rectification().referredTo(),
                "deadline", finding.rectification().deadline().map(LocalDate::toString).orElse(null),
                "uncounted", finding.rectification().uncounted().map(u -> u.text(console.locale())).orElse(""),
                "paired", finding.rectification().paired());
    }
}

package org.canxun.cli;

import static org.canxun.cli.WorkspaceCommand.object;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.canxun.core.Codes;
import org.canxun.core.dossier.OpenFinding;
import org.canxun.core.dossier.SiteDossier;
import org.canxun.core.dossier.Visit;
import org.canxun.core.dossier.VisitResult;
import org.canxun.core.inspection.ConditionLabels;
import org.canxun.core.inspection.FindingView;

/** A site as it is read before somebody goes there, for scripts; the manual has the names. */
record SiteJson(Console console, Codes codes) {

    Object of(SiteDossier dossier) {
        var json = facts(dossier);
        json.put("contact", object("name", text(dossier.site().getContactName()), "phone",
                text(dossier.site().getContactPhone())));
        json.put("starHistory", dossier.stars().stream().map(step -> object("at", step.at().toString(), "zone",
                step.zone(), "person", step.personId(), "name", step.person(), "from", step.from(), "to", step.to()))
                .toList());
        json.put("appraisals", dossier.appraised().stream().map(this::appraised).toList());
        json.put("visitCount", dossier.visits().size());
        json.put("visits", dossier.visits().stream().filter(v -> v.read() || v.trouble().isPresent())
                .map(this::visit).toList());
        json.put("putRight", dossier.putRight());
        json.put("findings", dossier.findings().stream().map(this::finding).toList());
        json.put("photos", dossier.photos().stream().map(p -> object("inspection", p.inspectionId(), "date",
                date(p.visitDate()), "agency", p.agencyCode(), "item", p.itemCode(), "id", p.photo().id(), "sha256",
                p.photo().sha256(), "file", p.photo().fileName(), "type", p.photo().mediaType(), "capturedAt",
                p.photo().capturedAt().orElse(null))).toList());
        json.put("mustCheck", dossier.mustCheck().stream().map(m -> object("agency", m.agencyCode(), "item",
                m.item().code(), "question", m.item().text(), "key", m.item().keyItem(), "finding",
                m.item().finding().map(FindingView::text).orElse(""), "inspection", m.inspectionId(), "date",
                date(m.visitDate()))).toList());
        json.put("unreadable", dossier.unreadable().stream().map(checklist -> object("title", checklist.title(),
                "reason", checklist.why().text(console.locale()))).toList());
        return json;
    }

    private static Map<String, Object> facts(SiteDossier dossier) {
        var site = dossier.site();
        return object("id", site.getId(), "name", dossier.row().name(), "closed", dossier.row().closed(), "type",
                text(site.getSiteType()), "modes", List.copyOf(site.getServingModes()), "subdistrict",
                dossier.row().subdistrict(), "community", text(site.getCommunity()), "address",
                text(site.getAddress()), "organization", dossier.row().orgName(), "brand", text(site.getBrand()),
                "filingNumber", text(site.getFilingNumber()), "plaqueNumber", text(site.getPlaqueNumber()),
                "licenceNumber", text(site.getLicenceNumber()), "star", text(site.getStarLevel()), "gas",
                text(site.getGasKind()), "floorArea", site.getFloorArea(), "openedOn", date(site.getOpenedOn()),
                "longitude", site.getLongitude(), "latitude", site.getLatitude());
    }

    private Object appraised(SiteDossier.Appraised appraised) {
        var row = appraised.visit().row();
        return object("inspection", row.id(), "date", date(row.visitDate()), "agency",
                appraised.result().agencyCode(), "completed", appraised.result().completed(), "grading",
                results().grading(appraised.result().grading()));
    }

    private Object visit(Visit visit) {
        return object("id", visit.row().id(), "kind", visit.row().kind(), "date", date(visit.row().visitDate()),
                "records", visit.results().stream().map(this::result).toList(), "unread",
                visit.trouble().map(why -> why.text(console.locale())).orElse(""));
    }

    private Object result(VisitResult result) {
        return object("id", result.recordId(), "agency", result.agencyCode(), "kind", result.kind().getLiteral(),
                "completed", result.completed(), "signing", result.signing().name(), "answered",
                result.progress().answered(), "total", result.progress().total(), "nonconforming",
                result.progress().nonconforming(), "score",
                result.score().present() ? result.score().value() : null, "provisional", result.score().provisional(),
                "judgements", result.judgements().stream().map(results()::judgement).toList(), "open",
                result.due().open(), "overdue", result.due().overdue(), "nextDeadline",
                result.due().next().map(LocalDate::toString).orElse(null));
    }

    private Object finding(OpenFinding finding) {
        var json = new InspectionJson(console, codes).json(finding.finding());
        json.put("state", finding.state().name());
        json.put("inspection", finding.inspectionId());
        json.put("date", date(finding.visitDate()));
        json.put("completed", finding.completed());
        json.put("question", finding.itemText());
        json.put("later", finding.later().map(later -> object("date", date(later.visitDate()), "answer",
                later.answer().getLiteral())).orElse(null));
        return json;
    }

    private ResultJson results() {
        return new ResultJson(new RecordWords(codes, new ConditionLabels(codes, List.of(), console.locale()), console));
    }

    private static String date(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}

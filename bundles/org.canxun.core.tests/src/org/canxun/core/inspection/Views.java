package org.canxun.core.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.canxun.core.inspection.ItemView.Given;
import org.canxun.core.port.InspectionRow;
import org.canxun.core.port.InspectionRow.RecordRow;
import org.canxun.core.templates.ItemContent;
import org.canxun.model.ItemAnswer;
import org.canxun.model.RecordKind;

/** Inspections as people see them, with only what a rule looks at. */
final class Views {

    static final String FOOD = "MARKET_REGULATION";
    static final String FIRE = "FIRE_RESCUE";

    private Views() {}

    static ItemView item(String code, String points, ItemAnswer answer) {
        return item(code, points, answer, null);
    }

    /** @param taken points by the rule of an appraisal; null when there are none */
    static ItemView item(String code, String points, ItemAnswer answer, String taken) {
        var content = ItemContent.plain(code, "检查 " + code, List.of(), false, "", "", new BigDecimal(points));
        return new ItemView("r", "一", content, List.of(), Optional.empty(), Relevance.APPLIES,
                new Given(answer, "", "", null, taken == null ? null : new BigDecimal(taken), "", ""), List.of(),
                List.of(), Optional.empty(), false, Apart.NOTHING, false, false);
    }

    static RecordView record(String agency, RecordKind kind, ItemView... items) {
        var all = List.of(items);
        return new RecordView("r", agency, agency, true, kind, "t", "T", "表", 1, "", all, Scoring.progress(all),
                ScoreExplanation.of(all).score(), false, List.of(), List.of(), List.of(), List.of(),
                List.of(), Optional.empty());
    }

    static InspectionView visit(String id, String day, RecordView... records) {
        return new InspectionView(id, "site", "站点", "ROUTINE", LocalDate.parse(day), 1, FOOD, List.of(),
                List.of(records), List.of(), Optional.empty(), false, false);
    }

    /** The visit as a list has it. */
    static InspectionRow row(InspectionView visit) {
        return new InspectionRow(visit.id(), visit.siteId(), visit.siteName(), visit.kind(), visit.visitDate(),
                visit.records().stream().map(r -> new RecordRow(r.id(), r.agencyCode(), r.agencyName(),
                        r.progress().answered(), r.progress().nonconforming(), r.progress().total(), r.completed()))
                        .toList(),
                0, 0);
    }
}

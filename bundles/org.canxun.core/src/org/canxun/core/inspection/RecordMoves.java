package org.canxun.core.inspection;

import java.util.ArrayList;
import java.util.stream.Collectors;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.templates.TemplateDifference;
import org.canxun.core.templates.TemplateDifference.ItemDifference;
import org.canxun.core.templates.TemplateDifference.Kind;
import org.canxun.core.templates.Templates;
import org.canxun.model.AgencyRecord;

/** Moves of open records from one version of a checklist to another. */
final class RecordMoves {

    private final Templates templates;

    RecordMoves(Templates templates) {
        this.templates = templates;
    }

    /** Any published version will do, so that a move can go back, too. */
    TemplateRow target(String templateId) throws ProblemException {
        var row = templates.find(templateId);
        if (row.contentDigest().isEmpty()) {
            throw new ProblemException(Problem.TEMPLATE_NOT_PUBLISHED, row.title());
        }
        return row;
    }

    void requireMovable(AgencyRecord record, TemplateRow target) throws ProblemException {
        var now = templates.get(record.getTemplateId());
        if (record.getTemplateId().equals(target.id())) {
            throw new ProblemException(Problem.MOVE_SAME, target.title(), target.version());
        }
        if (!now.getCode().equals(target.code()) || now.getRecordKind() != target.recordKind()) {
            throw new ProblemException(Problem.MOVE_OTHER_CHECKLIST, now.getTitle(), target.title());
        }
    }

    private static boolean touched(ItemView item) {
        return item.answered() || !item.note().isBlank() || !item.photos().isEmpty() || !item.readings().isEmpty();
    }

    MovePlan plan(RecordView view, AgencyRecord record, String templateId) throws ProblemException {
        var target = target(templateId);
        requireMovable(record, target);
        var difference = TemplateDifference.between(templates.content(record.getTemplateId()),
                templates.content(target.id()));
        var byCode = difference.items().stream().collect(Collectors.toMap(ItemDifference::code, d -> d));
        var kept = new ArrayList<String>();
        var changed = new ArrayList<String>();
        var dropped = new ArrayList<String>();
        view.items().stream().filter(RecordMoves::touched).forEach(known -> {
            var code = known.code();
            var item = byCode.get(code);
            if (item != null && item.kind() == Kind.REMOVED) {
                dropped.add(code);
            } else if (!known.answered()) {
                // A note or photo alone stays with its item, whatever that asks now.
                return;
            } else if (item != null && item.asksOtherwise()) {
                changed.add(code);
            } else {
                kept.add(code);
            }
        });
        var added = difference.items(Kind.ADDED).stream().filter(d -> d.after().orElseThrow().onSite())
                .map(ItemDifference::code).toList();
        return new MovePlan(target, kept, changed, dropped, added, difference);
    }
}

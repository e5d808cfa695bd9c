package org.canxun.core.inspection;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.templates.CompiledTemplate;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.TemplateDifference;
import org.canxun.core.templates.TemplateDifference.ItemDifference;
import org.canxun.core.templates.TemplateDifference.Kind;
import org.canxun.core.templates.Templates;
import org.canxun.model.AgencyRecord;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemResult;

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

    /** @param contested whether a person has to choose a version, so that the one that shows is a choice, too */
    void requireMovable(AgencyRecord record, TemplateRow target, boolean contested) throws ProblemException {
        var now = templates.get(record.getTemplateId());
        if (record.getTemplateId().equals(target.id()) && !contested) {
            throw new ProblemException(Problem.MOVE_SAME, target.title(), target.version());
        }
        if (!now.getCode().equals(target.code()) || now.getRecordKind() != target.recordKind()) {
            throw new ProblemException(Problem.MOVE_OTHER_CHECKLIST, now.getTitle(), target.title());
        }
    }

    private static boolean touched(ItemView item) {
        return item.answered() || !item.note().isBlank() || !item.photos().isEmpty() || !item.readings().isEmpty();
    }

    /** @param former versions by the mark that answers given to them bear */
    MovePlan plan(RecordView view, AgencyRecord record, String templateId, Map<String, CompiledTemplate> former)
            throws ProblemException {
        var target = target(templateId);
        requireMovable(record, target, view.contested());
        var now = templates.compiled(record.getTemplateId());
        var difference = TemplateDifference.between(now.content(), templates.content(target.id()));
        var removed = difference.items(Kind.REMOVED).stream().map(ItemDifference::code).collect(Collectors.toSet());
        var dropped = view.items().stream().filter(RecordMoves::touched).map(ItemView::code).filter(removed::contains)
                .toList();
        var answers = record.getResults().stream().filter(r -> r.getAnswer() != ItemAnswer.UNANSWERED)
                .collect(Collectors.toMap(ItemResult::getItemCode, r -> r, (a, b) -> a));
        var kept = new ArrayList<String>();
        var changed = new ArrayList<String>();
        templates.content(target.id()).items().filter(ItemContent::onSite).filter(i -> answers.containsKey(i.code()))
                .forEach(item -> (same(item, answers.get(item.code()), former, now) ? kept : changed)
                        .add(item.code()));
        // An answer that had no item since an earlier move has one again.
        var added = difference.items(Kind.ADDED).stream().filter(d -> d.after().orElseThrow().onSite())
                .map(ItemDifference::code).filter(code -> !answers.containsKey(code)).toList();
        return new MovePlan(target, kept, changed, dropped, added, difference);
    }

    /** Whether the item asks what was asked when the answer was given. */
    private static boolean same(ItemContent item, ItemResult answer, Map<String, CompiledTemplate> former,
            CompiledTemplate now) {
        var mark = Optional.ofNullable(answer.getGivenTo()).orElse("");
        return former.getOrDefault(mark, now).item(item.code())
                .map(then -> then.content().sameQuestion(item)).orElse(true);
    }
}

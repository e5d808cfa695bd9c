package org.canxun.core.inspection;

import java.util.List;

import org.canxun.core.port.TemplateRow;
import org.canxun.core.templates.TemplateDifference;

/**
 * What a move of a record to another version of its checklist would do to what was answered.
 *
 * @param target the other version
 * @param kept answered items that ask what they asked when they were answered
 * @param changed answered items that ask something else, so that their answers must be confirmed
 * @param dropped answered items the other version lacks; their answers stay in the journal and are listed
 * @param added items that are new
 * @param difference of the two versions
 */
public record MovePlan(TemplateRow target, List<String> kept, List<String> changed, List<String> dropped,
        List<String> added, TemplateDifference difference) {

    public MovePlan {
        kept = List.copyOf(kept);
        changed = List.copyOf(changed);
        dropped = List.copyOf(dropped);
        added = List.copyOf(added);
    }

    /**
     * Dropped items that had failed: what was found leaves the list of problems with them.
     *
     * @param record as it is before the move
     */
    public List<String> failed(RecordView record) {
        return dropped.stream()
                .filter(code -> record.item(code).flatMap(ItemView::finding).isPresent()).toList();
    }
}

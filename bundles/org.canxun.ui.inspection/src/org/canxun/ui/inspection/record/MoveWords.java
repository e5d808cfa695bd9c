package org.canxun.ui.inspection.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.MovePlan;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.TemplateDifference.ItemDifference;
import org.canxun.core.templates.TemplateDifference.Kind;

/** Says what a move to another version of a checklist does, line by line. */
final class MoveWords {

    private final ItemWords words;
    private final DifferenceWords differences;
    private final Messages messages;

    MoveWords(ItemWords words, DifferenceWords differences, Messages messages) {
        this.words = words;
        this.differences = differences;
        this.messages = messages;
    }

    /**
     * One item, or the head of the checklist.
     *
     * @param what becomes of it
     * @param answer there is; may be empty
     * @param detail field by field; may be empty
     */
    record Line(String what, String code, String text, String answer, String detail) {

        String[] cells() {
            return new String[]{ what, code, text.replace('\n', ' '), answer };
        }
    }

    static String summary(MovePlan plan, Messages messages) {
        return ItemWords.format(messages.move_summary, plan.kept().size(), plan.changed().size(),
                plan.dropped().size(), plan.added().size());
    }

    /** Which dropped items had failed; empty when none had. */
    static String failed(RecordView record, MovePlan plan, Messages messages) {
        var failed = plan.failed(record);
        return failed.isEmpty() ? ""
                : ItemWords.format(messages.move_failed, failed.size(), String.join("、", failed));
    }

    /** What wants attention first: to confirm, dropped, added, then what reads otherwise. */
    List<Line> lines(RecordView record, MovePlan plan) {
        var byCode = plan.difference().items().stream()
                .collect(Collectors.toMap(ItemDifference::code, Function.identity(), (a, b) -> a));
        var lines = new ArrayList<Line>();
        plan.changed().forEach(code -> lines.add(line(messages.move_changed, record, code, byCode)));
        plan.dropped().forEach(code -> lines.add(line(messages.move_dropped, record, code, byCode)));
        plan.added().forEach(code -> lines.add(line(messages.move_added, record, code, byCode)));
        // Their answers had no item since an earlier move.
        plan.kept().stream().filter(code -> is(byCode.get(code), Kind.ADDED))
                .forEach(code -> lines.add(line(messages.move_returned, record, code, byCode)));
        byCode.keySet().removeAll(Stream.of(plan.kept().stream().filter(code -> is(byCode.get(code), Kind.ADDED)),
                plan.changed().stream(), plan.dropped().stream(), plan.added().stream())
                .flatMap(Function.identity()).toList());
        plan.difference().items().stream().filter(d -> byCode.containsKey(d.code()))
                .forEach(d -> lines.add(line(d.kind() == Kind.REMOVED ? messages.move_removed
                        : d.kind() == Kind.ADDED ? messages.move_added : messages.move_reworded, record, d.code(),
                        byCode)));
        if (!plan.difference().head().isEmpty()) {
            lines.add(new Line(messages.move_reworded, "", messages.move_head, "",
                    differences.fields(record, plan.difference().head())));
        }
        return lines;
    }

    private static boolean is(ItemDifference difference, Kind kind) {
        return difference != null && difference.kind() == kind;
    }

    private Line line(String what, RecordView record, String code, Map<String, ItemDifference> byCode) {
        // An answer may be to an older wording than the one the record shows, which then is no difference.
        var difference = Optional.ofNullable(byCode.get(code));
        var content = difference.flatMap(d -> d.after().or(d::before))
                .or(() -> record.item(code).map(ItemView::content));
        return new Line(what, code, content.map(ItemContent::text).orElse(""), answer(record, code),
                difference.map(d -> differences.fields(record, d.fields())).orElse(""));
    }

    private String answer(RecordView record, String code) {
        return record.item(code).filter(ItemView::answered)
                .map(i -> Stream.of(words.answer(i), words.value(i)).filter(t -> !t.isEmpty()).distinct()
                        .collect(Collectors.joining("  ")))
                .or(() -> record.strays().stream().filter(s -> s.itemCode().equals(code)).findFirst()
                        .map(s -> words.answer(s.given())))
                .orElse("");
    }
}

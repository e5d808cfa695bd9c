package org.canxun.cli;

import java.util.List;

import org.canxun.core.Workspace;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.TemplateDifference;
import org.canxun.core.templates.TemplateDifference.FieldChange;
import org.canxun.core.templates.TemplateDifference.ItemDifference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What one checklist says otherwise than another; the exit code is that of diff. */
@Command(name = "diff")
class TemplateDiffCommand extends WorkspaceCommand {

    private static final int DIFFERENT = 1;

    @Parameters(index = "0", paramLabel = "REF", descriptionKey = "template.diff.before")
    private String before;

    @Parameters(index = "1", paramLabel = "REF2", descriptionKey = "template.diff.after")
    private String after;

    TemplateDiffCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        var old = workspace.templates().find(before);
        var young = workspace.templates().find(after);
        var difference = TemplateDifference.between(workspace.templates().content(old.id()),
                workspace.templates().content(young.id()));
        if (json()) {
            console().json(object("before", TemplateJson.row(old), "after", TemplateJson.row(young), "same",
                    difference.isEmpty(), "head", changes(difference.head()), "items",
                    difference.items().stream().map(TemplateDiffCommand::json).toList()));
        } else {
            print(old, young, difference);
        }
        return difference.isEmpty() ? 0 : DIFFERENT;
    }

    private static Object json(ItemDifference item) {
        return object("item", item.code(), "change", item.kind().name(), "text", text(item), "asksOtherwise",
                item.asksOtherwise(), "fields", changes(item.fields()));
    }

    private static List<?> changes(List<FieldChange> changes) {
        return changes.stream()
                .map(c -> object("field", c.field().name(), "before", c.before(), "after", c.after())).toList();
    }

    private static String text(ItemDifference item) {
        return item.after().or(item::before).map(ItemContent::text).orElse("");
    }

    private void print(TemplateRow old, TemplateRow young, TemplateDifference difference) {
        if (difference.isEmpty()) {
            console().say("template.diff.same");
            return;
        }
        console().say("template.diff.head", TemplateWords.reference(old), TemplateWords.reference(young),
                difference.items(TemplateDifference.Kind.ADDED).size(),
                difference.items(TemplateDifference.Kind.REMOVED).size(),
                difference.items(TemplateDifference.Kind.CHANGED).size());
        fields(difference.head());
        for (var item : difference.items()) {
            console().line(sign(item.kind()) + " " + item.code() + "  " + text(item));
            fields(item.fields());
        }
    }

    private static String sign(TemplateDifference.Kind kind) {
        return switch (kind) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case CHANGED -> "~";
        };
    }

    private void fields(List<FieldChange> changes) {
        var words = new FieldWords(console());
        for (var change : changes) {
            var shown = withoutCommonLines(change);
            console().line("    " + console().text("template.diff.field", words.label(shown.field()),
                    words.value(shown.field(), shown.before()), words.value(shown.field(), shown.after())));
        }
    }

    /** Of lists, such as sections or limits, only the parts that differ; all of them when it is their order. */
    private static FieldChange withoutCommonLines(FieldChange change) {
        var before = change.before().lines().toList();
        var after = change.after().lines().toList();
        var gone = before.stream().filter(line -> !after.contains(line)).toList();
        var come = after.stream().filter(line -> !before.contains(line)).toList();
        return gone.isEmpty() && come.isEmpty() ? change
                : new FieldChange(change.field(), String.join("\n", gone), String.join("\n", come));
    }
}

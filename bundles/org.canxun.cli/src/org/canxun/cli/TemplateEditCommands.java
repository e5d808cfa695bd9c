package org.canxun.cli;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.templates.DraftView;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.TemplateEditor;
import org.canxun.core.templates.TemplateIssue.Severity;
import org.canxun.model.CheckMethod;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writing of drafts without a window, so that scripts can prepare a next version. */
final class TemplateEditCommands {

    private TemplateEditCommands() {}

    /** A command that changes one draft and answers with what is left to do. */
    abstract static class Edit extends WorkspaceCommand {

        @Parameters(index = "0", paramLabel = "REF", descriptionKey = "template.draft")
        private String reference;

        Edit(GlobalOptions globals) {
            super(globals);
        }

        abstract DraftView edit(TemplateEditor editor) throws ProblemException;

        @Override
        int run(Workspace workspace) throws Exception {
            var row = workspace.templates().find(reference);
            var editor = workspace.templateDrafts().edit(author(workspace), row.id());
            var before = editor.view();
            var after = edit(editor);
            long errors = after.issues().stream().filter(i -> i.severity() == Severity.ERROR).count();
            var changed = !before.content().equals(after.content());
            if (json()) {
                console().json(object("id", after.id(), "version", after.version(), "changed", changed, "items",
                        after.content().items().count(), "undoable", after.undoable(), "issues",
                        TemplateJson.issues(after.issues(), after.content(),
                                new TemplateWords(console(), workspace.codes()))));
            } else {
                console().say(changed ? "draft.changed" : "draft.same", TemplateWords.reference(row), errors,
                        after.issues().size() - errors);
            }
            return 0;
        }

        /** @throws ProblemException ITEM_UNKNOWN */
        static String id(TemplateEditor editor, String code) throws ProblemException {
            return editor.view().idOf(code).orElseThrow(() -> new ProblemException(Problem.ITEM_UNKNOWN, code));
        }

        /** Each field once; all of them in one change. */
        ItemContent set(ItemContent item, List<String> fields) throws ProblemException {
            var edit = new ItemEdit(item);
            var seen = new HashSet<String>();
            for (var assignment : fields) {
                int at = assignment.indexOf('=');
                if (at < 1) {
                    throw wrong(console().text("set.form", assignment));
                }
                var field = assignment.substring(0, at).strip();
                var value = assignment.substring(at + 1);
                if (!ItemEdit.FIELDS.contains(field)) {
                    throw wrong(console().text("set.field", field, String.join(", ", ItemEdit.FIELDS)));
                }
                if (!seen.add(field)) {
                    throw wrong(console().text("usage.twice", field));
                }
                try {
                    edit.set(field, value);
                } catch (IllegalArgumentException e) {
                    throw wrong(console().text("usage.choice", value, field, e.getMessage()));
                }
            }
            return edit.item();
        }
    }

    @Command(name = "set")
    static class SetFields extends Edit {

        @Option(names = "--item", required = true, paramLabel = "CODE", descriptionKey = "template.item")
        private String item;

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "FIELD=VALUE", descriptionKey = "template.fields")
        private List<String> fields = List.of();

        SetFields(GlobalOptions globals) {
            super(globals);
        }

        @Override
        DraftView edit(TemplateEditor editor) throws ProblemException {
            var id = id(editor, item);
            return editor.item(id, set(editor.view().item(id).orElseThrow(), fields));
        }
    }

    @Command(name = "add")
    static class AddItem extends Edit {

        @Option(names = "--section", required = true, paramLabel = "TITLE", descriptionKey = "template.add.section")
        private String section;

        @Option(names = "--item", required = true, paramLabel = "CODE", descriptionKey = "template.add.item")
        private String item;

        @Option(names = "--text", required = true, paramLabel = "TEXT", descriptionKey = "template.add.text")
        private String text;

        @Parameters(index = "1..*", arity = "0..*", paramLabel = "FIELD=VALUE", descriptionKey = "template.fields")
        private List<String> fields = List.of();

        AddItem(GlobalOptions globals) {
            super(globals);
        }

        @Override
        DraftView edit(TemplateEditor editor) throws ProblemException {
            if (editor.view().idOf(item).isPresent()) {
                throw new ProblemException(Problem.ITEM_CODE_TWICE, item);
            }
            var content = set(ItemContent.plain(item.strip(), text.strip(), List.of(CheckMethod.VIEW), false, "", "",
                    BigDecimal.ZERO), fields);
            var at = at(editor.view());
            var view = at < 0 ? editor.addSection(section.strip(), editor.view().nodes().size()) : editor.view();
            var node = view.nodes().get(at < 0 ? view.nodes().size() - 1 : at);
            return editor.addItem(node.sectionId(), node.itemIds().size(), content);
        }

        /** Number of the section; -1 when there is none of that title. */
        private int at(DraftView view) {
            return view.content().sections().stream().map(s -> s.title()).toList().indexOf(section.strip());
        }
    }

    @Command(name = "remove")
    static class RemoveItem extends Edit {

        @Option(names = "--item", required = true, paramLabel = "CODE", descriptionKey = "template.item")
        private String item;

        RemoveItem(GlobalOptions globals) {
            super(globals);
        }

        @Override
        DraftView edit(TemplateEditor editor) throws ProblemException {
            return editor.remove(id(editor, item));
        }
    }

    @Command(name = "undo")
    static class UndoChange extends Edit {

        UndoChange(GlobalOptions globals) {
            super(globals);
        }

        @Override
        DraftView edit(TemplateEditor editor) throws ProblemException {
            return editor.undo();
        }
    }
}

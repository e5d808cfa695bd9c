package org.canxun.cli;

import java.util.List;

import org.canxun.core.Workspace;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateIssue;
import org.canxun.core.templates.TemplateIssue.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What keeps a checklist from being published, and what should be looked at. */
@Command(name = "check")
class TemplateCheckCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "REF", descriptionKey = "template.ref")
    private String reference;

    TemplateCheckCommand(GlobalOptions globals) {
        super(globals);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        var row = workspace.templates().find(reference);
        var content = workspace.templates().content(row.id());
        var issues = workspace.templateDrafts().check(row.id());
        var words = new TemplateWords(console(), workspace.codes());
        long errors = issues.stream().filter(i -> i.severity() == Severity.ERROR).count();
        if (json()) {
            console().json(object("id", row.id(), "errors", errors, "warnings", issues.size() - errors, "issues",
                    TemplateJson.issues(issues, content, words)));
        } else {
            print(issues, content, words);
        }
        if (errors > 0) {
            throw new CommandFailure(console().text("template.check.errors", TemplateWords.reference(row), errors));
        }
        return 0;
    }

    private void print(List<TemplateIssue> issues, TemplateContent content, TemplateWords words) {
        if (issues.isEmpty()) {
            console().say("template.check.sound");
            return;
        }
        console().table(List.of(console().text("column.severity"), console().text("column.place"),
                console().text("column.issue")),
                issues.stream().map(i -> List.of(
                        i.severity() == Severity.ERROR ? console().text("severity.ERROR")
                                : console().text("severity.WARNING"),
                        place(content, i), words.text(i))).toList());
    }

    private String place(TemplateContent content, TemplateIssue issue) {
        return (issue.item().isEmpty() ? TemplateWords.section(content, issue) : issue.item()) + " "
                + new FieldWords(console()).label(issue.field());
    }
}

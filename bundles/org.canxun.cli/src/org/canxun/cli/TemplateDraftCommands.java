package org.canxun.cli;

import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.port.TemplateRow;
import org.canxun.model.RecordKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The life of a checklist: drafts begin, are published or given up, versions go out of force. */
final class TemplateDraftCommands {

    private TemplateDraftCommands() {}

    /** A command that is about one checklist and answers with it. */
    abstract static class One extends WorkspaceCommand {

        One(GlobalOptions globals) {
            super(globals);
        }

        /** @return the checklist afterwards */
        abstract TemplateRow act(Workspace workspace) throws ProblemException;

        abstract void say(TemplateRow row);

        @Override
        int run(Workspace workspace) throws Exception {
            var row = act(workspace);
            if (json()) {
                console().json(TemplateJson.row(row));
            } else {
                say(row);
            }
            return 0;
        }

        /** Lists of what is in use leave out what has ended. */
        static TemplateRow again(Workspace workspace, TemplateRow known) throws ProblemException {
            return workspace.lists().templates().stream().filter(r -> r.id().equals(known.id())).findFirst()
                    .orElse(known);
        }
    }

    @Command(name = "new")
    static class New extends One {

        @Parameters(paramLabel = "CODE", descriptionKey = "template.import.code")
        private String code;

        @Option(names = "--title", required = true, paramLabel = "TITLE", descriptionKey = "template.import.title")
        private String title;

        @Option(names = "--agency", required = true, paramLabel = "AGENCY", descriptionKey = "template.import.agency")
        private String agency;

        @Option(names = "--kind", defaultValue = "INSPECTION", paramLabel = "KIND", descriptionKey = "template.kind")
        private RecordKind kind;

        New(GlobalOptions globals) {
            super(globals);
        }

        @Override
        TemplateRow act(Workspace workspace) throws ProblemException {
            return workspace.templateDrafts().create(author(workspace), code, title, agency, kind);
        }

        @Override
        void say(TemplateRow row) {
            console().line(row.id());
        }
    }

    @Command(name = "revise")
    static class Revise extends One {

        @Parameters(paramLabel = "REF", descriptionKey = "template.ref")
        private String reference;

        Revise(GlobalOptions globals) {
            super(globals);
        }

        @Override
        TemplateRow act(Workspace workspace) throws ProblemException {
            return workspace.templateDrafts().revise(author(workspace), workspace.templates().find(reference).id());
        }

        @Override
        void say(TemplateRow row) {
            console().line(row.id());
        }
    }

    @Command(name = "publish")
    static class Publish extends One {

        @Parameters(paramLabel = "REF", descriptionKey = "template.draft")
        private String reference;

        Publish(GlobalOptions globals) {
            super(globals);
        }

        @Override
        TemplateRow act(Workspace workspace) throws ProblemException {
            return workspace.templateDrafts().publish(author(workspace), workspace.templates().find(reference).id());
        }

        @Override
        void say(TemplateRow row) {
            console().say("template.published", row.title(), row.version(), row.items(), row.contentDigest(),
                    row.signer());
        }
    }

    @Command(name = "withdraw")
    static class Withdraw extends One {

        @Parameters(paramLabel = "REF", descriptionKey = "template.ref")
        private String reference;

        @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "template.withdraw.reason")
        private String reason;

        Withdraw(GlobalOptions globals) {
            super(globals);
        }

        @Override
        TemplateRow act(Workspace workspace) throws ProblemException {
            var row = workspace.templates().find(reference);
            workspace.templateDrafts().withdraw(author(workspace), row.id(), reason);
            return again(workspace, row);
        }

        @Override
        void say(TemplateRow row) {
            console().say("template.withdrawn", row.title(), row.version());
        }
    }

    @Command(name = "discard")
    static class Discard extends One {

        @Parameters(paramLabel = "REF", descriptionKey = "template.draft")
        private String reference;

        Discard(GlobalOptions globals) {
            super(globals);
        }

        @Override
        TemplateRow act(Workspace workspace) throws ProblemException {
            var row = workspace.templates().find(reference);
            workspace.templateDrafts().discard(author(workspace), row.id());
            return again(workspace, row);
        }

        @Override
        void say(TemplateRow row) {
            console().say("template.discarded", row.title(), row.id());
        }
    }
}

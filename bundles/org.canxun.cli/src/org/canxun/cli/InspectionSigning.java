package org.canxun.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.signing.Ink;
import org.canxun.core.signing.RefusalInput;
import org.canxun.core.signing.SignatureInput;
import org.canxun.core.signing.SignatureRole;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is done to a completed record: signed, refused, added to. */
final class InspectionSigning {

    private static final int MOST_INK = 1 << 20;

    private InspectionSigning() {}

    /** A command over one completed record, which answers with its signatures. */
    abstract static class Completed extends WorkspaceCommand {

        @Parameters(index = "0", paramLabel = "INSPECTION", descriptionKey = "inspection.id")
        private String inspection;

        @Option(names = "--agency", required = true, paramLabel = "AGENCY", descriptionKey = "finding.agency")
        private String agency;

        Completed(GlobalOptions globals) {
            super(globals);
        }

        abstract InspectionView change(Workspace workspace, InspectionEditor editor, RecordView record)
                throws ProblemException;

        @Override
        int run(Workspace workspace) throws Exception {
            var editor = workspace.inspections().open(author(workspace), inspection);
            var record = new RecordChoice(console()).record(editor.view(), agency);
            var changed = change(workspace, editor, record).record(record.id()).orElseThrow();
            var form = new SigningForm(console());
            if (json()) {
                console().json(form.json(changed.signing()));
            } else {
                form.print(changed);
            }
            return 0;
        }
    }

    @Command(name = "sign")
    static class Sign extends Completed {

        @Option(names = "--role", required = true, paramLabel = "ROLE", descriptionKey = "sign.role")
        private Role role;

        @Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "sign.name")
        private String name;

        @ArgGroup(multiplicity = "1")
        private Proof proof;

        /** How it was signed. */
        static class Proof {
            @Option(names = "--ink", required = true, paramLabel = "FILE", descriptionKey = "sign.ink")
            private Path ink;

            @Option(names = "--scan", required = true, paramLabel = "FILE", descriptionKey = "sign.scan")
            private Path scan;
        }

        /** As it is typed. */
        enum Role {
            OFFICER, ASSISTANT, SITE, WITNESS;

            @Override
            public String toString() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        Sign(GlobalOptions globals) {
            super(globals);
        }

        @Override
        InspectionView change(Workspace workspace, InspectionEditor editor, RecordView record)
                throws ProblemException {
            var as = SignatureRole.valueOf(role.name());
            if (proof.ink != null) {
                return editor.sign(record.id(), SignatureInput.screen(as, name, Ink.parse(text(proof.ink))));
            }
            var scan = workspace.vault().store(proof.scan);
            workspace.vault().prepareCopies(scan.sha256());
            var paper = editor.attachSigned(record.id(), scan).record(record.id()).orElseThrow().signing().papers()
                    .stream().filter(p -> p.sha256().equals(scan.sha256())).findFirst().orElseThrow();
            return editor.sign(record.id(), SignatureInput.paper(as, name, paper.evidenceId()));
        }

        private String text(Path file) {
            try (var in = Files.newInputStream(file)) {
                return new String(in.readNBytes(MOST_INK), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new CommandFailure(console().text("apply.unreadable", file), e);
            }
        }
    }

    @Command(name = "refuse")
    static class Refuse extends Completed {

        @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "refuse.reason")
        private String reason;

        @Option(names = "--name", defaultValue = "", paramLabel = "NAME", descriptionKey = "refuse.name")
        private String name;

        @Option(names = "--witness", defaultValue = "", paramLabel = "NAME", descriptionKey = "refuse.witness")
        private String witness;

        @Option(names = "--recording", defaultValue = "", paramLabel = "WHERE", descriptionKey = "refuse.recording")
        private String recording;

        Refuse(GlobalOptions globals) {
            super(globals);
        }

        @Override
        InspectionView change(Workspace workspace, InspectionEditor editor, RecordView record)
                throws ProblemException {
            return editor.refuse(record.id(), new RefusalInput(name, reason, witness, recording));
        }
    }

    @Command(name = "supplement")
    static class Supplement extends WorkspaceCommand {

        @Parameters(index = "0", paramLabel = "INSPECTION", descriptionKey = "inspection.id")
        private String inspection;

        @Option(names = "--agency", required = true, paramLabel = "AGENCY", descriptionKey = "finding.agency")
        private String agency;

        @Option(names = "--item", paramLabel = "ITEM", descriptionKey = "supplement.item")
        private Optional<String> item = Optional.empty();

        @Option(names = "--text", required = true, paramLabel = "TEXT", descriptionKey = "supplement.text")
        private String text;

        Supplement(GlobalOptions globals) {
            super(globals);
        }

        @Override
        int run(Workspace workspace) throws Exception {
            var editor = workspace.inspections().open(author(workspace), inspection);
            var record = new RecordChoice(console()).record(editor.view(), agency);
            var view = editor.supplement(record.id(), item.orElse(""), text);
            InspectionPrinter.print(console(), json(), workspace.codes(), view);
            return 0;
        }
    }
}

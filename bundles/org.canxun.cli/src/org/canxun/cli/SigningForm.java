package org.canxun.cli;

import static org.canxun.cli.WorkspaceCommand.object;

import java.time.Instant;

import org.canxun.core.inspection.RecordView;
import org.canxun.core.signing.SigningView;
import org.canxun.core.signing.SigningView.SignatureView;
import org.canxun.core.signing.SigningView.State;

/** Who signed a record, for people and for scripts. */
record SigningForm(Console console) {

    Object json(SigningView signing) {
        return object("state", signing.state().name(), "digest", signing.digest(), "officersNeeded",
                signing.officersNeeded(), "officersSigned", signing.officersSigned(), "signedAt",
                signing.signedAt().map(Instant::toString).orElse(null), "signatures",
                signing.signatures().stream().map(SigningForm::json).toList(), "papers",
                signing.papers().stream().map(p -> object("id", p.evidenceId(), "sha256", p.sha256(), "file",
                        p.fileName(), "type", p.mediaType())).toList());
    }

    private static Object json(SignatureView s) {
        return object("id", s.id(), "role", s.role().name(), "method", s.method().name(), "person", s.signerId(),
                "name", s.signerName(), "certNo", s.certNo(), "validity", s.validity().name(), "digest",
                s.recordDigest(), "evidence", s.evidenceId(), "reason", s.reason(), "witness", s.witness(),
                "recording", s.recording(), "at", s.at().toString(), "zone", s.zone());
    }

    void print(RecordView record) {
        var signing = record.signing();
        if (signing.state() == State.OPEN) {
            return;
        }
        console.say(signing.state() == State.SIGNED ? "signing.signed" : "signing.unsigned", record.agencyName(),
                Integer.toString(signing.officersSigned()), Integer.toString(signing.officersNeeded()),
                signing.digest());
        signing.signatures().forEach(s -> console.line("  " + role(s) + "  " + s.signerName() + "  " + s.certNo() + "  "
                + method(s) + "  " + s.at() + validity(s)));
    }

    private String role(SignatureView s) {
        return switch (s.role()) {
            case OFFICER -> console.text("role.officer");
            case ASSISTANT -> console.text("role.assistant");
            case SITE -> console.text("role.site");
            case WITNESS -> console.text("role.witness");
        };
    }

    private String method(SignatureView s) {
        return switch (s.method()) {
            case SCREEN -> console.text("method.screen");
            case PAPER -> console.text("method.paper");
            case REFUSED -> console.text("method.refused", s.reason());
        };
    }

    private String validity(SignatureView s) {
        return switch (s.validity()) {
            case VALID -> "";
            case VOID -> "  " + console.text("validity.void");
            case AWAITED -> "  " + console.text("validity.awaited");
        };
    }
}

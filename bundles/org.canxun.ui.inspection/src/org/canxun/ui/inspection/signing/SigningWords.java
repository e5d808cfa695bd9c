package org.canxun.ui.inspection.signing;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.canxun.core.Zones;
import org.canxun.core.signing.SignatureMethod;
import org.canxun.core.signing.SigningView.SignatureView;
import org.canxun.model.RecordKind;

/** Says who signed a record, how, and what is missing. */
record SigningWords(Messages messages) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    String role(Signer signer, RecordKind kind) {
        return switch (signer.role()) {
            case OFFICER -> kind == RecordKind.APPRAISAL ? messages.role_OFFICER_appraisal : messages.role_OFFICER;
            case ASSISTANT -> messages.role_ASSISTANT;
            case SITE -> messages.role_SITE;
            case WITNESS -> messages.role_WITNESS;
        };
    }

    /** Role, name, certificate, state. */
    List<String> cells(Signer signer, RecordKind kind) {
        return List.of(role(signer, kind), signer.name().isEmpty() ? messages.name_asked : signer.name(),
                signer.certNo(), state(signer));
    }

    /** Who is asked to sign, above the field. */
    String asked(Signer signer, RecordKind kind) {
        var who = signer.asksForName() ? role(signer, kind)
                : MessageFormat.format(messages.who, role(signer, kind), signer.name());
        return signer.certNo().isEmpty() ? who : MessageFormat.format(messages.who_certified, who, signer.certNo());
    }

    private String state(Signer signer) {
        return switch (signer.state()) {
            case MISSING -> messages.state_MISSING;
            case OPTIONAL -> messages.state_OPTIONAL;
            case SIGNED, REFUSED -> signer.signature().map(this::given).orElse("");
            case VOID -> signer.signature().map(s -> MessageFormat.format(messages.state_VOID, time(s))).orElse("");
            case AWAITED -> messages.state_AWAITED;
        };
    }

    private String given(SignatureView signature) {
        if (signature.method() == SignatureMethod.REFUSED) {
            return MessageFormat.format(messages.state_REFUSED, time(signature), signature.reason().replace('\n', ' '));
        }
        return MessageFormat.format(signature.method() == SignatureMethod.SCREEN ? messages.state_SCREEN
                : messages.state_PAPER, time(signature));
    }

    private static String time(SignatureView signature) {
        return TIME.format(signature.at().atZone(Zones.of(signature.zone())));
    }

    /** What is missing, or that nothing is. */
    String summary(SigningModel model, ZoneId zone) {
        if (model.signed()) {
            return MessageFormat.format(messages.summary_signed,
                    TIME.format(model.signing().signedAt().orElse(Instant.EPOCH).atZone(zone)));
        }
        if (model.awaited()) {
            return messages.summary_awaited;
        }
        var missing = new ArrayList<String>();
        if (model.officersMissing() > 0) {
            missing.add(MessageFormat.format(model.record().kind() == RecordKind.APPRAISAL
                    ? messages.missing_officers_appraisal
                    : messages.missing_officers, model.officersMissing()));
        }
        if (model.siteMissing()) {
            missing.add(messages.missing_site);
        }
        return MessageFormat.format(messages.summary_missing, String.join(messages.separator, missing));
    }
}

package org.canxun.core.signing;

import java.util.Optional;

/**
 * Somebody signs.
 *
 * @param signer name, or id of a person on the team
 * @param ink what was drawn; empty when it was signed on paper
 * @param evidenceId the scan of the signed paper, attached to the record before; empty when it was drawn
 */
public record SignatureInput(SignatureRole role, String signer, Optional<Ink> ink, Optional<String> evidenceId) {

    public SignatureInput {
        if (ink.isPresent() == evidenceId.isPresent()) {
            throw new IllegalArgumentException("either drawn or on paper");
        }
    }

    public static SignatureInput screen(SignatureRole role, String signer, Ink ink) {
        return new SignatureInput(role, signer, Optional.of(ink), Optional.empty());
    }

    public static SignatureInput paper(SignatureRole role, String signer, String evidenceId) {
        return new SignatureInput(role, signer, Optional.empty(), Optional.of(evidenceId));
    }

    public SignatureMethod method() {
        return ink.isPresent() ? SignatureMethod.SCREEN : SignatureMethod.PAPER;
    }
}

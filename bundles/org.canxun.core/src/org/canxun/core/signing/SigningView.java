package org.canxun.core.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who signed a record.
 *
 * @param awaited whether not all that the record was made of has arrived here, so that nobody can sign it here
 * @param digest of the record as it stands; empty while it is open
 * @param signatures in the order they were made, also those that count for nothing
 * @param papers scans of signed paper
 * @param officersNeeded how many of the agency have to sign
 * @param officersSigned how many of them have
 * @param signedAt when the last of those needed signed; empty before
 */
public record SigningView(State state, boolean awaited, String digest, List<SignatureView> signatures,
        List<SignedPaper> papers,
        int officersNeeded, int officersSigned, Optional<Instant> signedAt) {

    /** Of a record that is still worked on. */
    public static final SigningView OPEN = new SigningView(State.OPEN, false, "", List.of(), List.of(), 0, 0,
            Optional.empty());

    public SigningView {
        signatures = List.copyOf(signatures);
        papers = List.copyOf(papers);
    }

    /** How far a record is. */
    public enum State {
        OPEN,
        /** Declared complete; it takes no changes any more. */
        COMPLETE,
        /** Signed by all who have to, or the site refused; from then on also locked. */
        SIGNED
    }

    /** Whether a signature counts. */
    public enum Validity {
        VALID,
        /** It was given for another text than the record has, or by somebody who may not. */
        VOID,
        /** Not all that the record was made of has arrived here, so that nothing can be said. */
        AWAITED
    }

    /**
     * What the site said, if it counts. Where it signed on one laptop and refused on another, it signed: a signature is
     * there for good, whoever noted a refusal without knowing of it.
     */
    public Optional<SignatureView> site() {
        var said = signatures.stream().filter(s -> s.valid() && s.role() == SignatureRole.SITE).toList();
        return said.stream().filter(s -> s.method() != SignatureMethod.REFUSED).reduce((earlier, later) -> later)
                .or(() -> said.stream().reduce((earlier, later) -> later));
    }

    /** The site's refusal, when it has not signed as well. */
    public Optional<SignatureView> refusal() {
        return site().filter(s -> s.method() == SignatureMethod.REFUSED);
    }

    /**
     * @param signerId empty where the person is not on the team
     * @param certNo of an officer; empty otherwise
     * @param evidenceId of the scan; empty unless it was signed on paper
     * @param recordDigest what was signed
     * @param reason why the site refused, with who saw it and where it is recorded; empty otherwise
     * @param personId whose laptop it was
     */
    public record SignatureView(String id, SignatureRole role, SignatureMethod method, String signerId,
            String signerName, String certNo, Optional<Ink> ink, String evidenceId, String recordDigest,
            Validity validity, String reason, String witness, String recording, Instant at, String zone,
            String personId) {

        public boolean valid() {
            return validity == Validity.VALID;
        }
    }

    /** A scan of the signed paper. */
    public record SignedPaper(String evidenceId, String sha256, String fileName, String mediaType) {}
}

package org.canxun.core.signing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.canxun.core.signing.SigningView.SignatureView;
import org.canxun.core.signing.SigningView.SignedPaper;
import org.canxun.core.signing.SigningView.State;
import org.canxun.core.signing.SigningView.Validity;
import org.canxun.journal.HybridTime;
import org.canxun.model.AgencyRecord;
import org.canxun.model.JointInspection;
import org.canxun.model.RecordEvent;
import org.canxun.model.Signature;
import org.canxun.model.TeamMember;

/**
 * Looks at the signatures of one record.
 *
 * @param inspection as it counts
 * @param enforcing whether two officers with certificates have to sign (行政处罚法 art. 42), or one person
 * @param awaited whether not all that the record was made of has arrived here
 * @param times when signatures and supplements were written, by id
 */
public record Signings(JointInspection inspection, AgencyRecord record, Optional<RecordEvent> completion,
        boolean enforcing, boolean awaited, Map<String, HybridTime> times) {

    /** What a scan of signed paper is kept as. */
    public static final String SIGNED_PAPER = "SIGNED_PAPER";

    private static final int OFFICERS = 2;

    public SigningView view() {
        if (completion.isEmpty()) {
            return SigningView.OPEN;
        }
        var digest = RecordDigest.of(inspection, record, completion.get());
        var papers = papers();
        var signatures = record.getSignatures().stream().sorted(Comparator.comparing(this::time))
                .flatMap(s -> view(s, digest, papers).stream()).toList();
        var officers = new HashSet<String>();
        var site = false;
        var signed = Optional.<SignatureView>empty();
        for (var signature : signatures) {
            if (signature.valid() && signature.role() == SignatureRole.OFFICER) {
                officers.add(signature.signerId());
            }
            site |= signature.valid() && signature.role() == SignatureRole.SITE;
            if (signed.isEmpty() && site && officers.size() >= needed()) {
                signed = Optional.of(signature);
            }
        }
        return new SigningView(signed.isPresent() ? State.SIGNED : State.COMPLETE, awaited, digest, signatures, papers,
                needed(), officers.size(), signed.map(SignatureView::at));
    }

    private int needed() {
        return enforcing ? OFFICERS : 1;
    }

    private HybridTime time(Signature signature) {
        return times.getOrDefault(signature.getId(), HybridTime.ZERO);
    }

    /** Whether something was written after the last of the needed signatures. */
    public boolean afterSigning(SigningView view, String id) {
        var at = times.get(id);
        return view.state() == State.SIGNED && at != null && signedBy(view).filter(by -> at.compareTo(by) > 0)
                .isPresent();
    }

    private Optional<HybridTime> signedBy(SigningView view) {
        return view.signedAt().flatMap(at -> view.signatures().stream().filter(s -> s.at().equals(at))
                .map(s -> times.get(s.id())).filter(Objects::nonNull).findFirst());
    }

    private List<SignedPaper> papers() {
        return inspection.getEvidence().stream().filter(e -> record.getId().equals(e.getRecordId()))
                .filter(e -> SIGNED_PAPER.equals(e.getPurpose()))
                .map(e -> new SignedPaper(e.getId(), e.getSha256(), text(e.getFileName()), text(e.getMediaType())))
                .toList();
    }

    /** Of a newer program's roles and methods this one knows nothing. */
    private Optional<SignatureView> view(Signature s, String digest, List<SignedPaper> papers) {
        return SignatureRole.of(s.getRole()).flatMap(role -> SignatureMethod.of(s.getMethod())
                .map(method -> new SignatureView(s.getId(), role, method, text(s.getSignerId()),
                        text(s.getSignerName()), text(s.getCertNo()), Ink.read(s.getInk()), text(s.getEvidenceId()),
                        text(s.getRecordDigest()), validity(s, role, method, digest, papers), text(s.getReason()),
                        text(s.getWitness()), text(s.getRecording()), s.getOccurredAt(), text(s.getZone()),
                        text(s.getPersonId()))));
    }

    private Validity validity(Signature s, SignatureRole role, SignatureMethod method, String digest,
            List<SignedPaper> papers) {
        if (awaited) {
            return Validity.AWAITED;
        }
        var proof = switch (method) {
            case SCREEN -> Ink.read(s.getInk()).isPresent();
            case PAPER -> papers.stream().anyMatch(paper -> paper.evidenceId().equals(s.getEvidenceId()));
            case REFUSED -> role == SignatureRole.SITE;
        };
        var entitled = role != SignatureRole.OFFICER || member(text(s.getSignerId())).isPresent();
        return proof && entitled && digest.equals(s.getRecordDigest()) ? Validity.VALID : Validity.VOID;
    }

    private Optional<TeamMember> member(String personId) {
        return inspection.getTeam().stream().filter(m -> personId.equals(m.getPersonId()) && !m.isAssisting())
                .filter(m -> Objects.equals(m.getAgencyCode(), record.getAgencyCode()))
                .filter(m -> !enforcing || certified(m, inspection.getVisitDate())).findFirst();
    }

    private static boolean certified(TeamMember member, LocalDate day) {
        return !text(member.getCertNo()).isBlank() && member.getCertValidTo() != null && day != null
                && !day.isAfter(member.getCertValidTo());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}

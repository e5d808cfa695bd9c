package org.canxun.ui.inspection.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.InspectionView.Member;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.signing.SignatureMethod;
import org.canxun.core.signing.SignatureRole;
import org.canxun.core.signing.SigningView;
import org.canxun.core.signing.SigningView.SignatureView;
import org.canxun.ui.inspection.signing.Signer.State;

/** Who is to sign a completed record, who has, and what is missing. */
record SigningModel(InspectionView view, RecordView record) {

    SigningView signing() {
        return record.signing();
    }

    boolean signed() {
        return signing().state() == SigningView.State.SIGNED;
    }

    /** Whether nothing can be signed here before the rest of the record has arrived. */
    boolean awaited() {
        return signing().awaited();
    }

    int officersMissing() {
        return Math.max(0, signing().officersNeeded() - signing().officersSigned());
    }

    boolean siteMissing() {
        return signing().site().isEmpty();
    }

    /** Whether the site can still refuse: not after it signed, and not twice. */
    boolean refusable() {
        return siteMissing() && !awaited();
    }

    /** In the order of the printed record. */
    List<Signer> signers() {
        var signers = new ArrayList<Signer>();
        var own = view.team().stream().filter(m -> m.agencyCode().equals(record.agencyCode())).toList();
        own.stream().filter(this::officer).forEach(m -> signers.add(member(SignatureRole.OFFICER, m)));
        own.stream().filter(m -> !officer(m)).forEach(m -> signers.add(member(SignatureRole.ASSISTANT, m)));
        others(own).forEach(signers::add);
        signers.add(new Signer(SignatureRole.ASSISTANT, "", "", "", awaited() ? State.AWAITED : State.OPTIONAL,
                Optional.empty()));
        signers.add(site());
        signing().refusal().ifPresent(refusal -> signers.add(witness(refusal)));
        return List.copyOf(signers);
    }

    /** 行政处罚法 art. 42: who enforces has a certificate valid on the day of the visit. */
    private boolean officer(Member member) {
        return member.assisting().isEmpty() && (!record.enforcing() || !member.certNo().isBlank()
                && member.certValidTo().filter(to -> !view.visitDate().isAfter(to)).isPresent());
    }

    /** Somebody from outside has a name only. */
    private static boolean same(SignatureView signature, Member member) {
        return signature.signerId().equals(member.personId())
                && (!member.personId().isEmpty() || signature.signerName().equals(member.name()));
    }

    private Signer member(SignatureRole role, Member member) {
        var signature = latest(s -> same(s, member) && s.role() == role);
        return new Signer(role, member.personId(), member.name(),
                role == SignatureRole.OFFICER ? member.certNo() : "", state(signature, role), signature);
    }

    /** Who signed without being on the team, such as an expert, or is not on it any more. */
    private List<Signer> others(List<Member> own) {
        return signing().signatures().stream()
                .filter(s -> s.role() == SignatureRole.OFFICER || s.role() == SignatureRole.ASSISTANT)
                .filter(s -> own.stream().noneMatch(m -> same(s, m)
                        && officer(m) == (s.role() == SignatureRole.OFFICER)))
                .map(s -> new Signer(s.role(), s.signerId(), s.signerName(), s.certNo(),
                        state(Optional.of(s), s.role()), Optional.of(s)))
                .toList();
    }

    private Signer site() {
        var signature = signing().site().or(() -> latest(s -> s.role() == SignatureRole.SITE));
        return new Signer(SignatureRole.SITE, "", signature.map(SignatureView::signerName).orElse(""), "",
                state(signature, SignatureRole.SITE), signature);
    }

    private Signer witness(SignatureView refusal) {
        var signature = latest(s -> s.role() == SignatureRole.WITNESS);
        return new Signer(SignatureRole.WITNESS, "", signature.map(SignatureView::signerName)
                .orElse(refusal.witness()), "", state(signature, SignatureRole.WITNESS), signature);
    }

    /** A valid one before others, the later before the earlier. */
    private Optional<SignatureView> latest(Predicate<SignatureView> wanted) {
        return signing().signatures().stream().filter(wanted)
                .reduce((earlier, later) -> earlier.valid() && !later.valid() ? earlier : later);
    }

    private State state(Optional<SignatureView> signature, SignatureRole role) {
        if (signature.isEmpty()) {
            return awaited() ? State.AWAITED : missing(role) ? State.MISSING : State.OPTIONAL;
        }
        return switch (signature.get().validity()) {
            case VALID -> signature.get().method() == SignatureMethod.REFUSED ? State.REFUSED : State.SIGNED;
            case VOID -> State.VOID;
            case AWAITED -> State.AWAITED;
        };
    }

    private boolean missing(SignatureRole role) {
        return role == SignatureRole.OFFICER && officersMissing() > 0
                || role == SignatureRole.SITE && siteMissing();
    }
}

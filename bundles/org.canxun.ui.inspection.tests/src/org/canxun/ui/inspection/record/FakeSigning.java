package org.canxun.ui.inspection.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canxun.core.inspection.InspectionView.Member;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.port.StoredFile;
import org.canxun.core.signing.RefusalInput;
import org.canxun.core.signing.SignatureInput;
import org.canxun.core.signing.SignatureMethod;
import org.canxun.core.signing.SignatureRole;
import org.canxun.core.signing.SigningView;
import org.canxun.core.signing.SigningView.SignatureView;
import org.canxun.core.signing.SigningView.SignedPaper;
import org.canxun.core.signing.SigningView.State;
import org.canxun.core.signing.SigningView.Validity;

/** Signatures in memory: as many as asked for, none of them checked. */
final class FakeSigning {

    private static final String DIGEST = "d".repeat(64);

    private FakeSigning() {}

    static SigningView completed(RecordView record) {
        return view(List.of(), List.of(), record.enforcing() ? 2 : 1);
    }

    static SigningView signed(SigningView before, List<Member> team, SignatureInput input) {
        var member = team.stream().filter(m -> m.personId().equals(input.signer())).findFirst();
        return with(before, new SignatureView("s-" + before.signatures().size(), input.role(), input.method(),
                member.map(Member::personId).orElse(""), member.map(Member::name).orElse(input.signer()), "",
                input.ink(), input.evidenceId().orElse(""), DIGEST, Validity.VALID, "", "", "", Instant.EPOCH, "UTC",
                "zhang"));
    }

    static SigningView refused(SigningView before, RefusalInput input) {
        return with(before, new SignatureView("s-" + before.signatures().size(), SignatureRole.SITE,
                SignatureMethod.REFUSED, "", input.name(), "", Optional.empty(), "", DIGEST, Validity.VALID,
                input.reason(), input.witness(), input.recording(), Instant.EPOCH, "UTC", "zhang"));
    }

    static SigningView scanned(SigningView before, StoredFile scan) {
        var papers = new ArrayList<>(before.papers());
        papers.add(new SignedPaper("p-" + papers.size(), scan.sha256(), scan.fileName(), scan.mediaType()));
        return view(before.signatures(), papers, before.officersNeeded());
    }

    private static SigningView with(SigningView before, SignatureView signature) {
        var signatures = new ArrayList<>(before.signatures());
        signatures.add(signature);
        return view(signatures, before.papers(), before.officersNeeded());
    }

    private static SigningView view(List<SignatureView> signatures, List<SignedPaper> papers, int needed) {
        int officers = (int) signatures.stream().filter(s -> s.role() == SignatureRole.OFFICER)
                .map(SignatureView::signerId).distinct().count();
        var done = officers >= needed && signatures.stream().anyMatch(s -> s.role() == SignatureRole.SITE);
        return new SigningView(done ? State.SIGNED : State.COMPLETE, false, DIGEST, signatures, papers, needed,
                officers,
                Optional.of(Instant.EPOCH).filter(at -> done));
    }
}

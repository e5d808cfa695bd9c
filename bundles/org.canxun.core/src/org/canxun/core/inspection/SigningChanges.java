package org.canxun.core.inspection;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.SigningProblem;
import org.canxun.core.inspection.InspectionView.Member;
import org.canxun.core.journaling.Ids;
import org.canxun.core.port.StoredFile;
import org.canxun.core.signing.Ink;
import org.canxun.core.signing.RefusalInput;
import org.canxun.core.signing.SignatureInput;
import org.canxun.core.signing.SignatureMethod;
import org.canxun.core.signing.SignatureRole;
import org.canxun.core.signing.SigningView.SignatureView;
import org.canxun.core.signing.Signings;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeRecorder;
import org.canxun.model.ModelPackage.Literals;

/**
 * Signing of one completed record. Everything is checked before anything is written.
 *
 * @param view the visit as it stands in the state
 */
record SigningChanges(AggregateState state, ChangeRecorder recorder, InspectionView view, RecordView record,
        Author author, Clock wall) {

    /** Longer is no name. */
    private static final int LONGEST_NAME = 60;

    void sign(SignatureInput input) throws ProblemException {
        requireCompleted();
        requireWhole();
        var name = name(input.signer());
        var member = member(name);
        switch (input.role()) {
            case OFFICER -> requireOfficer(name, member);
            case WITNESS -> requireRefusal();
            case ASSISTANT, SITE -> requireName(name);
        }
        if (input.role() == SignatureRole.SITE || input.role() == SignatureRole.WITNESS) {
            requireNotOfTeam(name);
        }
        requireNew(input.role(), member.map(Member::personId).orElse(""), member.map(Member::name).orElse(name));
        if (input.evidenceId().isPresent()) {
            requirePaper(input.evidenceId().get());
        }
        var values = values(input.role(), input.method());
        values.put("signerId", member.map(Member::personId).filter(id -> !id.isEmpty()).orElse(null));
        values.put("signerName", member.map(Member::name).orElse(name));
        values.put("certNo", input.role() == SignatureRole.OFFICER
                ? member.map(Member::certNo).filter(no -> !no.isBlank()).orElse(null)
                : null);
        values.put("ink", input.ink().map(Ink::text).orElse(null));
        values.put("evidenceId", input.evidenceId().orElse(null));
        create(values);
    }

    void refuse(RefusalInput input) throws ProblemException {
        requireCompleted();
        requireWhole();
        var reason = Texts.checked("", input.reason());
        if (reason.isEmpty()) {
            throw new ProblemException(SigningProblem.REFUSAL_REASON);
        }
        var said = record.signing().site();
        if (said.isPresent()) {
            throw said.get().method() == SignatureMethod.REFUSED
                    ? new ProblemException(SigningProblem.SITE_REFUSED_ALREADY, record.agencyName())
                    : new ProblemException(SigningProblem.SIGNED_ALREADY, said.get().signerName());
        }
        var values = values(SignatureRole.SITE, SignatureMethod.REFUSED);
        values.put("signerName", blankless(input.name()));
        values.put("reason", reason);
        values.put("witness", blankless(input.witness()));
        values.put("recording", blankless(input.recording()));
        create(values);
    }

    /** Keeps a scan of the signed paper with the record, of which it is no part. */
    void attach(StoredFile file) throws ProblemException {
        requireCompleted();
        var id = Ids.derived("signedPaper", record.id(), file.sha256());
        if (state.object(id).isPresent()) {
            return;
        }
        var values = new LinkedHashMap<String, Object>();
        values.put("recordId", record.id());
        values.put("purpose", Signings.SIGNED_PAPER);
        values.put("sha256", file.sha256());
        values.put("sm3", file.sm3());
        values.put("fileName", file.fileName());
        values.put("mediaType", file.mediaType());
        values.put("size", file.size());
        values.put("width", file.width());
        values.put("height", file.height());
        values.put("importedAt", wall.instant());
        recorder.create(Literals.EVIDENCE, id, state.aggregate().id(), Literals.JOINT_INSPECTION__EVIDENCE.getName(),
                values);
    }

    private void requireCompleted() throws ProblemException {
        if (!record.completed()) {
            throw new ProblemException(Problem.RECORD_NOT_COMPLETED, record.agencyName());
        }
    }

    /** What is signed must be all of the record, also before anybody signed it. */
    private void requireWhole() throws ProblemException {
        if (record.signing().awaited()) {
            throw new ProblemException(SigningProblem.RECORD_AWAITED, record.agencyName());
        }
    }

    /** Whoever inspects stands for no site and is no witness to its refusal, of whichever agency. */
    private void requireNotOfTeam(String name) throws ProblemException {
        if (view.team().stream().anyMatch(m -> m.personId().equals(name) || m.name().equals(name))) {
            throw new ProblemException(SigningProblem.SIGNER_OF_TEAM, name);
        }
    }

    private static String name(String text) throws ProblemException {
        var name = Texts.checked("", text);
        requireName(name);
        return name;
    }

    private static void requireName(String name) throws ProblemException {
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.contains("\n")) {
            throw new ProblemException(SigningProblem.SIGNER_MISSING);
        }
    }

    /** By id, or by a name that only one of the agency's people has. */
    private Optional<Member> member(String signer) throws ProblemException {
        var own = view.team().stream().filter(m -> m.agencyCode().equals(record.agencyCode())).toList();
        var byId = own.stream().filter(m -> m.personId().equals(signer)).findFirst();
        if (byId.isPresent()) {
            return byId;
        }
        var byName = own.stream().filter(m -> m.name().equals(signer)).toList();
        if (byName.size() > 1) {
            throw new ProblemException(SigningProblem.SIGNER_AMBIGUOUS, signer);
        }
        return byName.stream().findFirst();
    }

    private void requireOfficer(String name, Optional<Member> member) throws ProblemException {
        if (member.filter(m -> m.assisting().isEmpty()).isEmpty()) {
            throw new ProblemException(SigningProblem.SIGNER_NOT_ON_TEAM, name, record.agencyName());
        }
        if (record.enforcing() && !Completion.certified(member.get(), record.agencyCode(), view.visitDate())) {
            throw new ProblemException(SigningProblem.SIGNER_NOT_CERTIFIED, member.get().name(),
                    view.visitDate().toString());
        }
    }

    private void requireRefusal() throws ProblemException {
        if (record.signing().refusal().isEmpty()) {
            throw new ProblemException(SigningProblem.WITNESS_WITHOUT_REFUSAL);
        }
    }

    /** The site signs once, whoever stands for it; it may still sign after it refused. */
    private void requireNew(SignatureRole role, String id, String name) throws ProblemException {
        var earlier = record.signing().signatures().stream().filter(SignatureView::valid)
                .filter(s -> s.role() == role && s.method() != SignatureMethod.REFUSED)
                .filter(s -> role == SignatureRole.SITE
                        || (id.isEmpty() ? s.signerName().equals(name) : s.signerId().equals(id)))
                .findFirst();
        if (earlier.isPresent()) {
            throw new ProblemException(SigningProblem.SIGNED_ALREADY, earlier.get().signerName());
        }
    }

    private void requirePaper(String evidenceId) throws ProblemException {
        if (record.signing().papers().stream().noneMatch(paper -> paper.evidenceId().equals(evidenceId))) {
            throw new ProblemException(SigningProblem.SIGNED_PAPER_UNKNOWN, evidenceId);
        }
    }

    private static String blankless(String text) throws ProblemException {
        var clean = Texts.checked("", text);
        return clean.isEmpty() ? null : clean;
    }

    private Map<String, Object> values(SignatureRole role, SignatureMethod method) {
        var values = new LinkedHashMap<String, Object>();
        values.put("role", role.name());
        values.put("method", method.name());
        values.put("recordDigest", record.signing().digest());
        values.put("occurredAt", wall.instant());
        values.put("zone", author.zone().getId());
        values.put("personId", author.personId());
        return values;
    }

    private void create(Map<String, Object> values) {
        recorder.create(Literals.SIGNATURE, Ids.fresh(wall), record.id(),
                Literals.AGENCY_RECORD__SIGNATURES.getName(), values);
    }
}

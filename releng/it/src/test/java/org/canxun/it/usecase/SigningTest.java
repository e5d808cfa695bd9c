package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.Problem;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;
import org.canxun.core.SigningProblem;
import org.canxun.core.Workspace;
import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.Inspections.NewInspection;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Ids;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.PhotoMaker.Scene;
import org.canxun.core.port.StoredFile;
import org.canxun.core.signing.Ink;
import org.canxun.core.signing.RefusalInput;
import org.canxun.core.signing.SignatureInput;
import org.canxun.core.signing.SignatureMethod;
import org.canxun.core.signing.SignatureRole;
import org.canxun.core.signing.SigningView;
import org.canxun.core.signing.SigningView.State;
import org.canxun.core.signing.SigningView.Validity;
import org.canxun.core.templates.life.SmallChecklists;
import org.canxun.evidence.DemoPhotoMaker;
import org.canxun.model.ModelPackage.Literals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A signature is worth what it was given for: it must hold to the record, and to whoever may give it. */
class SigningTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 24);
    private static final String DRAWN = "100,200 300,80 500,220;600,100 620,300";

    @TempDir
    private Path folder;

    private final SteppingClock clock = SteppingClock.at(Instant.parse("2025-11-24T01:00:00Z"));
    private Workspace workspace;
    private Author inspector;
    private Author colleague;
    private InspectionEditor editor;
    private String food;
    private String civil;

    @BeforeEach
    void set() throws Exception {
        workspace = RealWorkspaces.with(clock).create(folder.resolve("workspace"));
        inspector = RealWorkspaces.officer(workspace, "甲", RealWorkspaces.MARKET, DAY);
        colleague = RealWorkspaces.officer(workspace, "乙", RealWorkspaces.MARKET, DAY);
        var expired = RealWorkspaces.officer(workspace, "丙", RealWorkspaces.MARKET, DAY.minusDays(1));
        var helper = RealWorkspaces.person(workspace, "丁", RealWorkspaces.MARKET, Optional.empty());
        var appraiser = RealWorkspaces.person(workspace, "民", RealWorkspaces.CIVIL, Optional.empty());
        var site = RealWorkspaces.sites(workspace, inspector, folder, 1).get(0);
        var templates = SmallChecklists.publish(workspace, clock);
        var id = workspace.inspections().create(inspector, new NewInspection(site, "ROUTINE", DAY,
                RealWorkspaces.MARKET, templates, List.of(inspector, colleague, expired, helper, appraiser).stream()
                        .map(Author::personId).toList()));
        editor = workspace.inspections().open(inspector, id);
        food = editor.view().recordOf(RealWorkspaces.MARKET).orElseThrow().id();
        civil = editor.view().recordOf(RealWorkspaces.CIVIL).orElseThrow().id();
        editor.answer(food, SmallChecklists.PLAIN, Answer.NONCONFORM);
        editor.answer(food, SmallChecklists.KEY, Answer.CONFORM);
        editor.measure(food, SmallChecklists.MEASURED, SmallChecklists.COLD, BigDecimal.ONE);
        editor.measure(food, SmallChecklists.MEASURED, SmallChecklists.FROZEN, new BigDecimal("-18"));
        editor.attach(food, SmallChecklists.PLAIN, List.of(picture("现场")));
        editor.answer(civil, SmallChecklists.CHOSEN, Answer.chosen("全符合"));
        editor.answer(civil, SmallChecklists.COUNTED, Answer.counted(BigDecimal.ONE));
    }

    @AfterEach
    void close() throws ProblemException {
        workspace.close();
    }

    private StoredFile picture(String name) throws ProblemException {
        return workspace.vault().store(new DemoPhotoMaker().make(new Scene(64, 48, name, name, DAY.atTime(9, 0),
                ZoneOffset.ofHours(8), Optional.empty())), name + ".jpg");
    }

    private SigningView signing(String record) {
        return editor.view().record(record).orElseThrow().signing();
    }

    private void draws(String record, SignatureRole role, String name) throws ProblemException {
        clock.advance(Duration.ofMinutes(1));
        editor.sign(record, SignatureInput.screen(role, name, Ink.parse(DRAWN)));
    }

    private static ProblemCode refused(Executable action) {
        return assertThrows(ProblemException.class, action).problem();
    }

    private void reopen() throws ProblemException {
        var id = editor.view().id();
        workspace.close();
        workspace = RealWorkspaces.with(clock).open(folder.resolve("workspace"));
        editor = workspace.inspections().open(inspector, id);
    }

    @Test
    void anEnforcingAgencyNeedsTwoOfficersAndTheSite() throws ProblemException {
        assertEquals(SigningView.OPEN, signing(food));
        assertEquals(Problem.RECORD_NOT_COMPLETED, refused(() -> draws(food, SignatureRole.OFFICER, "甲")));
        editor.complete(food);
        assertEquals(State.COMPLETE, signing(food).state());
        assertTrue(signing(food).digest().matches("[0-9a-f]{64}"));
        draws(food, SignatureRole.OFFICER, "甲");
        draws(food, SignatureRole.SITE, "站长");
        assertEquals(State.COMPLETE, signing(food).state(), "one officer is not enough");
        draws(food, SignatureRole.OFFICER, colleague.personId());
        var signing = signing(food);
        assertEquals(State.SIGNED, signing.state());
        assertEquals(List.of("甲", "站长", "乙"), signing.signatures().stream().map(s -> s.signerName()).toList());
        assertEquals(List.of("证甲", "", "证乙"), signing.signatures().stream().map(s -> s.certNo()).toList());
        assertEquals(Optional.of(signing.signatures().get(2).at()), signing.signedAt());
        assertEquals(DRAWN, signing.signatures().get(0).ink().orElseThrow().text());
        reopen();
        assertEquals(signing, signing(food), "nothing is lost on the way to the disk and back");
        assertTrue(workspace.verify().faults().isEmpty(), workspace.verify().faults().toString());
    }

    @Test
    void civilAffairsNeedOnePersonAndTheSite() throws ProblemException {
        editor.complete(civil);
        draws(civil, SignatureRole.OFFICER, "民");
        assertEquals(State.COMPLETE, signing(civil).state());
        draws(civil, SignatureRole.SITE, "站长");
        assertEquals(State.SIGNED, signing(civil).state());
    }

    @Test
    void onlyTheAgencysOwnOfficersWithValidCertificatesSignAsOfficers() throws ProblemException {
        editor.complete(food);
        assertEquals(SigningProblem.SIGNER_NOT_CERTIFIED, refused(() -> draws(food, SignatureRole.OFFICER, "丙")),
                "expired the day before");
        assertEquals(SigningProblem.SIGNER_NOT_CERTIFIED, refused(() -> draws(food, SignatureRole.OFFICER, "丁")));
        assertEquals(SigningProblem.SIGNER_NOT_ON_TEAM, refused(() -> draws(food, SignatureRole.OFFICER, "民")),
                "of another agency");
        assertEquals(SigningProblem.SIGNER_NOT_ON_TEAM, refused(() -> draws(food, SignatureRole.OFFICER, "路人")));
        draws(food, SignatureRole.ASSISTANT, "丁");
        draws(food, SignatureRole.ASSISTANT, "特邀专家");
        draws(food, SignatureRole.OFFICER, "甲");
        assertEquals(SigningProblem.SIGNED_ALREADY, refused(() -> draws(food, SignatureRole.OFFICER, "甲")));
        assertEquals(1, signing(food).officersSigned(), "assistants count for no officer");
        assertEquals(SigningProblem.SIGNER_MISSING, refused(() -> draws(food, SignatureRole.SITE, " ")));
        assertEquals(SigningProblem.SIGNER_OF_TEAM, refused(() -> draws(food, SignatureRole.SITE, "丁")),
                "who inspects does not stand for the site");
    }

    @Test
    void aScanOfTheSignedPaperIsNoChangeOfTheRecord() throws ProblemException {
        assertEquals(Problem.RECORD_NOT_COMPLETED, refused(() -> editor.attachSigned(food, picture("扫描"))));
        editor.complete(food);
        draws(food, SignatureRole.OFFICER, "甲");
        var digest = signing(food).digest();
        editor.attachSigned(food, picture("扫描"));
        editor.attachSigned(food, picture("扫描"));
        assertEquals(digest, signing(food).digest());
        var paper = signing(food).papers();
        assertEquals(1, paper.size());
        assertEquals(SigningProblem.SIGNED_PAPER_UNKNOWN, refused(
                () -> editor.sign(food, SignatureInput.paper(SignatureRole.OFFICER, "乙", "another"))));
        editor.sign(food, SignatureInput.paper(SignatureRole.OFFICER, "乙", paper.get(0).evidenceId()));
        editor.sign(food, SignatureInput.paper(SignatureRole.SITE, "站长", paper.get(0).evidenceId()));
        assertEquals(State.SIGNED, signing(food).state());
        var record = editor.view().record(food).orElseThrow();
        assertEquals(List.of(), record.late(), "it came after completion by its nature");
        assertEquals(List.of(), record.strays());
        assertFalse(editor.view().undoable(), "nobody takes a signature back");
        reopen();
        assertEquals(1, signing(food).papers().size());
    }

    @Test
    void aRefusalIsNotedWithItsReasonAndTheSiteMaySignLater() throws ProblemException {
        editor.complete(food);
        draws(food, SignatureRole.OFFICER, "甲");
        draws(food, SignatureRole.OFFICER, "乙");
        assertEquals(SigningProblem.WITNESS_WITHOUT_REFUSAL, refused(() -> draws(food, SignatureRole.WITNESS, "邻居")));
        assertEquals(SigningProblem.REFUSAL_REASON,
                refused(() -> editor.refuse(food, new RefusalInput("站长", " ", "社区王", ""))));
        editor.refuse(food, new RefusalInput("站长", "认为温度计不准", "社区王", "记录仪003 10:21"));
        assertEquals(State.SIGNED, signing(food).state(), "a refusal does not keep the record open");
        var refusal = signing(food).refusal().orElseThrow();
        assertEquals("认为温度计不准", refusal.reason());
        assertEquals("社区王", refusal.witness());
        assertEquals("记录仪003 10:21", refusal.recording());
        assertEquals(SigningProblem.SITE_REFUSED_ALREADY,
                refused(() -> editor.refuse(food, new RefusalInput("", "仍不签", "", ""))));
        draws(food, SignatureRole.WITNESS, "社区王");
        draws(food, SignatureRole.SITE, "站长");
        assertEquals(Optional.empty(), signing(food).refusal());
        assertEquals(SignatureMethod.SCREEN, signing(food).site().orElseThrow().method());
        assertEquals(SigningProblem.SIGNED_ALREADY,
                refused(() -> editor.refuse(food, new RefusalInput("", "反悔", "", ""))));
    }

    @Test
    void whatIsAddedAfterSigningSaysSo() throws ProblemException {
        editor.complete(food);
        editor.supplement(food, "", "补充一");
        draws(food, SignatureRole.OFFICER, "甲");
        draws(food, SignatureRole.OFFICER, "乙");
        draws(food, SignatureRole.SITE, "站长");
        var digest = signing(food).digest();
        clock.advance(Duration.ofMinutes(1));
        editor.supplement(food, "", "补充二");
        assertEquals(digest, signing(food).digest());
        assertEquals(State.SIGNED, signing(food).state());
        assertEquals(List.of("补充一 false", "补充二 true"), editor.view().record(food).orElseThrow().supplements().stream()
                .map(s -> s.text() + " " + s.afterSigning()).toList());
    }

    @Test
    void recordsThatDifferInAnythingHaveOtherDigests() throws ProblemException {
        editor.complete(civil);
        editor.complete(food);
        assertNotEquals(signing(food).digest(), signing(civil).digest());
    }

    /** As a hand that writes to the journal past this program would. */
    private void forge(Map<String, Object> values) throws ProblemException {
        var id = editor.view().id();
        new Aggregates(workspace.journal(), clock).change(Types.inspection(id), inspector, "sign",
                (state, recorder) -> recorder.create(Literals.SIGNATURE, Ids.fresh(clock), food,
                        Literals.AGENCY_RECORD__SIGNATURES.getName(), values),
                state -> null);
        reopen();
    }

    @Test
    void aSignatureForAnotherTextIsVoidAndNamedByTheCheck() throws ProblemException {
        editor.complete(food);
        draws(food, SignatureRole.OFFICER, "甲");
        forge(Map.of("role", "OFFICER", "method", "SCREEN", "signerId", colleague.personId(), "signerName", "乙",
                "ink", DRAWN, "recordDigest", "0".repeat(64), "occurredAt", clock.instant(), "zone", "UTC", "personId",
                inspector.personId()));
        assertEquals(List.of(Validity.VALID, Validity.VOID),
                signing(food).signatures().stream().map(s -> s.validity()).toList());
        assertEquals(1, signing(food).officersSigned());
        var faults = workspace.verify().faults();
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).detail().contains("乙"), faults.toString());
        draws(food, SignatureRole.OFFICER, "乙");
        assertEquals(2, signing(food).officersSigned(), "he signs again, for what the record says");
    }

    @Test
    void aSignatureWithoutProofOrOfNoOfficerCountsForNothing() throws ProblemException {
        editor.complete(food);
        var digest = signing(food).digest();
        forge(Map.of("role", "OFFICER", "method", "PAPER", "signerId", colleague.personId(), "signerName", "乙",
                "evidenceId", "nothing", "recordDigest", digest, "occurredAt", clock.instant(), "zone", "UTC",
                "personId", inspector.personId()));
        forge(Map.of("role", "OFFICER", "method", "SCREEN", "signerId", "nobody", "signerName", "某", "ink", DRAWN,
                "recordDigest", digest, "occurredAt", clock.instant(), "zone", "UTC", "personId",
                inspector.personId()));
        forge(Map.of("role", "EMPEROR", "method", "SCREEN", "signerName", "某", "ink", DRAWN, "recordDigest", digest,
                "occurredAt", clock.instant(), "zone", "UTC", "personId", inspector.personId()));
        assertEquals(0, signing(food).officersSigned());
        assertEquals(List.of(Validity.VOID, Validity.VOID),
                signing(food).signatures().stream().map(s -> s.validity()).toList());
    }
}

package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.canxun.core.ProblemException;
import org.canxun.core.SigningProblem;
import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.journaling.Types;
import org.canxun.core.signing.Ink;
import org.canxun.core.signing.RefusalInput;
import org.canxun.core.signing.SignatureInput;
import org.canxun.core.signing.SignatureRole;
import org.canxun.core.signing.SigningView.State;
import org.canxun.core.signing.SigningView.Validity;
import org.canxun.core.templates.life.SmallChecklists;
import org.canxun.journal.ChangeSet;
import org.junit.jupiter.api.Test;

/** What others did apart must not undo a signature that was given, nor slip under it. */
class SignedApartTest extends FourLaptops {

    private static Ink ink() throws ProblemException {
        return Ink.parse("0,0 500,300");
    }

    private void fill(Visit visit, int device) throws ProblemException {
        var editor = visit.editor(device);
        editor.answer(visit.market(), SmallChecklists.PLAIN, Answer.NONCONFORM);
        editor.answer(visit.market(), SmallChecklists.KEY, Answer.CONFORM);
        editor.measure(visit.market(), SmallChecklists.MEASURED, SmallChecklists.COLD, BigDecimal.ONE);
        editor.measure(visit.market(), SmallChecklists.MEASURED, SmallChecklists.FROZEN, new BigDecimal("-18"));
    }

    private void sign(Visit visit, InspectionEditor editor) throws ProblemException {
        for (int i = 0; i < 2; i++) {
            editor.sign(visit.market(), SignatureInput.screen(SignatureRole.OFFICER, person(i).personId(), ink()));
        }
        editor.sign(visit.market(), SignatureInput.screen(SignatureRole.SITE, "站长", ink()));
    }

    private RecordView record(Visit visit, int device) throws ProblemException {
        return visit.editor(device).view().record(visit.market()).orElseThrow();
    }

    @Test
    void whatArrivesLateIsListedAndLeavesTheSignaturesValid() throws Exception {
        var visit = new Visit(FIRST_SEED);
        fill(visit, 0);
        visit.meet();
        var editor = visit.editor(0);
        editor.complete(visit.market());
        sign(visit, editor);
        editor.attachSigned(visit.market(), photos.get(1));
        var digest = record(visit, 0).signing().digest();

        replicas.get(1).clock().advance(Duration.ofMinutes(1));
        var apart = visit.editor(1);
        apart.answer(visit.market(), SmallChecklists.KEY, Answer.NONCONFORM);
        apart.finding(visit.market(), SmallChecklists.PLAIN, "另写一条", Optional.empty());
        apart.attach(visit.market(), SmallChecklists.PLAIN, List.of(photos.get(0)));
        visit.meet();
        visit.checkThatAllAgree();
        for (int device = 0; device < DEVICES; device++) {
            var record = record(visit, device);
            assertEquals(State.SIGNED, record.signing().state());
            assertEquals(digest, record.signing().digest());
            assertTrue(record.late().size() >= 3, record.late().toString());
            assertEquals(1, record.signing().papers().size(), "the scan of the signed paper stays");
            assertTrue(replicas.get(device).workspace().verify().faults().stream()
                    .noneMatch(f -> f.place().contains("record")));
        }
    }

    @Test
    void signaturesGivenAtSeveralLaptopsComeTogether() throws Exception {
        var visit = new Visit(FIRST_SEED);
        fill(visit, 0);
        visit.editor(0).complete(visit.market());
        visit.meet();
        visit.editor(1).sign(visit.market(),
                SignatureInput.screen(SignatureRole.OFFICER, person(1).personId(), ink()));
        visit.editor(2).sign(visit.market(),
                SignatureInput.screen(SignatureRole.OFFICER, person(2).personId(), ink()));
        visit.editor(3).refuse(visit.market(), new RefusalInput("", "不认可", "", "记录仪"));
        visit.meet();
        visit.checkThatAllAgree();
        assertEquals(State.SIGNED, record(visit, 0).signing().state());
        assertEquals(2, record(visit, 0).signing().officersSigned());
    }

    @Test
    void theSameOfficerAtTwoLaptopsCountsOnce() throws Exception {
        var visit = new Visit(FIRST_SEED);
        fill(visit, 0);
        visit.editor(0).complete(visit.market());
        visit.meet();
        for (int device = 0; device < 2; device++) {
            visit.editor(device).sign(visit.market(),
                    SignatureInput.screen(SignatureRole.OFFICER, person(0).personId(), ink()));
        }
        visit.editor(0).sign(visit.market(), SignatureInput.screen(SignatureRole.SITE, "站长", ink()));
        visit.meet();
        assertEquals(1, record(visit, 3).signing().officersSigned());
        assertEquals(State.COMPLETE, record(visit, 3).signing().state());
    }

    @Test
    void nothingIsSaidOfASignatureBeforeTheWholeRecordHasArrived() throws Exception {
        var visit = new Visit(FIRST_SEED);
        fill(visit, 1);
        visit.meet();
        visit.editor(1).note(visit.market(), SmallChecklists.PLAIN, "后补一句");
        var before = ids(0, visit);
        deliver(visit, 1, 0, Set.of());
        var editor = visit.editor(0);
        editor.complete(visit.market());
        sign(visit, editor);
        // The third laptop gets what the first wrote, and not yet the note of the second that it had seen.
        var seen = ids(1, visit);
        seen.removeAll(before);
        deliver(visit, 0, 2, seen);
        var record = record(visit, 2);
        assertEquals(Set.of(Validity.AWAITED),
                record.signing().signatures().stream().map(s -> s.validity()).collect(Collectors.toSet()));
        assertEquals(State.COMPLETE, record.signing().state());
        assertFalse(replicas.get(2).workspace().verify().faults().stream().anyMatch(f -> f.place().contains("record")),
                "nothing is wrong, it is only on its way");
        var refused = assertThrows(ProblemException.class, () -> visit.editor(2).sign(visit.market(),
                SignatureInput.screen(SignatureRole.OFFICER, person(2).personId(), ink())));
        assertEquals(SigningProblem.RECORD_AWAITED, refused.problem());
        visit.meet();
        assertEquals(State.SIGNED, record(visit, 2).signing().state());
    }

    @Test
    void nobodySignsFirstWhereTheWholeRecordHasNotArrived() throws Exception {
        var visit = new Visit(FIRST_SEED);
        fill(visit, 1);
        visit.meet();
        visit.editor(1).note(visit.market(), SmallChecklists.PLAIN, "后补一句");
        var before = ids(0, visit);
        deliver(visit, 1, 0, Set.of());
        visit.editor(0).complete(visit.market());
        var seen = ids(1, visit);
        seen.removeAll(before);
        deliver(visit, 0, 2, seen);
        var editor = visit.editor(2);
        assertTrue(record(visit, 2).signing().awaited());
        assertEquals(SigningProblem.RECORD_AWAITED, assertThrows(ProblemException.class,
                () -> editor.sign(visit.market(), SignatureInput.screen(SignatureRole.SITE, "站长", ink()))).problem());
        assertEquals(SigningProblem.RECORD_AWAITED, assertThrows(ProblemException.class,
                () -> editor.refuse(visit.market(), new RefusalInput("", "不认可", "", "记录仪"))).problem());
        visit.meet();
        sign(visit, visit.editor(2));
        assertEquals(State.SIGNED, record(visit, 2).signing().state());
    }

    @Test
    void aSiteThatSignedHasSignedWhoeverNotedARefusalElsewhere() throws Exception {
        var visit = new Visit(FIRST_SEED);
        fill(visit, 0);
        visit.editor(0).complete(visit.market());
        visit.meet();
        sign(visit, visit.editor(0));
        replicas.get(1).clock().advance(Duration.ofMinutes(5));
        visit.editor(1).refuse(visit.market(), new RefusalInput("", "不认可", "", "记录仪"));
        visit.meet();
        visit.checkThatAllAgree();
        var signing = record(visit, 3).signing();
        assertEquals("站长", signing.site().orElseThrow().signerName());
        assertEquals(Optional.empty(), signing.refusal());
        assertEquals(4, signing.signatures().size(), "the refusal is kept and printed as well");
    }

    private Set<String> ids(int device, Visit visit) throws ProblemException {
        return replicas.get(device).load(Types.inspection(visit.id)).stream().map(set -> set.id().value())
                .collect(Collectors.toSet());
    }

    private void deliver(Visit visit, int from, int to, Set<String> without) throws ProblemException {
        var sets = replicas.get(from).load(Types.inspection(visit.id)).stream()
                .filter(set -> !without.contains(set.id().value()))
                .sorted(Comparator.comparing((ChangeSet set) -> set.header().time())).toList();
        replicas.get(to).journal().append(new ArrayList<>(sets));
    }
}

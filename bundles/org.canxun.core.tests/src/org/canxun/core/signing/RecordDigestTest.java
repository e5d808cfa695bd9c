package org.canxun.core.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.canxun.model.AgencyRecord;
import org.canxun.model.Evidence;
import org.canxun.model.ItemAnswer;
import org.canxun.model.JointInspection;
import org.canxun.model.ModelFactory;
import org.canxun.model.RecordEvent;
import org.canxun.model.RectifyMode;
import org.canxun.model.Severity;
import org.canxun.model.TermUnit;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A change under a signature that the digest did not see would be the worst forgery: one nobody finds. */
class RecordDigestTest {

    private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

    /** A record with one of everything. */
    private static final class Sample {

        final JointInspection visit = FACTORY.createJointInspection();
        final AgencyRecord record = FACTORY.createAgencyRecord();
        final RecordEvent completion = FACTORY.createRecordEvent();

        Sample() {
            visit.setId("visit");
            visit.setSiteId("site");
            visit.setVisitDate(LocalDate.of(2026, 3, 2));
            record.setId("record");
            record.setAgencyCode("SAMR");
            record.setTemplateDigest("digest");
            visit.getRecords().add(record);
            completion.setId("completion");
            completion.setType("COMPLETED");
            completion.getDeadlines().add("F-A01=2026-03-11");
            record.getEvents().add(completion);
            for (var code : List.of("F-A01", "F-A02")) {
                var result = FACTORY.createItemResult();
                result.setId("result " + code);
                result.setItemCode(code);
                result.setAnswer(ItemAnswer.NONCONFORM);
                result.setNote("备注");
                var reading = FACTORY.createMeasurement();
                reading.setId("reading " + code);
                reading.setParameter("冷藏");
                reading.setValue(new BigDecimal("6.5"));
                result.getMeasurements().add(reading);
                record.getResults().add(result);
            }
            var finding = FACTORY.createFinding();
            finding.setId("finding");
            finding.setRecordId("record");
            finding.setItemCode("F-A01");
            finding.setText("问题");
            finding.setMode(RectifyMode.DEADLINE);
            finding.setTermDays(7);
            finding.setTermUnit(TermUnit.WORKING_DAY);
            visit.getFindings().add(finding);
            visit.getEvidence().add(evidence("photo", ""));
            var officer = FACTORY.createTeamMember();
            officer.setId("member");
            officer.setPersonId("甲");
            officer.setAgencyCode("SAMR");
            officer.setCertNo("证1");
            visit.getTeam().add(officer);
        }

        Evidence evidence(String id, String purpose) {
            var evidence = FACTORY.createEvidence();
            evidence.setId(id);
            evidence.setRecordId("record");
            evidence.setItemCode("F-A01");
            evidence.setSha256("a".repeat(64));
            if (!purpose.isEmpty()) {
                evidence.setPurpose(purpose);
            }
            return evidence;
        }

        String digest() {
            return RecordDigest.of(visit, record, completion);
        }
    }

    private record Change(String what, Consumer<Sample> change) {}

    @TestFactory
    Stream<DynamicTest> everythingTheRecordSaysIsSigned() {
        return Stream.of(new Change("answer", s -> s.record.getResults().get(0).setAnswer(ItemAnswer.CONFORM)),
                new Change("note", s -> s.record.getResults().get(0).setNote("备注。")),
                new Change("reason", s -> s.record.getResults().get(0).setReason("无")),
                new Change("reading", s -> s.record.getResults().get(1).getMeasurements().get(0)
                        .setValue(new BigDecimal("6.6"))),
                new Change("result taken away", s -> s.record.getResults().remove(1)),
                new Change("finding", s -> s.visit.getFindings().get(0).setText("问题小")),
                new Change("severity", s -> s.visit.getFindings().get(0).setSeverity(Severity.MAJOR)),
                new Change("term", s -> s.visit.getFindings().get(0).setTermDays(8)),
                new Change("referral", s -> s.visit.getFindings().get(0).setReferredTo("某局")),
                new Change("deadline", s -> s.completion.getDeadlines().set(0, "F-A01=2026-03-12")),
                new Change("photo", s -> s.visit.getEvidence().get(0).setSha256("b".repeat(64))),
                new Change("pair", s -> s.visit.getEvidence().get(0).setStage("BEFORE")),
                new Change("photo taken away", s -> s.visit.getEvidence().clear()),
                new Change("checklist", s -> s.record.setTemplateDigest("other")),
                new Change("officer", s -> s.visit.getTeam().get(0).setCertNo("证2")),
                new Change("day", s -> s.visit.setVisitDate(LocalDate.of(2026, 3, 3))),
                new Change("site", s -> s.visit.setSiteId("elsewhere")))
                .map(c -> DynamicTest.dynamicTest(c.what(), () -> {
                    var sample = new Sample();
                    c.change().accept(sample);
                    assertNotEquals(new Sample().digest(), sample.digest());
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatComesAfterOrFromOthersVoidsNothing() {
        return Stream.of(new Change("supplement", s -> {
            var supplement = FACTORY.createSupplement();
            supplement.setId("supplement");
            supplement.setText("补充");
            s.record.getSupplements().add(supplement);
        }), new Change("signature", s -> {
            var signature = FACTORY.createSignature();
            signature.setId("signature");
            signature.setOccurredAt(Instant.EPOCH);
            s.record.getSignatures().add(signature);
        }), new Change("scan", s -> s.visit.getEvidence().add(s.evidence("scan", "SIGNED_PAPER"))),
                new Change("other record", s -> {
                    var other = FACTORY.createAgencyRecord();
                    other.setId("other");
                    s.visit.getRecords().add(other);
                    var finding = FACTORY.createFinding();
                    finding.setId("other finding");
                    finding.setRecordId("other");
                    s.visit.getFindings().add(finding);
                }), new Change("other agency's officer", s -> {
                    var officer = FACTORY.createTeamMember();
                    officer.setId("other member");
                    officer.setAgencyCode("FIRE");
                    s.visit.getTeam().add(officer);
                }), new Change("order of objects", s -> {
                    var results = new ArrayList<>(s.record.getResults());
                    s.record.getResults().clear();
                    s.record.getResults().add(results.get(1));
                    s.record.getResults().add(results.get(0));
                }), new Change("copy", s -> s.visit.getEvidence().add(s.evidence("scan", "SIGNED_PAPER"))))
                .map(c -> DynamicTest.dynamicTest(c.what(), () -> {
                    var sample = new Sample();
                    c.change().accept(sample);
                    assertEquals(new Sample().digest(), sample.digest());
                }));
    }

    @Test
    void aCopyHasTheSameDigestAndTheTextIsStable() {
        var sample = new Sample();
        var copy = EcoreUtil.copy(sample.visit);
        assertEquals(sample.digest(), RecordDigest.of(copy, copy.getRecords().get(0),
                copy.getRecords().get(0).getEvents().get(0)));
        // Signatures of every released version must still hold: whoever changes this text gives it another name.
        var text = RecordDigest.text(sample.visit, sample.record, sample.completion);
        assertTrue(text.startsWith("canxun-record-1\nid 5:visit\nsiteId 4:site\nvisitDate 10:2026-03-02\n"), text);
        assertTrue(text.contains("ItemResult{\nanswer 10:NONCONFORM\nid 12:result F-A01\nitemCode 5:F-A01\n"
                + "note 2:备注\nMeasurement{\nid 13:reading F-A01\nparameter 2:冷藏\nvalue 3:6.5\n}\n}\n"), text);
        assertFalse(text.contains("Supplement"));
    }

    @Test
    void noTextCanPassForTheNextField() {
        var one = new Sample();
        one.record.getResults().get(0).setNote("x\nreason 1:y");
        var two = new Sample();
        two.record.getResults().get(0).setNote("x");
        two.record.getResults().get(0).setReason("y");
        assertNotEquals(one.digest(), two.digest());
    }
}

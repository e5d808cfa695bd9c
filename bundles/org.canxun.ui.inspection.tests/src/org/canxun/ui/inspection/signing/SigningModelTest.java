package org.canxun.ui.inspection.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.InspectionView.Member;
import org.canxun.core.inspection.Progress;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.inspection.Score;
import org.canxun.core.signing.SignatureMethod;
import org.canxun.core.signing.SignatureRole;
import org.canxun.core.signing.SigningView;
import org.canxun.core.signing.SigningView.SignatureView;
import org.canxun.core.signing.SigningView.Validity;
import org.canxun.model.RecordKind;
import org.canxun.ui.inspection.signing.Signer.State;
import org.canxun.ui.testing.Translations;
import org.junit.jupiter.api.Test;

/** A record on which one officer is missing is no evidence: the list says who has to sign, and who must not. */
class SigningModelTest {

    private static final LocalDate VISIT = LocalDate.of(2026, 11, 23);
    private static final List<Member> TEAM = List.of(member("zhang", "张示例", VISIT), member("li", "李示例", VISIT),
            member("wang", "王示例", VISIT.minusDays(1)),
            new Member("zhao", "赵示例", "FIRE", "X-1", Optional.of(VISIT), false));

    private final SigningWords words = new SigningWords(Translations.of(new Messages(), Locale.ROOT));

    private static Member member(String id, String name, LocalDate validTo) {
        return new Member(id, name, "SAMR", "SH-" + id, Optional.of(validTo), false);
    }

    private static SignatureView signature(SignatureRole role, String id, SignatureMethod method, Validity validity) {
        return new SignatureView("s-" + id, role, method, id, id.isEmpty() ? "周示例" : id, "", Optional.empty(), "",
                "", validity, "不认可", "吴示例", "", Instant.EPOCH, "UTC", "zhang");
    }

    private static SigningModel model(RecordKind kind, SignatureView... signatures) {
        return model(TEAM, kind, signatures);
    }

    private static SigningModel model(List<Member> team, RecordKind kind, SignatureView... signatures) {
        var officers = (int) Arrays.stream(signatures)
                .filter(s -> s.valid() && s.role() == SignatureRole.OFFICER).count();
        var enforcing = kind == RecordKind.INSPECTION;
        var signing =
                new SigningView(SigningView.State.COMPLETE,
                        Arrays.stream(signatures).anyMatch(s -> s.validity() == Validity.AWAITED), "d",
                        List.of(signatures), List.of(),
                        enforcing ? 2 : 1, officers, Optional.empty());
        var record = new RecordView("r", "SAMR", "市场监管", enforcing, kind, "t", "t", "t", 1, "", List.of(),
                new Progress(0, 0, 0, 0, 0), new Score(BigDecimal.ZERO, BigDecimal.ZERO, false), true, List.of(),
                List.of(), List.of(), List.of(), List.of(), Optional.empty(), signing);
        return new SigningModel(new InspectionView("i", "s", "示例一餐厅", "JOINT", VISIT, 1, "SAMR", team, List.of(record),
                List.of(), Optional.empty(), false, false), record);
    }

    private static List<String> shown(SigningModel model) {
        return model.signers().stream().map(s -> s.role() + " " + s.name() + " " + s.state()).toList();
    }

    @Test
    void officers_WithAValidCertificate_HaveToAndOthersMayAssist() {
        assertEquals(List.of("OFFICER 张示例 MISSING", "OFFICER 李示例 MISSING", "ASSISTANT 王示例 OPTIONAL",
                "ASSISTANT  OPTIONAL", "SITE  MISSING"), shown(model(RecordKind.INSPECTION)));
        assertEquals("还差：检查人员 2 名、站点代表（签名或拒绝签名）",
                words.summary(model(RecordKind.INSPECTION), ZoneOffset.UTC));
    }

    @Test
    void appraisal_AsksForOneOfItsPeople_CertifiedOrNot() {
        var model = model(RecordKind.APPRAISAL);
        assertEquals(3, model.signers().stream().filter(s -> s.role() == SignatureRole.OFFICER).count());
        assertEquals("还差：评定人员 1 名、站点代表（签名或拒绝签名）", words.summary(model, ZoneOffset.UTC));
    }

    @Test
    void assistant_FromOutside_IsAskedByNameAndNeverAsAnOfficer() {
        var team = List.of(member("zhang", "张示例", VISIT),
                new Member("", "周示例", "SAMR", "", Optional.empty(), false, Optional.of("示例燃气")));
        for (var kind : RecordKind.values()) {
            assertEquals("ASSISTANT 周示例 OPTIONAL", shown(model(team, kind)).get(1));
        }
        var signed = model(team, RecordKind.APPRAISAL,
                signature(SignatureRole.ASSISTANT, "", SignatureMethod.SCREEN, Validity.VALID));
        assertEquals(1, signed.signers().stream().filter(s -> s.name().equals("周示例")).count());
        assertEquals("ASSISTANT 周示例 SIGNED", shown(signed).get(1));
    }

    @Test
    void signature_Void_MustBeGivenAgain() {
        var model = model(RecordKind.INSPECTION,
                signature(SignatureRole.OFFICER, "zhang", SignatureMethod.SCREEN, Validity.VOID),
                signature(SignatureRole.OFFICER, "li", SignatureMethod.PAPER, Validity.VALID));
        assertEquals(List.of("OFFICER 张示例 VOID", "OFFICER 李示例 SIGNED"), shown(model).subList(0, 2));
        assertTrue(model.signers().get(0).open());
        assertFalse(model.signers().get(1).open(), "nobody signs twice");
        assertTrue(words.cells(model.signers().get(0), RecordKind.INSPECTION).get(3).startsWith("无效，与记录内容不符"));
    }

    @Test
    void site_ThatRefused_MayStillSignButNotRefuseAgain() {
        var model = model(RecordKind.INSPECTION,
                signature(SignatureRole.SITE, "", SignatureMethod.REFUSED, Validity.VALID));
        assertFalse(model.refusable());
        assertTrue(shown(model).containsAll(List.of("SITE 周示例 REFUSED", "WITNESS 吴示例 OPTIONAL")),
                shown(model).toString());
        assertTrue(model.signers().stream().filter(s -> s.role() == SignatureRole.SITE).allMatch(Signer::open));
    }

    @Test
    void record_NotArrivedInFull_IsSignedByNobodyHere() {
        var model = model(RecordKind.INSPECTION,
                signature(SignatureRole.OFFICER, "zhang", SignatureMethod.SCREEN, Validity.AWAITED));
        assertTrue(model.signers().stream().noneMatch(Signer::open), shown(model).toString());
        assertFalse(model.refusable());
        assertEquals("这份记录还没有收全，暂时不能在这台电脑上签名。", words.summary(model, ZoneOffset.UTC));
    }

    @Test
    void expert_WhoAssisted_IsShown() {
        var model = model(RecordKind.INSPECTION,
                signature(SignatureRole.ASSISTANT, "", SignatureMethod.SCREEN, Validity.VALID));
        assertTrue(shown(model).contains("ASSISTANT 周示例 SIGNED"), shown(model).toString());
        assertEquals(State.OPTIONAL, model.signers().get(4).state(), "and another may");
    }
}

package org.canxun.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Codes;
import org.canxun.core.Problem;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.Progress;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.inspection.RecordView.SupplementView;
import org.canxun.core.inspection.Score;
import org.canxun.core.inspection.TryOut;
import org.canxun.core.signing.Ink;
import org.canxun.core.signing.SignatureMethod;
import org.canxun.core.signing.SignatureRole;
import org.canxun.core.signing.SigningView;
import org.canxun.core.signing.SigningView.SignatureView;
import org.canxun.core.signing.SigningView.State;
import org.canxun.core.signing.SigningView.Validity;
import org.canxun.core.templates.ContentReader;
import org.canxun.core.templates.JudgementContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ModelFactory;
import org.canxun.model.RecordKind;
import org.junit.jupiter.api.Test;

class AgencyRecordPaperTest {

    private final SampleVisit visit = new SampleVisit();

    @Test
    void aCompletedRecordReadsAsAgreed() throws Exception {
        visit.complete(visit.food);
        assertEquals(golden("agency-record.txt"), text("SAMR"));
    }

    @Test
    void civilAffairsPaperSaysThatItIsNoInspectionAndHasNoInspectionNumber() throws Exception {
        visit.complete(visit.civil);
        assertEquals(golden("appraisal-record.txt"), text("CIVIL"));
    }

    @Test
    void anUnfinishedRecordCannotPassForAFinishedOne() throws Exception {
        visit.answer(visit.food, "F-A01", ItemAnswer.UNANSWERED);
        var paper = AgencyRecordPaper.of(visit.dossier(), "SAMR");
        assertEquals("未完成（草稿）", paper.mark().orElseThrow());
        var text = PaperText.of(paper);
        assertTrue(text.contains("共4项，还有1项未检查"), text);
        assertTrue(text.contains("食品经营许可证在有效期内 | 查看 | ~未检查~"), text);
    }

    @Test
    void oneValidCertificateIsNotTakenForTwo() throws Exception {
        visit.inspection.setVisitDate(visit.inspection.getVisitDate().plusDays(1));
        var text = text("SAMR");
        assertTrue(text.contains("有效执法证件的检查人员为1人，不足两人"), text);
        assertTrue(text.contains("**检查当日已过有效期**"), text);
    }

    @Test
    void anItemLeftOutWithoutAReasonShows() throws Exception {
        visit.answer(visit.food, "F-E01", ItemAnswer.NOT_APPLICABLE).setReason(" ");
        assertTrue(text("SAMR").contains("不适用 |  | **未写理由**"), text("SAMR"));
    }

    @Test
    void aReadingInAnotherUnitIsNotJudged() throws Exception {
        visit.answer(visit.food, "F-D07", ItemAnswer.NONCONFORM).getMeasurements().get(0).setUnit("℉");
        assertFalse(text("SAMR").contains("超出限值"));
    }

    @Test
    void whatDoesNotApplyIsSaidWithItsConditionAndNotCountedAsOpen() throws Exception {
        var item = visit.templates.get("template-food").getSections().get(0).getItems().get(0);
        item.setCondition("${site.gasKind} = 'LPG'");
        judge(List.of());
        var text = text("SAMR");
        assertTrue(text.contains("~不适用（条件）~"), text);
        assertTrue(text.contains("~条件不满足：燃气种类 为 LPG~"), text);
        assertFalse(text.contains("还有"), text);
    }

    @Test
    void whatFollowsFromTheItemsIsPrintedWithItsReasons() throws Exception {
        judge(List.of(JudgementContent.of("samr-2016", Map.of()), JudgementContent.of("points", Map.of())));
        var text = text("SAMR");
        assertTrue(text.contains("结果判定"), text);
        assertTrue(text.contains("2016"), text);
        assertTrue(text.contains("得分率"), text);
    }

    /** The record as the window shows it, answered as the visit is. */
    private void judge(List<JudgementContent> judgements) throws Exception {
        var content = ContentReader.read(visit.templates.get("template-food"));
        var tryOut = new TryOut(new TemplateContent(content.code(), content.title(), content.agencyCode(),
                content.recordKind(), content.provenance(), content.sections(), judgements, content.grading()),
                Codes.NONE);
        for (var result : visit.food.getResults()) {
            if (result.getAnswer() == ItemAnswer.CONFORM || result.getAnswer() == ItemAnswer.NONCONFORM) {
                tryOut.answer(result.getItemCode(), result.getAnswer() == ItemAnswer.CONFORM ? Answer.CONFORM
                        : Answer.NONCONFORM);
            }
        }
        visit.judged = new JudgedRecords(Map.of(visit.food.getId(), tryOut.view()), Codes.NONE);
    }

    @Test
    void anAnswerTheChecklistDoesNotKnowIsStillPrinted() throws Exception {
        visit.answer(visit.food, "F-Z99", ItemAnswer.NONCONFORM);
        assertTrue(text("SAMR").contains("检查表中没有的编号 F-Z99：不符合"));
    }

    @Test
    void whatWasFoundOfADroppedItemIsStillPrinted() throws Exception {
        visit.drop("F-D07");
        var text = text("SAMR");
        assertTrue(text.contains("检查表中没有的编号 F-D07：不符合"), text);
        for (var kept : List.of("读数：冷藏 12.0 ℃", "问题：二号冰箱冷藏温度12.0℃（期限：7个工作日内；不在问题清单内）", "照片 1 张")) {
            assertTrue(text.contains(kept), kept + "\n" + text);
        }
    }

    @Test
    void aReadingWithoutAnAnswerIsPrintedToo() throws Exception {
        visit.drop("F-D07");
        visit.answer(visit.food, "F-D07", ItemAnswer.UNANSWERED);
        assertTrue(text("SAMR").contains("读数：冷藏 12.0 ℃"));
    }

    @Test
    void aRecordIsNeverPrintedOverAnotherChecklist() {
        visit.templates.get("template-food").setContentDigest("0".repeat(64));
        assertEquals(Problem.PAPER_TEMPLATE_DIFFERS, refused("SAMR"));
        visit.templates.remove("template-food");
        assertEquals(Problem.PAPER_TEMPLATE_MISSING, refused("SAMR"));
    }

    @Test
    void anAgencyThatWasNotThereHasNoRecord() {
        assertEquals(Problem.PAPER_RECORD_MISSING, refused("FIRE"));
    }

    @Test
    void moreThanTenOfficersCanSign() throws Exception {
        for (var i = 0; i < 12; i++) {
            var member = ModelFactory.eINSTANCE.createTeamMember();
            member.setName("王" + i);
            member.setAgencyCode("SAMR");
            visit.inspection.getTeam().add(member);
        }
        assertTrue(text("SAMR").contains("检查人员（14） / ~王11~"), text("SAMR"));
    }

    @Test
    void whoeverAssistsIsNamedApartAndSignsAsAssistingOnly() throws Exception {
        var assistant = ModelFactory.eINSTANCE.createTeamMember();
        assistant.setName("李工");
        assistant.setAgencyCode("SAMR");
        assistant.setOrganisation("示例燃气");
        assistant.setAssisting(true);
        visit.inspection.getTeam().add(assistant);
        var text = text("SAMR");
        assertTrue(text.contains("协助人员（无执法权）：李工（示例燃气）。"), text);
        assertTrue(text.contains("协助人员 / ~李工~"), text);
        assertFalse(text.contains("检查人员（三）"), text);
        sign(new SignatureView("", SignatureRole.ASSISTANT, SignatureMethod.SCREEN, "", "李工", "",
                Optional.of(Ink.parse("0,0 500,300")), "", "d".repeat(64), Validity.VALID, "", "", "",
                Instant.parse("2025-09-05T04:00:00Z"), "Asia/Shanghai", "张伟"));
        assertEquals(1, text("SAMR").split("协助人员 /", -1).length - 1, "signed once, and no line left for it");
    }

    private static SignatureView signature(String id, SignatureRole role, SignatureMethod method, String person,
            String cert, Validity validity) throws ProblemException {
        var refused = method == SignatureMethod.REFUSED;
        return new SignatureView(id, role, method, person, person, cert,
                method == SignatureMethod.SCREEN ? Optional.of(Ink.parse("0,0 500,300")) : Optional.empty(), "",
                "d".repeat(64), validity, refused ? "认为温度计不准" : "", refused ? "社区王" : "", "",
                Instant.parse("2025-09-05T04:00:00Z"), "Asia/Shanghai", "张伟");
    }

    /** The record as it was signed. */
    private void sign(SignatureView... signatures) {
        visit.complete(visit.food);
        var signing = new SigningView(State.SIGNED, false, "d".repeat(64), List.of(signatures), List.of(), 2, 2,
                Optional.of(Instant.parse("2025-09-05T04:00:00Z")));
        var supplement = new SupplementView("F-A02", "次日已挂出", "张伟", "张伟", Instant.parse("2025-09-06T01:00:00Z"),
                true);
        var view = new RecordView(visit.food.getId(), "SAMR", "市场监管", true, RecordKind.INSPECTION, "t", "t", "t", 3,
                "", List.of(), new Progress(0, 0, 0, 0, 0), new Score(BigDecimal.ZERO, BigDecimal.ONE, true), true,
                List.of(supplement),
                List.of(), List.of(), List.of(), List.of(), Optional.empty(), signing);
        visit.judged = new JudgedRecords(Map.of(visit.food.getId(), view), Codes.NONE);
    }

    @Test
    void whoSignedOnAScreenNeedsNoInkAndIsNotCalledMoreThanAPicture() throws Exception {
        sign(signature("1", SignatureRole.OFFICER, SignatureMethod.SCREEN, "张伟", "苏02000123456", Validity.VALID),
                signature("2", SignatureRole.SITE, SignatureMethod.PAPER, "周阿妹", "", Validity.VALID),
                signature("3", SignatureRole.ASSISTANT, SignatureMethod.SCREEN, "特邀专家", "", Validity.VALID));
        var text = text("SAMR");
        assertTrue(text.contains("检查人员（一） / [张伟的屏幕签名笔迹] / 张伟　执法证号 苏02000123456 / "
                + "~屏幕签名　2025-09-05 12:00:00 +08:00~ / 0 /  signed"), text);
        assertTrue(text.contains("检查人员（二） / ~李娜　执法证号 苏02000123457~ / 0 / 签名："), "who has not signed finds a line");
        assertTrue(text.contains("协助人员 / [特邀专家的屏幕签名笔迹]"), text);
        assertTrue(text.contains("被检查单位意见 / 周阿妹 / ~已在纸质记录上签名，扫描件存档"), text);
        assertTrue(text.contains("不能代替纸质签名或盖章"), text);
        assertTrue(text.contains("记录摘要（SHA-256，不含完成后补充的内容）：" + "d".repeat(64)), "in full");
        assertFalse(text.contains("可靠的电子签名"), "a picture is none (电子签名法 art. 13)");
        assertTrue(text.contains("**签名后补充**"), text);
    }

    @Test
    void aRefusalIsPrintedWithReasonAndWitness() throws Exception {
        sign(signature("1", SignatureRole.SITE, SignatureMethod.REFUSED, "周阿妹", "", Validity.VALID));
        var text = text("SAMR");
        assertTrue(text.contains("拒绝签名 / 站点代表拒绝签名。时间：2025-09-05 12:00:00 +08:00；姓名：周阿妹 / "
                + "原因：认为温度计不准 / 见证人：社区王 / 录音录像："), text);
        assertTrue(text.contains("/ 0 / 见证人签名："), "the witness still finds a line");
    }

    @Test
    void aVoidSignatureIsNotDrawnButNamed() throws Exception {
        sign(signature("1", SignatureRole.OFFICER, SignatureMethod.SCREEN, "张伟", "苏02000123456", Validity.VOID));
        var text = text("SAMR");
        assertFalse(text.contains("屏幕签名笔迹"), text);
        assertTrue(text.contains("**张伟（2025-09-05 12:00:00 +08:00）的签名与本记录内容不符，无效，未印出。**"), text);
    }

    private ProblemCode refused(String agency) {
        return assertThrows(ProblemException.class, () -> AgencyRecordPaper.of(visit.dossier(), agency)).problem();
    }

    private String text(String agency) throws ProblemException {
        return PaperText.of(AgencyRecordPaper.of(visit.dossier(), agency));
    }

    static String golden(String name) throws IOException {
        try (var in = AgencyRecordPaperTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

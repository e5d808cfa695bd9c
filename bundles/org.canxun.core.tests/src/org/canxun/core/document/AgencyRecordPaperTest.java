package org.canxun.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.canxun.core.Codes;
import org.canxun.core.Problem;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.TryOut;
import org.canxun.core.templates.ContentReader;
import org.canxun.core.templates.JudgementContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ModelFactory;
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

package org.canxun.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.canxun.core.ProblemException;
import org.canxun.model.ItemAnswer;
import org.junit.jupiter.api.Test;

class FindingListPaperTest {

    private final SampleVisit visit = new SampleVisit();

    @Test
    void theListReadsAsAgreed() throws Exception {
        visit.complete(visit.food);
        visit.complete(visit.civil);
        assertEquals(AgencyRecordPaperTest.golden("finding-list.txt"), text());
    }

    @Test
    void theJointTeamOrdersNothingInItsOwnWords() throws Exception {
        var wording = AgencyRecordPaperTest.golden("papers.properties");
        for (var word : List.of("责令", "复议", "诉讼", "罚款", "查封", "停业", "吊销")) {
            assertFalse(wording.contains(word), word);
        }
        // also not through the standards of the checklists, which quote the agencies' measures
        assertFalse(text().contains("罚款"), text());
        assertTrue(PaperText.of(AgencyRecordPaper.of(visit.dossier(), "SAMR")).contains("处罚款5万元"));
    }

    @Test
    void anAgencyThatHasNotFinishedIsNamed() throws Exception {
        visit.complete(visit.civil);
        var paper = FindingListPaper.of(visit.dossier());
        assertEquals("未完成（草稿）", paper.mark().orElseThrow());
        assertTrue(PaperText.of(paper).contains("以下部门的记录尚未完成，本清单可能增减：市场监管。"));
    }

    @Test
    void aFailedItemIsListedEvenWhenNobodyWroteAFinding() throws Exception {
        visit.inspection.getFindings().clear();
        assertTrue(text().contains("不符合：许可证正本挂在醒目处"), text());
    }

    @Test
    void whatNobodyWroteReadsOnPaperAsOnTheScreen() throws Exception {
        visit.inspection.getFindings().clear();
        visit.templates.values().stream().flatMap(template -> template.getSections().stream())
                .flatMap(section -> section.getItems().stream()).filter(item -> item.getCode().equals("F-A02"))
                .forEach(item -> item.setFindingText("未公示许可证正本"));
        for (var paper : List.of(text(), PaperText.of(AgencyRecordPaper.of(visit.dossier(), "SAMR")))) {
            assertTrue(paper.contains("未公示许可证正本"), paper);
            assertFalse(paper.contains("不符合：许可证正本挂在醒目处"), paper);
        }
    }

    @Test
    void aFindingWhoseItemNowConformsIsNotListed() throws Exception {
        visit.answer(visit.food, "F-D07", ItemAnswer.CONFORM);
        assertFalse(text().contains("二号冰箱"), text());
    }

    private String text() throws ProblemException {
        return PaperText.of(FindingListPaper.of(visit.dossier()));
    }
}

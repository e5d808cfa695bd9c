package org.canxun.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.inspection.PhotoMark.Shape;
import org.canxun.core.inspection.PhotoMarks;
import org.canxun.model.Evidence;
import org.canxun.model.ModelFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvidencePapersTest {

    private static final String SM3 = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";

    private final SampleVisit visit = new SampleVisit();

    @BeforeEach
    void onlyOurs() {
        visit.inspection.getEvidence().clear();
    }

    private Evidence photo(String id, String item, String stage, String before) {
        var photo = ModelFactory.eINSTANCE.createEvidence();
        photo.setId(id);
        photo.setRecordId(visit.food.getId());
        photo.setItemCode(item);
        photo.setFileName(id + ".jpg");
        photo.setMediaType("image/jpeg");
        photo.setSha256((id + "0".repeat(64)).substring(0, 64));
        photo.setSize(1234567);
        photo.setStage(stage);
        photo.setPairedWith(before);
        photo.setImportedAt(Instant.parse("2025-09-05T03:30:05Z"));
        visit.inspection.getEvidence().add(photo);
        return photo;
    }

    private static void mark(Evidence photo, String shape, BigDecimal x) {
        var mark = ModelFactory.eINSTANCE.createOverlayMark();
        mark.setId(shape + photo.getMarks().size());
        mark.setShape(shape);
        mark.setX(x);
        mark.setPosition(photo.getMarks().size());
        photo.getMarks().add(mark);
    }

    @Test
    void photosBeforeAndAfterStandSideBySide() throws Exception {
        photo("e2", "F-D07", "", null);
        photo("e3", "F-D07", "AFTER", "e4");
        photo("e4", "F-D07", "BEFORE", null);
        photo("e5", "F-D07", "AFTER", "gone");
        var groups = new PhotoPairs(visit.inspection.getEvidence()).groups();
        assertEquals(List.of(List.of("e2"), List.of("e4", "e3"), List.of("e5")),
                groups.stream().map(group -> group.photos().stream().map(Evidence::getId).toList()).toList());
        var list = PaperText.of(FindingListPaper.of(visit.dossier()));
        assertTrue(list.contains("当场整改的问题") && list.contains("图1　F-D07（整改前）")
                && list.contains("图2　F-D07（整改后）"), list);
        assertFalse(list.contains("图3"), "photos without a partner are in the record: " + list);
    }

    @Test
    void theListSaysWhatProvesTheFilesAndWhatCopiesHide() {
        var photo = photo("e1", "F-D07", "", null);
        photo.setSm3(SM3);
        photo.setSource("DROP");
        mark(photo, "MOSAIC", BigDecimal.ZERO);
        mark(photo, "BOX", BigDecimal.ZERO);
        photo("e2", "", "", null).setRecordId(null);
        var text = PaperText.of(EvidenceListPaper.of(visit.dossier()));
        assertTrue(text.contains("SM3：" + SM3) && text.contains("SHA-256：" + photo.getSha256()), text);
        assertTrue(text.contains("SM3：登记时未计算"), "evidence from before stays on the list: " + text);
        assertTrue(text.contains("标注 2 处，其中马赛克 1 处") && text.contains("拖入窗口") && text.contains("张伟"), text);
        assertTrue(text.indexOf("e2.jpg") < text.indexOf("e1.jpg"), "what belongs to the visit comes first");
    }

    @Test
    void theTableIsNoFormulaAndNoSecondColumn() {
        photo("e1", "F-D07", "BEFORE", null).setFileName("=cmd|' /C calc'!A0,\"x\".jpg");
        var entries = new EvidenceEntries(visit.dossier()).entries();
        var table = new String(new EvidenceTable(ZoneId.of("Asia/Shanghai")).csv(entries, Map.of(1, "001.jpg")),
                StandardCharsets.UTF_8);
        assertTrue(table.startsWith("\uFEFF序号,部门,检查项,文件名,"), table);
        assertTrue(table.contains(",\"'=cmd|' /C calc'!A0,\"\"x\"\".jpg\",001.jpg,image/jpeg,1234567,"), table);
        assertTrue(table.contains(",2025-09-05 11:30:05 +08:00,张伟,来源未记录,0,0,整改前,\r\n"), table);
    }

    /** The journal of another program may say anything; what it meant to hide stays hidden. */
    @Test
    void aMosaicWithoutAPlaceHidesEverything() {
        var photo = photo("e1", "F-D07", "", null);
        mark(photo, "MOSAIC", new BigDecimal("1E+999999999"));
        mark(photo, "STAR", BigDecimal.ZERO);
        mark(photo, "BOX", new BigDecimal("-5"));
        var marks = PhotoMarks.of(photo);
        assertEquals(List.of(Shape.MOSAIC, Shape.MOSAIC, Shape.BOX), marks.stream().map(mark -> mark.shape()).toList());
        assertEquals(List.of(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE),
                List.of(marks.get(0).x(), marks.get(0).y(), marks.get(0).toX(), marks.get(0).toY()));
        assertEquals(marks.get(0), marks.get(1), "what only a newer program draws may hide something");
        assertEquals(BigDecimal.ZERO, marks.get(2).x());
    }

    @Test
    void whatTheSamePhotoHidesElsewhereIsCounted() {
        var shown = photo("e1", "F-D07", "", null);
        var hidden = photo("e2", "F-A02", "", null);
        hidden.setSha256(shown.getSha256());
        mark(hidden, "MOSAIC", BigDecimal.ZERO);
        mark(hidden, "BOX", BigDecimal.ZERO);
        var entries = new EvidenceEntries(visit.dossier()).entries();
        assertEquals(List.of("F-A02 2 1", "F-D07 1 1"), entries.stream()
                .map(entry -> entry.itemCode() + " " + entry.marks() + " " + entry.mosaics()).sorted().toList());
    }

    @Test
    void whoOnlyAssistsDoesNotAnswerForAPhoto() {
        photo("e9", "F-D07", "", null);
        var team = visit.inspection.getTeam();
        team.get(team.size() - 1).setAssisting(true);
        var entries = new EvidenceEntries(visit.dossier());
        var line = entries.overlay(entries.entries().get(0), true).watermark().get(2);
        assertFalse(line.contains(team.get(team.size() - 1).getName()), line);
        assertTrue(line.startsWith("检查人员 " + team.get(0).getName()), line);
    }

    @Test
    void watermarkNamesSiteTimePlaceOfficerAndDigest() {
        var photo = photo("e1", "F-D07", "", null);
        photo.setCapturedAt("2025-09-05T10:21:03");
        photo.setCapturedOffset("+08:00");
        photo.setLongitude(new BigDecimal("120.301"));
        photo.setLatitude(new BigDecimal("31.574"));
        var entries = new EvidenceEntries(visit.dossier());
        var lines = entries.overlay(entries.entries().get(0), true).watermark();
        assertTrue(lines.get(0).endsWith("F-D07") && lines.get(0).startsWith(visit.dossier().site().getName()),
                lines.toString());
        assertEquals("拍摄 2025-09-05 10:21:03 +08:00　东经 120.301，北纬 31.574（WGS-84）", lines.get(1));
        assertEquals("检查人员 张伟　SHA-256 e100000000000000…", lines.get(2));
        assertEquals(Optional.empty(), entries.overlay(entries.entries().get(0), false).watermark().stream().findAny());
    }
}

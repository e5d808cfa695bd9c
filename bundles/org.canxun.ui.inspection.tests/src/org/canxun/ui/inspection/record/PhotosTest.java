package org.canxun.ui.inspection.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.inspection.EvidenceSource;
import org.canxun.core.inspection.FindingChange;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemView.Photo;
import org.canxun.core.inspection.PhotoMark;
import org.canxun.core.inspection.PhotoStage;
import org.canxun.ui.Notices.Notice;
import org.canxun.ui.inspection.evidence.Pairs;
import org.canxun.ui.testing.FakeWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos that people bring, and where they go from there. */
class PhotosTest {

    private static final Place DESK = new Place(Sample.FOOD, "F-C07");

    @TempDir
    Path folder;
    private final Recording r = new Recording();
    private final List<Notice> told = new ArrayList<>();
    private final PhotoNews news = new PhotoNews(r.model, Words.chinese(), Locale.CHINESE, told::add);
    private final PhotoDesk desk = new PhotoDesk(r.model, new FakeVault(), new FakeWork(), Runnable::run, news,
            Words.evidence());

    @BeforeEach
    void sit() {
        r.model.addListener(news);
        r.go(Sample.FOOD, "F-C07");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private List<String> at(String code) {
        return r.stored(code).photos().stream().map(Photo::fileName).toList();
    }

    private List<String> told() {
        return told.stream().map(Notice::text).toList();
    }

    @Test
    void aPhotoGoesToTheItemWhoseNumberIsTyped() throws IOException {
        desk.add(DESK, List.of(file("a.jpg", "a"), file("b.jpg", "b")), EvidenceSource.FILE);
        r.model.photos().askWhereTo(r.stored("F-C07").photos().subList(0, 1));
        r.enter("a1");
        assertEquals(List.of("b.jpg"), at("F-C07"));
        assertEquals(List.of("a.jpg"), at("F-A01"));
        assertEquals(List.of("“a.jpg” → F-A01"), told());
        assertEquals("F-C07", r.at(), "whoever sorts photos stays where they are");

        r.press("Ctrl+Z");
        assertEquals(List.of("a.jpg", "b.jpg"), at("F-C07"));
        assertEquals(List.of(), at("F-A01"));
    }

    @Test
    void allPhotosOfAnItemGoTogetherAndComeBackByOneUndo() throws IOException {
        desk.add(DESK, List.of(file("a.jpg", "a"), file("b.jpg", "b"), file("c.jpg", "c")), EvidenceSource.FILE);
        r.model.photos().askWhereTo(r.stored("F-C07").photos());
        r.enter("A01");
        assertEquals(3, at("F-A01").size());
        r.press("Ctrl+Z");
        assertEquals(3, at("F-C07").size());
    }

    @Test
    void aNumberThatIsNoneMovesNothing() throws IOException {
        desk.add(DESK, List.of(file("a.jpg", "a")), EvidenceSource.FILE);
        r.model.photos().askWhereTo(r.stored("F-C07").photos());
        r.enter("Z99");
        assertEquals(Optional.of(Entry.Flaw.NO_SUCH_ITEM), r.model.entries().flaw());
        assertEquals(List.of("a.jpg"), at("F-C07"));
    }

    @Test
    void aCompletedRecordKeepsItsPhotos() throws IOException {
        desk.add(DESK, List.of(file("a.jpg", "a")), EvidenceSource.FILE);
        r.model.whole().complete(Sample.FOOD);
        r.model.photos().askWhereTo(r.stored("F-C07").photos());
        assertTrue(r.model.entries().current().isEmpty());
        assertEquals(List.of(RecordingListener.Wish.COMPLETED, RecordingListener.Wish.RECORD_COMPLETED), r.wishes);
    }

    @Test
    void whoAttachesAPhotoTwiceIsToldThatItIsThere() throws IOException {
        desk.add(DESK, List.of(file("a.jpg", "a")), EvidenceSource.FILE);
        assertEquals(List.of(), told(), "what one asked for needs no words");
        desk.add(DESK, List.of(folder.resolve("a.jpg"), file("b.jpg", "b"), file("b2.jpg", "b")), EvidenceSource.FILE);
        assertEquals(List.of("a.jpg", "b.jpg"), at("F-C07"));
        assertEquals(List.of("F-C07 已有这张照片：a.jpg、b2.jpg"), told());
    }

    @Test
    void aPhotoThatIsAtAnotherItemIsAttachedAndSaysWhereItIs() throws IOException {
        desk.add(DESK, List.of(file("a.jpg", "a")), EvidenceSource.FILE);
        desk.add(new Place(Sample.FOOD, "F-A01"), List.of(folder.resolve("a.jpg")), EvidenceSource.FILE);
        assertEquals(List.of("a.jpg"), at("F-A01"), "one photo may prove two things");
        assertEquals(List.of("“a.jpg”已在 F-C07。"), told());
    }

    @Test
    void oneThatIsRefusedHoldsUpNoOther() throws IOException {
        desk.add(DESK, List.of(file("h.jpg", "half"), file("a.jpg", "a"), file("h2.jpg", "half"),
                folder.resolve("none.jpg")), EvidenceSource.FILE);
        assertEquals(List.of("a.jpg"), at("F-C07"));
        assertEquals(1, told.size());
        assertTrue(told().get(0).startsWith("“h.jpg”不完整") && told().get(0).endsWith("另有 2 个文件也未导入。"),
                told().get(0));
    }

    @Test
    void whatIsDroppedAndNoFileSaysWhatToDo() throws IOException {
        var intake = new PhotoIntake(r.model, desk, Words.chinese(), told::add);
        for (var data : new Object[]{ null, new String[0], "https://example.org/a.jpg", new String[]{ null } }) {
            told.clear();
            intake.dropped(DESK, data);
            assertEquals(1, told.size());
            assertTrue(told().get(0).contains("请先保存到文件夹"), told().get(0));
        }
        intake.dropped(DESK, new String[]{ file("a.jpg", "a").toString(), null, file("b 照.jpg", "b").toString() });
        assertEquals(List.of("a.jpg", "b 照.jpg"), at("F-C07"));
        assertEquals(List.of("attach F-C07 2 DROP"), r.editor.calls, "the list of evidence says how a file came");
    }

    private List<Photo> photos() {
        return r.stored("F-C07").photos();
    }

    @Test
    void aPhotoAfterGoesWithTheOneBeforeAndOneUndoTakesItBack() throws IOException {
        desk.add(DESK, List.of(file("a.jpg", "a"), file("b.jpg", "b")), EvidenceSource.FILE);
        r.model.photos().say(photos().get(0), PhotoStage.BEFORE);
        r.model.photos().say(photos().get(1), PhotoStage.AFTER);
        assertEquals(photos().get(0).id(), photos().get(1).details().pairedWith());
        r.press("Ctrl+Z");
        assertEquals(Optional.empty(), photos().get(1).details().stage());
        assertEquals(Optional.of(PhotoStage.BEFORE), photos().get(0).details().stage());
    }

    @Test
    void aCompletedRecordTakesNoMarksAndNoStages() throws IOException {
        desk.add(DESK, List.of(file("a.jpg", "a")), EvidenceSource.FILE);
        r.model.whole().complete(Sample.FOOD);
        r.model.photos().say(photos().get(0), PhotoStage.BEFORE);
        new PhotoDrawing(r.model, desk).draw(null, photos().get(0), () -> {
        });
        assertEquals(Optional.empty(), photos().get(0).details().stage());
        assertEquals(
                List.of(RecordingListener.Wish.COMPLETED, RecordingListener.Wish.RECORD_COMPLETED,
                        RecordingListener.Wish.RECORD_COMPLETED),
                r.wishes);
    }

    @Test
    void marksThatCameWhileSomebodyDrewAreKeptAndTold() throws Exception {
        desk.add(DESK, List.of(file("a.jpg", "a")), EvidenceSource.FILE);
        var begun = photos().get(0);
        var theirs = PhotoMark.of(PhotoMark.Shape.MOSAIC, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE,
                BigDecimal.ONE);
        var mine = PhotoMark.text(BigDecimal.ZERO, BigDecimal.ONE, "过期");
        r.model.photos().mark(begun, List.of(theirs), () -> {
        }, others -> {
        }, () -> {
        });
        new PhotoDrawing(r.model, desk).keep(begun, List.of(mine), () -> {
        }, () -> {
        });
        assertEquals(List.of(mine, theirs), photos().get(0).marks());
        assertEquals(List.of("标注期间“a.jpg”上又有了别处来的 1 处标注，两边的都保留了。请再看一遍。"), told());
    }

    @Test
    void whatCannotBeShownSaysSoInsteadOfBeingDrawnOver() throws IOException {
        desk.add(DESK, List.of(file("a.heic", "a")), EvidenceSource.FILE);
        new PhotoDrawing(r.model, desk).draw(null, photos().get(0), () -> {
        });
        assertEquals(List.of("“a.heic”无法显示，不能标注。"), told());
    }

    @Test
    void aFindingPutRightOnTheSpotSaysWhatItsProofLacks() throws IOException {
        desk.add(DESK, List.of(file("a.jpg", "a"), file("b.jpg", "b")), EvidenceSource.FILE);
        assertEquals(Pairs.Lack.NOTHING, Pairs.lack(r.stored("F-C07")));
        r.press("2");
        r.model.finding(DESK, FindingChange.of(FindingChange.Way.onSpot()));
        assertEquals(Pairs.Lack.BOTH, Pairs.lack(r.stored("F-C07")));
        r.model.photos().say(photos().get(1), PhotoStage.AFTER);
        assertEquals(Pairs.Lack.BEFORE, Pairs.lack(r.stored("F-C07")));
        r.model.photos().say(photos().get(1), PhotoStage.AFTER);
        r.model.photos().say(photos().get(0), PhotoStage.BEFORE);
        assertEquals(Pairs.Lack.AFTER, Pairs.lack(r.stored("F-C07")));
    }
}

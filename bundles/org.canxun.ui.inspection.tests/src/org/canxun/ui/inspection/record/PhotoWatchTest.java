package org.canxun.ui.inspection.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.canxun.core.Problem;
import org.canxun.core.inspection.ItemView.Photo;
import org.canxun.core.watch.SeenFiles;
import org.canxun.ui.ErrorDoor;
import org.canxun.ui.Notices.Choice;
import org.canxun.ui.Notices.Notice;
import org.canxun.ui.testing.FakeWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos that come by themselves, as the person at the keyboard sees it. */
class PhotoWatchTest {

    private static final Instant BEGIN = Instant.parse("2026-11-23T01:30:00Z");

    @TempDir
    Path scratch;
    private final Recording r = new Recording();
    private final FakeWork work = new FakeWork();
    private final FakeVault vault = new FakeVault();
    private final List<Notice> told = new ArrayList<>();
    private final List<Throwable> troubles = new ArrayList<>();
    private final Messages messages = Words.chinese();
    private final PhotoNews news = new PhotoNews(r.model, messages, Locale.CHINESE, told::add);
    private Instant now = BEGIN;
    private boolean front = true;
    private final WatchFolders.Importing importing = new WatchFolders.Importing();
    private final ErrorDoor door = new ErrorDoor() {

        @Override
        public void report(Throwable trouble) {
            troubles.add(trouble);
        }

        @Override
        public void reportAndWait(Throwable trouble) {
            troubles.add(trouble);
        }
    };
    private Path card;
    private PhotoWatch watch;

    @BeforeEach
    void insert() throws IOException {
        card = Files.createDirectories(scratch.resolve("card"));
        r.go(Sample.FOOD, "F-C07");
        start(false);
    }

    private void start(boolean asked) {
        watch = new PhotoWatch(r.model, news, new PhotoWatch.World(vault, work, r.later, Runnable::run, door,
                () -> SeenFiles.open(scratch.resolve("seen")), () -> front, importing,
                new TestClock(() -> now)));
        watch.start(card, asked);
    }

    private void write(String name, String content) throws IOException {
        write(name, content, now);
    }

    private void write(String name, String content, Instant at) throws IOException {
        var file = Files.write(card.resolve(name), content.getBytes(StandardCharsets.UTF_8));
        Files.setLastModifiedTime(file, FileTime.from(at));
    }

    private void pass(int seconds) {
        for (int i = 0; i < seconds; i++) {
            now = now.plusSeconds(1);
            r.later.pass(1000);
        }
    }

    private List<String> at(String code) {
        return r.stored(code).photos().stream().map(Photo::fileName).toList();
    }

    private String last() {
        return told.get(told.size() - 1).text();
    }

    private void choose(String label) {
        told.get(told.size() - 1).choices().stream().filter(c -> c.label().equals(label)).findFirst().orElseThrow()
                .action().run();
    }

    @Test
    void aPhotoGoesToTheItemInFocusAndSaysSo() throws IOException {
        write("IMG_1.jpg", "one");
        pass(4);
        assertEquals(List.of("IMG_1.jpg"), at("F-C07"));
        assertEquals("“IMG_1.jpg” → F-C07", last());
        pass(20);
        assertEquals(1, told.size(), "once");
        assertEquals(List.of("IMG_1.jpg"), vault.stored);
    }

    @Test
    void manyAreOneChangeAndTheNoticeTakesExactlyTheseBack() throws IOException {
        for (int i = 0; i < 20; i++) {
            write("IMG_%02d.jpg".formatted(i), "content " + i);
        }
        pass(4);
        assertEquals(20, at("F-C07").size());
        assertEquals(List.of("attach F-C07 20 FOLDER"), r.editor.calls);
        assertEquals("20 个文件 → F-C07", last());
        // Something else is recorded before somebody sees that they are at the wrong item.
        r.go(Sample.FOOD, "F-A01");
        r.press("1");
        choose("撤销");
        assertEquals(List.of(), at("F-C07"));
        assertTrue(r.stored("F-A01").answered(), "the answer stays");
        pass(10);
        assertEquals(List.of(), at("F-C07"), "they are not brought again");
    }

    @Test
    void theyGoWhereTheFocusWasWhenTheyCame() throws IOException {
        write("IMG_1.jpg", "one");
        pass(1);
        work.hold();
        pass(1);
        r.go(Sample.FOOD, "F-A01");
        work.release();
        pass(4);
        write("IMG_2.jpg", "two");
        pass(4);
        assertEquals(List.of("IMG_1.jpg", "IMG_2.jpg"), at("F-A01"));
    }

    @Test
    void whatIsOlderThanTheVisitIsOfferedOnly() throws IOException {
        write("old.jpg", "old", BEGIN.minusSeconds(3600));
        pass(4);
        assertEquals(List.of(), at("F-C07"));
        assertTrue(last().endsWith("里有 1 个文件是本次检查开始前的，未导入。"), last());
        choose("导入");
        pass(4);
        assertEquals(List.of("old.jpg"), at("F-C07"));

        start(false);
        pass(4);
        assertEquals(List.of("old.jpg"), at("F-C07"));
    }

    @Test
    void afterARestartNothingComesTwiceAndNothingIsMissing() throws IOException {
        write("IMG_1.jpg", "one");
        pass(4);
        watch.stop();
        pass(10);
        write("IMG_2.jpg", "two");
        start(false);
        pass(4);
        assertEquals(List.of("IMG_1.jpg", "IMG_2.jpg"), at("F-C07"));
        assertEquals(List.of("IMG_1.jpg", "IMG_2.jpg"), vault.stored);
    }

    @Test
    void aCopyOfWhatIsThereIsNotAttachedAgainAndSaysWhereItIs() throws IOException {
        write("IMG_1.jpg", "one");
        pass(4);
        r.go(Sample.FOOD, "F-A01");
        write("copy.jpg", "one");
        pass(4);
        assertEquals(List.of(), at("F-A01"));
        assertEquals("“copy.jpg”已在 F-C07。", last());
    }

    @Test
    void aCompletedRecordTakesNothingAndTheFilesWait() throws IOException {
        r.model.whole().complete(Sample.FOOD);
        write("IMG_1.jpg", "one");
        pass(4);
        assertEquals(List.of(), vault.stored);
        assertTrue(last().contains("记录已完成，1 个新文件未导入"), last());
        var other = r.model.view().records().get(1);
        var item = other.items().get(0);
        r.go(other.id(), item.code());
        choose("导入");
        pass(4);
        assertEquals(List.of("IMG_1.jpg"), at(item.code()));
    }

    @Test
    void aCardThatIsPulledOutIsToldOfOnceAndGoesOn() throws IOException {
        Files.move(card, scratch.resolve("away"));
        pass(5);
        assertEquals(1, told.size());
        assertEquals(Photos.Watching.AWAY, r.model.photos().watching());
        Files.move(scratch.resolve("away"), card);
        write("IMG_1.jpg", "one");
        pass(4);
        assertEquals(Photos.Watching.ON, r.model.photos().watching());
        assertEquals(List.of("IMG_1.jpg"), at("F-C07"));
    }

    @Test
    void aFileThatStaysHalfIsToldOfInTheEndAndCanBeTriedAgain() throws IOException {
        write("IMG_1.jpg", "half");
        pass(10);
        assertEquals(List.of(), told, "it may still be coming");
        pass(50);
        assertTrue(last().contains("“IMG_1.jpg”不完整"), last());
        write("IMG_1.jpg", "whole");
        pass(4);
        assertEquals(List.of("IMG_1.jpg"), at("F-C07"));
    }

    @Test
    void whatCouldNotBeRecordedIsOfferedAgain() throws IOException {
        r.editor.failure = Optional.of(Problem.STORE_WRITE_FAILED);
        write("IMG_1.jpg", "one");
        pass(4);
        assertEquals(List.of(), at("F-C07"));
        assertEquals("1 个文件未能记入检查记录。", last(), "it is not told as attached");
        assertEquals(Notice.Kind.ATTENTION, told.get(told.size() - 1).kind());
        assertEquals(List.of("导入"), told.get(told.size() - 1).choices().stream().map(Choice::label).toList());
        r.editor.failure = Optional.empty();
        choose("导入");
        pass(4);
        assertEquals(List.of("IMG_1.jpg"), at("F-C07"));
    }

    @Test
    void anInspectionBehindAnotherGetsNothing() throws IOException {
        front = false;
        write("IMG_1.jpg", "one");
        pass(10);
        assertEquals(List.of(), at("F-C07"));
        front = true;
        pass(4);
        assertEquals(List.of("IMG_1.jpg"), at("F-C07"));
    }

    @Test
    void aLookThatIsCancelledBeforeItBeganEndsNothing() throws IOException {
        work.hold();
        pass(1);
        work.cancel();
        work.release();
        write("IMG_1.jpg", "one");
        pass(4);
        assertEquals(List.of("IMG_1.jpg"), at("F-C07"));
    }

    @Test
    void whatACancelledLookFoundIsFoundAgain() throws IOException {
        write("IMG_1.jpg", "one");
        write("old.jpg", "old", BEGIN.minusSeconds(3600));
        work.hold();
        for (int i = 0; i < 4; i++) {
            pass(1);
            work.cancelLate();
        }
        assertEquals(List.of(), at("F-C07"));
        assertEquals(1, told.size(), "older ones are told of");
        work.release();
        pass(5);
        assertEquals(List.of("IMG_1.jpg"), at("F-C07"));
    }

    @Test
    void anImportThatIsCancelledBeforeItBeganOffersItsFiles() throws IOException {
        write("IMG_1.jpg", "one");
        pass(2);
        work.hold();
        pass(1);
        // The look is done and asks for the import, which is cancelled.
        work.next();
        work.cancel();
        work.release();
        assertEquals(List.of(), at("F-C07"));
        choose("继续");
        pass(4);
        write("IMG_2.jpg", "two");
        pass(4);
        assertEquals(List.of("IMG_1.jpg", "IMG_2.jpg"), at("F-C07"));
    }

    /** Another visit in the same window that watches the same folder. */
    private Recording other(SeenFiles seen, BooleanSupplier inFront) {
        var other = new Recording();
        other.go(Sample.FOOD, "F-C07");
        var its = new PhotoNews(other.model, messages, Locale.CHINESE, told::add);
        new PhotoWatch(other.model, its, new PhotoWatch.World(vault, work, other.later, Runnable::run, door,
                () -> seen, inFront, importing, new TestClock(() -> now))).start(card, false);
        return other;
    }

    @Test
    void aPhotoGoesToOneOfTwoVisitsOnly() throws Exception {
        var seen = SeenFiles.open(scratch.resolve("shared"));
        watch.stop();
        var first = other(seen, () -> true);
        var second = other(seen, () -> true);
        write("IMG_1.jpg", "one");
        for (int i = 0; i < 2; i++) {
            now = now.plusSeconds(1);
            first.later.pass(1000);
            second.later.pass(1000);
        }
        work.hold();
        now = now.plusSeconds(1);
        first.later.pass(1000);
        second.later.pass(1000);
        // Both looked before either imported.
        work.release();
        for (int i = 0; i < 4; i++) {
            now = now.plusSeconds(1);
            first.later.pass(1000);
            second.later.pass(1000);
        }
        assertEquals(1, first.stored("F-C07").photos().size());
        assertEquals(List.of(), second.stored("F-C07").photos());
        assertEquals(List.of("IMG_1.jpg"), vault.stored);
    }

    @Test
    void whoeverIsInFrontWhenALookEndsGetsThePhoto() throws Exception {
        var seen = SeenFiles.open(scratch.resolve("shared"));
        watch.stop();
        var first = other(seen, () -> front);
        var second = other(seen, () -> !front);
        write("IMG_1.jpg", "one");
        for (int i = 0; i < 2; i++) {
            now = now.plusSeconds(1);
            first.later.pass(1000);
        }
        work.hold();
        now = now.plusSeconds(1);
        first.later.pass(1000);
        front = false;
        work.release();
        assertEquals(List.of(), first.stored("F-C07").photos());
        for (int i = 0; i < 4; i++) {
            now = now.plusSeconds(1);
            second.later.pass(1000);
        }
        assertEquals(1, second.stored("F-C07").photos().size());
    }

    @Test
    void nothingIsLookedForWhileAnotherVisitImports() throws IOException {
        importing.begin();
        write("IMG_1.jpg", "one");
        pass(10);
        assertEquals(List.of(), vault.stored);
        importing.end();
        pass(4);
        assertEquals(List.of("IMG_1.jpg"), at("F-C07"));
    }

    @Test
    void nothingBeginsWhileTheProgramEnds() throws IOException {
        watch.pause(true);
        write("IMG_1.jpg", "one");
        pass(10);
        assertEquals(List.of(), vault.stored);
        watch.pause(false);
        pass(4);
        assertEquals(List.of("IMG_1.jpg"), at("F-C07"));
    }
}

package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import javax.imageio.ImageIO;

import org.canxun.core.Author;
import org.canxun.core.EvidenceProblem;
import org.canxun.core.Problem;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.document.EvidenceEntry;
import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.EvidenceSource;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.Inspections.NewInspection;
import org.canxun.core.inspection.ItemView.Photo;
import org.canxun.core.inspection.PhotoMark;
import org.canxun.core.inspection.PhotoMark.Shape;
import org.canxun.core.inspection.PhotoStage;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.PhotoMaker.Scene;
import org.canxun.core.port.StoredFile;
import org.canxun.core.templates.life.SmallChecklists;
import org.canxun.evidence.DemoPhotoMaker;
import org.canxun.model.ModelPackage.Literals;
import org.canxun.model.OverlayMark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;

/** Photos from the card to the file that somebody takes along. */
class EvidenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final PhotoMark ARROW = figure(Shape.ARROW, "0.1", "0.25", "0.5", "0.125");
    private static final PhotoMark WORDS = PhotoMark.text(new BigDecimal("0.1"), new BigDecimal("0.2"), "标签过期");
    private static final PhotoMark FACE = figure(Shape.MOSAIC, "0.25", "0.25", "0.75", "0.75");

    @TempDir
    Path folder;
    private final SteppingClock clock = SteppingClock.at(Instant.parse("2025-11-24T01:00:00Z"));
    private Workspace workspace;
    private Author inspector;
    private Author colleague;
    private String visit;
    private String record;

    private static PhotoMark figure(Shape shape, String x, String y, String toX, String toY) {
        return PhotoMark.of(shape, new BigDecimal(x), new BigDecimal(y), new BigDecimal(toX), new BigDecimal(toY));
    }

    @BeforeEach
    void set() throws Exception {
        workspace = RealWorkspaces.with(clock).create(folder.resolve("workspace"));
        inspector = RealWorkspaces.officer(workspace, "甲", RealWorkspaces.MARKET, DAY);
        colleague = RealWorkspaces.officer(workspace, "乙", RealWorkspaces.MARKET, DAY);
        var site = RealWorkspaces.sites(workspace, inspector, folder, 1).get(0);
        var templates = SmallChecklists.publish(workspace, clock);
        visit = workspace.inspections().create(inspector, new NewInspection(site, "ROUTINE", DAY,
                RealWorkspaces.MARKET, templates, List.of(inspector.personId(), colleague.personId())));
        record = editor().view().recordOf(RealWorkspaces.MARKET).orElseThrow().id();
    }

    @AfterEach
    void close() throws ProblemException {
        workspace.close();
    }

    private void reopen() throws ProblemException {
        workspace.close();
        workspace = RealWorkspaces.with(clock).open(folder.resolve("workspace"));
    }

    private InspectionEditor editor() throws ProblemException {
        return workspace.inspections().open(inspector, visit);
    }

    private StoredFile stored(String name) throws ProblemException {
        return workspace.vault().store(new DemoPhotoMaker().make(new Scene(320, 240, name, name, DAY.atTime(9, 0),
                ZoneOffset.ofHours(8), Optional.empty())), name + ".jpg");
    }

    private String attach(String item, StoredFile file) throws ProblemException {
        var view = editor().attach(record, item, List.of(file), Optional.of(EvidenceSource.FOLDER));
        return view.record(record).orElseThrow().item(item).orElseThrow().photos().stream()
                .filter(photo -> photo.sha256().equals(file.sha256())).findFirst().orElseThrow().id();
    }

    private Photo photo(String id) throws ProblemException {
        return editor().view().records().stream().flatMap(r -> r.items().stream()).flatMap(i -> i.photos().stream())
                .filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    private static void refused(ProblemCode problem, Executable work) {
        assertEquals(problem, assertThrows(ProblemException.class, work).problem());
    }

    @Test
    void marksAreKeptTakenBackAndDoneAgainAcrossRestarts() throws Exception {
        var id = attach(SmallChecklists.PLAIN, stored("一"));
        editor().mark(id, List.of(ARROW, WORDS));
        editor().mark(id, List.of(FACE, WORDS, ARROW));
        reopen();
        assertEquals(List.of(FACE, WORDS, ARROW), photo(id).marks());
        editor().undo();
        reopen();
        assertEquals(List.of(ARROW, WORDS), photo(id).marks());
        editor().undo();
        assertEquals(List.of(), photo(id).marks());
        editor().redo();
        editor().redo();
        assertEquals(List.of(FACE, WORDS, ARROW), photo(id).marks());
        editor().mark(id, List.of());
        assertEquals(List.of(), photo(id).marks());
        assertEquals(List.of(), workspace.verify().faults());
    }

    @Test
    void aFigureOfANewerProgramCoversItsPlaceAndIsLeftAlone() throws Exception {
        var id = attach(SmallChecklists.PLAIN, stored("一"));
        editor().mark(id, List.of(ARROW));
        new Aggregates(workspace.journal(), clock).change(Types.inspection(visit), colleague, "mark",
                (state, recorder) -> recorder.create(Literals.OVERLAY_MARK, "newer", id,
                        Literals.EVIDENCE__MARKS.getName(), Map.of("shape", "BLUR", "x", FACE.x(), "y", FACE.y(),
                                "toX", FACE.toX(), "toY", FACE.toY(), "position", 1)),
                state -> "");
        reopen();
        assertEquals(List.of(ARROW, FACE), photo(id).marks());
        editor().mark(id, List.of(ARROW, FACE, WORDS));
        assertEquals(List.of(ARROW, FACE, WORDS), photo(id).marks(), "nothing stands there twice");
        editor().mark(id, List.of(WORDS));
        assertEquals(Set.of(WORDS, FACE), Set.copyOf(photo(id).marks()), "nobody here knows what it hides");
        var newer = StateDump.fold(workspace.journal(), Types.inspection(visit)).object("newer").orElseThrow();
        assertEquals("BLUR", ((OverlayMark) newer).getShape());
    }

    @Test
    void aMosaicOfTheOneSurvivesAnArrowOfTheOther() throws Exception {
        var id = attach(SmallChecklists.PLAIN, stored("一"));
        editor().mark(id, List.of(FACE));
        var other = workspace.inspections().open(colleague, visit);
        other.mark(id, List.of(FACE, ARROW));
        assertEquals(List.of(FACE, ARROW), photo(id).marks());
    }

    @Test
    void whatNobodyCouldReadOrDrawIsRefusedAsAWhole() throws Exception {
        var id = attach(SmallChecklists.PLAIN, stored("一"));
        editor().mark(id, List.of(ARROW));
        refused(EvidenceProblem.MARKS_TOO_MANY, () -> editor().mark(id, Collections.nCopies(101, ARROW)));
        refused(EvidenceProblem.MARK_TEXT_TOO_LONG, () -> editor().mark(id, List.of(FACE,
                PhotoMark.text(BigDecimal.ZERO, BigDecimal.ZERO, "字".repeat(201)))));
        refused(EvidenceProblem.MARK_TEXT_MISSING,
                () -> editor().mark(id, List.of(PhotoMark.text(BigDecimal.ZERO, BigDecimal.ZERO, " \n"))));
        for (var place : List.of("-0.01", "1.01", "1E+999999999", "1E-999999999")) {
            refused(EvidenceProblem.MARK_OUTSIDE,
                    () -> editor().mark(id, List.of(figure(Shape.BOX, "0", "0", place, "1"))));
        }
        refused(EvidenceProblem.MARK_EMPTY,
                () -> editor().mark(id, List.of(figure(Shape.MOSAIC, "0.1", "0.1", "0.1", "0.9"))));
        refused(EvidenceProblem.EVIDENCE_UNKNOWN, () -> editor().mark("nobody", List.of()));
        var sound = attach(SmallChecklists.PLAIN,
                workspace.vault().store("ID3\4 sound".getBytes(StandardCharsets.UTF_8), "谈话.mp3"));
        refused(EvidenceProblem.MARK_NO_PICTURE, () -> editor().mark(sound, List.of(FACE)));
        assertEquals(List.of(ARROW), photo(id).marks());
        editor().mark(id, Collections.nCopies(100, FACE));
        assertEquals(100, photo(id).marks().size());
    }

    @Test
    void completedRecordsKeepTheirPhotosAsTheyWere() throws Exception {
        var first = attach(SmallChecklists.PLAIN, stored("一"));
        var second = attach(SmallChecklists.PLAIN, stored("二"));
        for (var item : editor().view().record(record).orElseThrow().items()) {
            editor().answer(record, item.code(), Answer.CONFORM);
        }
        editor().complete(record);
        refused(Problem.RECORD_COMPLETED, () -> editor().mark(first, List.of(FACE)));
        refused(Problem.RECORD_COMPLETED, () -> editor().pair(first, second));
        refused(Problem.RECORD_COMPLETED, () -> editor().stage(first, Optional.of(PhotoStage.BEFORE)));
    }

    @Test
    void pairsBelongToOneItemAndEachPhotoToOnePair() throws Exception {
        var before = attach(SmallChecklists.PLAIN, stored("前"));
        var after = attach(SmallChecklists.PLAIN, stored("后"));
        var later = attach(SmallChecklists.PLAIN, stored("再后"));
        var elsewhere = attach(SmallChecklists.KEY, stored("别处"));
        refused(EvidenceProblem.PAIR_OTHER_ITEM, () -> editor().pair(before, elsewhere));
        refused(EvidenceProblem.PAIR_OF_ONE, () -> editor().pair(before, before));
        editor().pair(before, after);
        assertEquals(Optional.of(PhotoStage.BEFORE), photo(before).details().stage());
        assertEquals(before, photo(after).details().pairedWith());
        editor().pair(before, later);
        assertEquals("", photo(after).details().pairedWith());
        assertEquals(before, photo(later).details().pairedWith());
        editor().undo();
        assertEquals(before, photo(after).details().pairedWith());
        assertEquals("", photo(later).details().pairedWith());
        editor().pair(after, before);
        assertEquals(after, photo(before).details().pairedWith());
        assertEquals("", photo(after).details().pairedWith());
        editor().stage(after, Optional.empty());
        assertEquals("", photo(before).details().pairedWith());
        editor().pair(before, after);
        editor().detach(before);
        assertEquals("", photo(after).details().pairedWith(), "its partner is gone");
    }

    @Test
    void verifyChecksSm3AndAcceptsEvidenceFromBeforeItWasComputed() throws Exception {
        var photo = stored("一");
        var id = attach(SmallChecklists.PLAIN, photo);
        assertEquals(photo.sm3(), photo(id).details().sm3());
        assertEquals(Optional.of(EvidenceSource.FOLDER), photo(id).details().source());
        attach(SmallChecklists.KEY, withSm3(stored("旧"), ""));
        assertEquals(List.of(), workspace.verify().faults());
        var wrong = withSm3(stored("错"), "0".repeat(64));
        attach(SmallChecklists.KEY, wrong);
        var faults = workspace.verify().faults();
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).place().contains(wrong.sha256()) && faults.get(0).detail().contains("SM3"),
                faults.toString());
    }

    private static StoredFile withSm3(StoredFile file, String sm3) {
        return new StoredFile(file.sha256(), sm3, file.fileName(), file.mediaType(), file.size(), false, file.width(),
                file.height(), file.capturedAt(), file.capturedOffset(), file.camera(), file.position());
    }

    private StoredFile face() throws Exception {
        return workspace.vault().store(Faces.png(), "就餐老人.png");
    }

    @Test
    void noPaperAndNoExportShowsWhatAMosaicHides() throws Exception {
        var id = attach(SmallChecklists.PLAIN, face());
        editor().answer(record, SmallChecklists.PLAIN, Answer.NONCONFORM);
        editor().mark(id, List.of(FACE));
        var second = attach(SmallChecklists.PLAIN, stored("整改后"));
        editor().pair(id, second);
        var seen = 0;
        for (var printed : workspace.reports().print(inspector, visit, folder.resolve("文书"))) {
            for (var image : images(printed.file())) {
                seen += image.getWidth() == 640 ? 1 : 0;
                assertTrue(image.getWidth() != 640 || Faces.colours(image) < 12, printed.file() + " shows the face");
            }
        }
        assertEquals(2, seen, "in the record and, as one of a pair, in the list of findings");
        var exported = workspace.evidenceFiles().export(inspector, visit, folder.resolve("导出"), true, () -> false);
        assertEquals(2, exported.files().size());
        for (var file : exported.files()) {
            var image = ImageIO.read(file.file().toFile());
            assertTrue(image.getWidth() != 640 || Faces.colours(image) < 12, file.file() + " shows the face");
        }
        var original = Files.readAllBytes(workspace.vault().original(photo(id).sha256()).orElseThrow());
        assertEquals(640, ImageIO.read(new ByteArrayInputStream(original)).getWidth());
        assertTrue(Faces.colours(ImageIO.read(new ByteArrayInputStream(original))) > 200, "the original keeps it");
    }

    @Test
    void whatIsHiddenAtOneItemDoesNotLeaveWithAnother() throws Exception {
        var photo = face();
        editor().mark(attach(SmallChecklists.PLAIN, photo), List.of(FACE));
        attach(SmallChecklists.KEY, photo);
        var exported = workspace.evidenceFiles().export(inspector, visit, folder.resolve("导出"), false, () -> false);
        assertEquals(2, exported.files().size());
        for (var file : exported.files()) {
            assertTrue(Faces.colours(ImageIO.read(file.file().toFile())) < 12, file.file() + " shows the face");
        }
    }

    private static List<BufferedImage> images(Path paper) throws Exception {
        var images = new ArrayList<BufferedImage>();
        try (var pdf = new PdfDocument(new PdfReader(paper.toFile()))) {
            for (var i = 1; i <= pdf.getNumberOfPdfObjects(); i++) {
                if (pdf.getPdfObject(i) instanceof PdfStream stream
                        && PdfName.Image.equals(stream.getAsName(PdfName.Subtype))) {
                    images.add(new PdfImageXObject(stream).getBufferedImage());
                }
            }
        }
        return images;
    }

    @Test
    void everythingHandedOnIsListedWithBothDigests() throws Exception {
        var photo = stored("=1+1");
        var id = attach(SmallChecklists.PLAIN, photo);
        editor().mark(id, List.of(ARROW, FACE));
        var sound = workspace.vault().store("ID3\4 sound".getBytes(StandardCharsets.UTF_8), "谈话.mp3");
        attach(SmallChecklists.PLAIN, sound);
        var out = folder.resolve("导出");
        var exported = workspace.evidenceFiles().export(inspector, visit, out, true, () -> false);
        assertEquals(List.of(), exported.withheld());
        var bytes = Files.readAllBytes(exported.table());
        assertArrayEquals(new byte[]{ (byte) 0xEF, (byte) 0xBB, (byte) 0xBF }, Arrays.copyOf(bytes, 3),
                "WPS and Excel know the characters by it");
        var table = new String(bytes, StandardCharsets.UTF_8);
        for (var file : List.of(photo, sound)) {
            assertTrue(table.contains(file.sha256()) && table.contains(file.sm3()), table);
        }
        assertTrue(table.contains(",'=1+1.jpg,"), "a spreadsheet must not compute the name: " + table);
        var entry = exported.files().stream().filter(f -> f.entry().id().equals(id)).findFirst().orElseThrow();
        assertEquals("甲", entry.entry().attachedBy());
        assertEquals("FOLDER", entry.entry().source());
        assertEquals(List.of(2, 1), List.of(entry.entry().marks(), entry.entry().mosaics()));
        assertTrue(exported.files().stream().anyMatch(f -> f.original() && f.file().toString().endsWith(".mp3")));
        assertTrue(Files.exists(exported.list().file()));
        assertEquals("EVIDENCE_LIST", exported.list().document().docType());
        assertEquals(List.of(), exported.list().rendered().missing());
        refused(EvidenceProblem.EXPORT_FOLDER_USED,
                () -> workspace.evidenceFiles().export(inspector, visit, out, true, () -> false));
    }

    private List<String> attachers() throws ProblemException {
        return workspace.evidenceFiles().list(visit, inspector.zone()).stream().map(EvidenceEntry::attachedBy).toList();
    }

    @Test
    void whoAttachedAPhotoIsNotWhoMovedIt() throws Exception {
        var photo = stored("一");
        var id = attach(SmallChecklists.PLAIN, photo);
        var other = workspace.inspections().open(colleague, visit);
        other.assign(id, record, SmallChecklists.KEY);
        assertEquals(List.of("甲"), attachers());
        var moved = workspace.evidenceFiles().list(visit, inspector.zone()).get(0).id();
        other.assign(moved, record, SmallChecklists.PLAIN);
        assertEquals(List.of("甲"), attachers());
        other.detach(id);
        other.attach(record, SmallChecklists.PLAIN, List.of(photo), Optional.empty());
        assertEquals(List.of("乙"), attachers(), "who attached it again answers for it");
        editor().assign(id, record, SmallChecklists.KEY);
        assertEquals(List.of("乙"), attachers());
    }

    @Test
    void whatCannotBeMaskedStaysHereAndIsNamed() throws Exception {
        var heic = ("\0\0\0\20ftypheic\0\0\0\0\0\0\0\30mdat" + "\0".repeat(16)).getBytes(StandardCharsets.ISO_8859_1);
        var id = attach(SmallChecklists.PLAIN, workspace.vault().store(heic, "老人.heic"));
        editor().mark(id, List.of(FACE));
        var lost = attach(SmallChecklists.PLAIN, stored("丢失"));
        Files.delete(workspace.vault().original(photo(lost).sha256()).orElseThrow());
        var exported = workspace.evidenceFiles().export(inspector, visit, folder.resolve("导出"), false, () -> false);
        assertEquals(List.of(), exported.files());
        assertEquals(2, exported.withheld().size());
        var words = exported.withheld().stream().map(w -> w.reason().text(Locale.SIMPLIFIED_CHINESE)).toList();
        assertTrue(words.toString().contains("老人.heic"), words.toString());
        assertFalse(Files.list(folder.resolve("导出")).anyMatch(f -> f.toString().endsWith(".heic")));
    }

    @Test
    void anExportThatIsCancelledLeavesNoCopyBehind() throws Exception {
        attach(SmallChecklists.PLAIN, stored("一"));
        attach(SmallChecklists.PLAIN, stored("二"));
        var asked = new int[1];
        assertThrows(CancellationException.class, () -> workspace.evidenceFiles().export(inspector, visit,
                folder.resolve("导出"), true, () -> ++asked[0] > 1));
        try (var left = Files.list(folder.resolve("导出"))) {
            assertEquals(0, left.count());
        }
    }
}

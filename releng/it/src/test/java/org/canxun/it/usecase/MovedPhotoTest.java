package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.ItemView.Photo;
import org.canxun.core.inspection.PhotoMark;
import org.canxun.core.inspection.PhotoMark.Shape;
import org.canxun.core.templates.life.SmallChecklists;
import org.junit.jupiter.api.Test;

/** A photo that came to the wrong item goes to the right one, and nothing of it is lost on the way. */
class MovedPhotoTest extends FourLaptops {

    private static final String FROM = SmallChecklists.PLAIN;
    private static final String TO = SmallChecklists.KEY;

    private static final PhotoMark FACE = figure(Shape.MOSAIC, "0.25");
    private static final PhotoMark NAME = figure(Shape.MOSAIC, "0.5");
    private static final PhotoMark ARROW = figure(Shape.ARROW, "0.1");

    private static PhotoMark figure(Shape shape, String from) {
        return PhotoMark.of(shape, new BigDecimal(from), new BigDecimal(from), BigDecimal.ONE, BigDecimal.ONE);
    }

    private static List<Photo> at(InspectionEditor editor, String record, String item) throws ProblemException {
        return editor.refresh().record(record).orElseThrow().item(item).orElseThrow().photos();
    }

    private static List<String> digests(InspectionEditor editor, String record, String item) throws ProblemException {
        return at(editor, record, item).stream().map(Photo::sha256).toList();
    }

    @Test
    void itGoesToTheOtherItemAndBackByOneUndo() throws Exception {
        var visit = new Visit(FIRST_SEED);
        var record = visit.market();
        var editor = visit.editor(0);
        editor.attach(record, FROM, photos);
        var moved = at(editor, record, FROM).get(0);
        var other = at(editor, record, FROM).get(1);

        editor.assign(moved.id(), record, TO);
        assertEquals(List.of(other.sha256()), digests(editor, record, FROM));
        assertEquals(List.of(moved.sha256()), digests(editor, record, TO));
        assertEquals(moved.fileName(), at(editor, record, TO).get(0).fileName());

        editor.undo();
        assertEquals(2, at(editor, record, FROM).size());
        assertEquals(List.of(), at(editor, record, TO));
        editor.redo();
        assertEquals(List.of(moved.sha256()), digests(editor, record, TO));

        // It can go back, and the item it left takes it again.
        editor.assign(at(editor, record, TO).get(0).id(), record, FROM);
        assertEquals(2, at(editor, record, FROM).size());
        editor.assign(moved.id(), record, TO);
        editor.attach(record, FROM, photos);
        assertEquals(2, at(editor, record, FROM).size(), "somebody wants it at both");
        assertEquals(1, at(editor, record, TO).size());
    }

    @Test
    void whereTheItemHasItAlreadyItIsThereOnce() throws Exception {
        var visit = new Visit(FIRST_SEED);
        var record = visit.market();
        var editor = visit.editor(0);
        editor.attach(record, FROM, photos.subList(0, 1));
        editor.attach(record, TO, photos.subList(0, 1));

        editor.assign(at(editor, record, FROM).get(0).id(), record, TO);
        assertEquals(List.of(), at(editor, record, FROM));
        assertEquals(List.of(photos.get(0).sha256()), digests(editor, record, TO));
    }

    @Test
    void whereTheItemHasItAlreadyItLeavesWhatWasDrawn() throws Exception {
        var visit = new Visit(FIRST_SEED);
        var record = visit.market();
        var editor = visit.editor(0);
        editor.attach(record, FROM, photos.subList(0, 1));
        editor.attach(record, TO, photos.subList(0, 1));
        editor.mark(at(editor, record, FROM).get(0).id(), List.of(FACE, ARROW));
        editor.mark(at(editor, record, TO).get(0).id(), List.of(NAME, ARROW));

        editor.assign(at(editor, record, FROM).get(0).id(), record, TO);
        assertEquals(List.of(NAME, ARROW, FACE), at(editor, record, TO).get(0).marks());
        editor.undo();
        assertEquals(List.of(FACE, ARROW), at(editor, record, FROM).get(0).marks());
        assertEquals(List.of(NAME, ARROW), at(editor, record, TO).get(0).marks());
        editor.redo();
        assertEquals(List.of(NAME, ARROW, FACE), at(editor, record, TO).get(0).marks());
    }

    @Test
    void thereAndBackItShowsWhatWasDrawnLastAndEachUndoTakesOneStepBack() throws Exception {
        var visit = new Visit(FIRST_SEED);
        var record = visit.market();
        var editor = visit.editor(0);
        editor.attach(record, FROM, photos.subList(0, 1));
        var id = at(editor, record, FROM).get(0).id();
        editor.mark(id, List.of(FACE, ARROW));
        editor.assign(id, record, TO);
        var there = at(editor, record, TO).get(0).id();
        assertEquals(List.of(FACE, ARROW), at(editor, record, TO).get(0).marks());
        editor.mark(there, List.of(FACE));
        editor.assign(there, record, FROM);
        assertEquals(List.of(FACE), at(editor, record, FROM).get(0).marks(), "the arrow was deleted");
        editor.assign(id, record, TO);
        assertEquals(List.of(FACE), at(editor, record, TO).get(0).marks());

        for (int round = 0; round < 2; round++) {
            editor.undo();
            assertEquals(List.of(), at(editor, record, TO));
            assertEquals(List.of(FACE), at(editor, record, FROM).get(0).marks());
            editor.undo();
            assertEquals(List.of(), at(editor, record, FROM));
            assertEquals(List.of(FACE), at(editor, record, TO).get(0).marks());
            editor.undo();
            assertEquals(List.of(FACE, ARROW), at(editor, record, TO).get(0).marks());
            editor.undo();
            assertEquals(List.of(), at(editor, record, TO));
            assertEquals(List.of(FACE, ARROW), at(editor, record, FROM).get(0).marks());
            for (int step = 0; step < 4; step++) {
                editor.redo();
            }
            assertEquals(List.of(), at(editor, record, FROM));
            assertEquals(List.of(FACE), at(editor, record, TO).get(0).marks());
        }
    }

    @Test
    void attachedAgainItIsWithoutTheOldMarksAndUndoBringsThemBack() throws Exception {
        var visit = new Visit(FIRST_SEED);
        var record = visit.market();
        var editor = visit.editor(0);
        editor.attach(record, FROM, photos.subList(0, 1));
        var id = at(editor, record, FROM).get(0).id();
        editor.mark(id, List.of(FACE, ARROW));
        editor.detach(id);
        editor.undo();
        assertEquals(List.of(FACE, ARROW), at(editor, record, FROM).get(0).marks());
        editor.redo();
        editor.attach(record, FROM, photos.subList(0, 1));
        assertEquals(List.of(), at(editor, record, FROM).get(0).marks());
        editor.undo();
        assertEquals(List.of(), at(editor, record, FROM));
        editor.undo();
        assertEquals(List.of(FACE, ARROW), at(editor, record, FROM).get(0).marks());
    }

    @Test
    void aMosaicStaysWhereAColleagueWantsThePhotoThatWasTakenAway() throws Exception {
        var visit = new Visit(FIRST_SEED);
        var record = visit.market();
        visit.editor(0).attach(record, FROM, photos);
        for (var photo : at(visit.editor(0), record, FROM)) {
            visit.editor(0).mark(photo.id(), List.of(FACE));
        }
        visit.meet();
        var both = at(visit.editor(1), record, FROM);
        visit.editor(0).detach(both.get(0).id());
        visit.editor(0).assign(both.get(1).id(), record, TO);
        for (var photo : both) {
            visit.editor(1).mark(photo.id(), List.of(FACE, ARROW));
        }
        visit.meet();
        visit.checkThatAllAgree();
        assertEquals(List.of(List.of(FACE, ARROW), List.of(FACE, ARROW)),
                at(visit.editor(2), record, FROM).stream().map(Photo::marks).toList());
    }

    @Test
    void laptopsThatMoveItApartAgreeAndLoseNothing() throws Exception {
        var visit = new Visit(FIRST_SEED);
        var record = visit.market();
        visit.editor(0).attach(record, FROM, photos.subList(0, 1));
        visit.meet();
        var id = at(visit.editor(0), record, FROM).get(0).id();

        visit.editor(0).assign(id, record, TO);
        visit.editor(1).assign(id, record, TO);
        visit.editor(2).assign(id, record, SmallChecklists.MEASURED);
        visit.meet();
        visit.checkThatAllAgree();
        assertEquals(List.of(), at(visit.editor(3), record, FROM));
        assertEquals(List.of(photos.get(0).sha256()), digests(visit.editor(3), record, TO));
        assertEquals(List.of(photos.get(0).sha256()),
                digests(visit.editor(3), record, SmallChecklists.MEASURED));
    }

    @Test
    void aCompletedRecordGivesNothingAway() throws Exception {
        var visit = new Visit(FIRST_SEED);
        var record = visit.market();
        var editor = visit.editor(0);
        editor.attach(record, FROM, photos.subList(0, 1));
        var id = at(editor, record, FROM).get(0).id();
        for (var item : editor.view().record(record).orElseThrow().items()) {
            editor.answer(record, item.code(), Answer.CONFORM);
        }
        editor.complete(record);

        var refused = assertThrows(ProblemException.class, () -> editor.assign(id, record, TO));
        assertEquals(Problem.RECORD_COMPLETED, refused.problem());
        assertEquals(1, at(editor, record, FROM).size());
    }
}

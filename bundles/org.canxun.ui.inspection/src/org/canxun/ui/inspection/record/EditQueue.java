package org.canxun.ui.inspection.record;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.InspectionEditor.Blocker;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.MovePlan;
import org.canxun.core.inspection.RecordView.LastEdit;
import org.canxun.ui.SerialWork;
import org.canxun.ui.inspection.record.Steps.Edit;

/** Sends edits to the recorder in order and hands back the inspection as it then is. Called on the UI thread. */
final class EditQueue {

    private static final Runnable NOTHING = () -> {
    };

    private final InspectionEditor editor;
    private final SerialWork recorder;
    private final Steps steps;
    private final Consumer<InspectionView> arrived;
    private final Consumer<InspectionView> movedInTime;

    /** @param movedInTime hears of the view after an undo or redo */
    EditQueue(InspectionEditor editor, SerialWork recorder, Consumer<InspectionView> arrived,
            Consumer<InspectionView> movedInTime) {
        this.editor = editor;
        this.recorder = recorder;
        this.steps = new Steps(editor);
        this.arrived = arrived;
        this.movedInTime = movedInTime;
    }

    void act(Edit edit) {
        act(List.of(edit), NOTHING, NOTHING);
    }

    void act(Edit edit, Runnable stored, Runnable failed) {
        act(List.of(edit), stored, failed);
    }

    /** Records several edits as one action. */
    void act(List<Edit> edits) {
        act(edits, NOTHING, NOTHING);
    }

    void act(List<Edit> edits, Runnable stored, Runnable failed) {
        record(() -> steps.act(edits), view -> {
            stored.run();
            arrived.accept(view);
        }, failed);
    }

    /** @param unseen told when a questionnaire was taken back, which no row shows */
    void undo(Runnable unseen) {
        record(steps::undo, moved -> moved(moved, unseen), NOTHING);
    }

    /** @param unseen told when a questionnaire was put back, which no row shows */
    void redo(Runnable unseen) {
        record(steps::redo, moved -> moved(moved, unseen), NOTHING);
    }

    private void moved(Steps.Moved moved, Runnable unseen) {
        movedInTime.accept(moved.view());
        if (moved.unseen()) {
            unseen.run();
        }
    }

    /** Takes in what others stored in the meantime. */
    void refresh() {
        recorder.read(editor::refresh, arrived);
    }

    /** Who worked last on the records. */
    void lastEdits(Consumer<Map<String, LastEdit>> answer) {
        recorder.read(editor::lastEdits, answer);
    }

    /** Does something once all that was asked for so far is stored and shown. */
    void afterwards(Runnable action) {
        recorder.read(() -> true, done -> action.run());
    }

    /** Whether something is on its way. */
    boolean busy() {
        return recorder.busy();
    }

    void blockers(String recordId, Consumer<List<Blocker>> answer) {
        recorder.read(() -> editor.blockers(recordId), answer);
    }

    void plan(String recordId, String templateId, Consumer<MovePlan> answer) {
        recorder.read(() -> editor.plan(recordId, templateId), answer);
    }

    private <T> void record(Callable<T> edit, Consumer<T> onUi, Runnable failed) {
        recorder.record(edit, onUi, trouble -> {
            failed.run();
            // The rows are to show what is stored, and part of the action may be.
            recorder.read(editor::view, arrived);
        });
    }
}

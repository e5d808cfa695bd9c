package org.canxun.ui.inspection.record;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.canxun.core.ProblemException;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.InspectionView;

/**
 * Records actions so that one undo takes one action back, also when it made several changes. Used on the recorder's
 * thread only. What was done before this window opened is taken back change by change.
 */
final class Steps {

    private final InspectionEditor editor;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /**
     * What one undo takes back.
     *
     * @param changes how many changes the action made
     * @param unseen whether nothing of it shows in the records
     */
    private record Step(int changes, boolean unseen) {}

    /**
     * After an undo or redo.
     *
     * @param unseen whether it moved something that does not show, so that people have to be told
     */
    record Moved(InspectionView view, boolean unseen) {}

    Steps(InspectionEditor editor) {
        this.editor = editor;
    }

    InspectionView act(List<Edit> edits) throws ProblemException {
        int changes = 0;
        boolean unseen = true;
        try {
            for (var edit : edits) {
                var before = editor.view();
                var after = edit.on(editor);
                // An edit that changed nothing left nothing to undo, and must not make undo reach further back.
                changes += edit.unseen() || !before.records().equals(after.records()) ? 1 : 0;
                unseen &= edit.unseen();
            }
        } finally {
            if (changes > 0) {
                done.push(new Step(changes, unseen));
                undone.clear();
            }
        }
        return editor.view();
    }

    Moved undo() throws ProblemException {
        return move(done, undone, InspectionEditor::undo);
    }

    Moved redo() throws ProblemException {
        return move(undone, done, InspectionEditor::redo);
    }

    private Moved move(Deque<Step> from, Deque<Step> to, Edit edit) throws ProblemException {
        int size = from.isEmpty() ? 1 : from.peek().changes();
        var before = editor.view();
        var view = before;
        for (int i = 0; i < size; i++) {
            view = edit.on(editor);
        }
        // Of what was done before this window opened only the records tell.
        var step = from.isEmpty() ? new Step(1, before.records().equals(view.records())) : from.pop();
        to.push(step);
        return new Moved(view, step.unseen());
    }

    /** One call on the editor. */
    @FunctionalInterface
    interface Edit {

        InspectionView on(InspectionEditor editor) throws ProblemException;

        /** Whether it always writes something that the records do not show. */
        default boolean unseen() {
            return false;
        }
    }

    /** What one diner answered. */
    record Questionnaire(String recordId, List<Integer> answers) implements Edit {

        @Override
        public InspectionView on(InspectionEditor editor) throws ProblemException {
            return editor.respond(recordId, answers);
        }

        @Override
        public boolean unseen() {
            return true;
        }
    }

    /** Something to be done once a change is on disk, before anything else is recorded. */
    @FunctionalInterface
    interface After {

        InspectionView pass(InspectionView view);
    }
}

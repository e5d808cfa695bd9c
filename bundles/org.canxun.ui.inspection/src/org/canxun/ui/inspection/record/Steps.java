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
    private final Deque<Integer> done = new ArrayDeque<>();
    private final Deque<Integer> undone = new ArrayDeque<>();

    Steps(InspectionEditor editor) {
        this.editor = editor;
    }

    InspectionView act(List<Edit> edits) throws ProblemException {
        int changes = 0;
        try {
            for (var edit : edits) {
                var before = editor.view();
                var after = edit.on(editor);
                // An edit that changed nothing left nothing to undo, and must not make undo reach further back.
                changes += before.records().equals(after.records()) ? 0 : 1;
            }
        } finally {
            if (changes > 0) {
                done.push(changes);
                undone.clear();
            }
        }
        return editor.view();
    }

    InspectionView undo() throws ProblemException {
        return move(done, undone, InspectionEditor::undo);
    }

    InspectionView redo() throws ProblemException {
        return move(undone, done, InspectionEditor::redo);
    }

    private InspectionView move(Deque<Integer> from, Deque<Integer> to, Edit edit) throws ProblemException {
        int size = from.isEmpty() ? 1 : from.peek();
        var view = editor.view();
        for (int i = 0; i < size; i++) {
            view = edit.on(editor);
        }
        if (!from.isEmpty()) {
            from.pop();
        }
        to.push(size);
        return view;
    }

    /** One call on the editor. */
    @FunctionalInterface
    interface Edit {

        InspectionView on(InspectionEditor editor) throws ProblemException;
    }

    /** Something to be done once a change is on disk, before anything else is recorded. */
    @FunctionalInterface
    interface After {

        InspectionView pass(InspectionView view);
    }
}

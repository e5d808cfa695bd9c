package org.canxun.ui.inspection.record;

import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;

import org.canxun.core.inspection.ItemView.Photo;
import org.canxun.core.inspection.PhotoMark;
import org.canxun.core.inspection.PhotoStage;
import org.canxun.core.port.EvidenceVault.CopyKind;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Notices.Notice.Kind;
import org.canxun.ui.inspection.evidence.MarksEditor;
import org.canxun.ui.inspection.evidence.PhotoViewer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Shell;

/** Changes photos of the record in front: draws over them, and says what they show of a correction. */
final class PhotoDrawing implements PhotoViewer.Edits {

    private final RecordingModel model;
    private final PhotoDesk desk;

    PhotoDrawing(RecordingModel model, PhotoDesk desk) {
        this.model = model;
        this.desk = desk;
    }

    /** Where the record takes changes. */
    Optional<PhotoViewer.Edits> edits() {
        return Optional.<PhotoViewer.Edits>of(this).filter(edits -> !model.record().completed());
    }

    @Override
    public void say(Photo photo, PhotoStage stage, Runnable done) {
        model.photos().say(photo, stage);
        model.photos().afterwards(done);
    }

    /** @param done heard when the window is closed again */
    @Override
    public void draw(Shell shell, Photo photo, Runnable done) {
        if (model.record().completed()) {
            model.wish(RecordingListener.Wish.RECORD_COMPLETED);
            return;
        }
        desk.pictures().read(photo.sha256(), CopyKind.PRINT, data -> open(shell, photo, data, done),
                () -> desk.news().tell(Kind.ATTENTION,
                        MessageFormat.format(desk.words().not_shown, photo.fileName())));
    }

    void keep(Photo photo, List<PhotoMark> marks, Runnable stored, Runnable failed) {
        model.photos().mark(photo, marks, stored, others -> desk.news().tell(Kind.ATTENTION,
                MessageFormat.format(desk.words().marks_come, photo.fileName(), others)), failed);
    }

    private void open(Shell shell, Photo photo, ImageData picture, Runnable done) {
        // The key may have been pressed twice while the picture was read.
        if (!shell.isDisposed() && !CalmDialog.asking(shell)) {
            new MarksEditor(shell, photo.fileName(), picture, photo.marks(), desk.words(),
                    (marks, stored, failed) -> keep(photo, marks, stored, failed)).open();
            done.run();
        }
    }
}

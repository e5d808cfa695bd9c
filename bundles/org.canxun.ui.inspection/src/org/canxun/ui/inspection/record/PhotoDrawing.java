package org.canxun.ui.inspection.record;

import java.text.MessageFormat;

import org.canxun.core.inspection.ItemView.Photo;
import org.canxun.core.port.EvidenceVault.CopyKind;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Notices.Notice.Kind;
import org.canxun.ui.inspection.evidence.MarksEditor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Shell;

/** Opens a photo to be drawn over. */
final class PhotoDrawing {

    private final RecordingModel model;
    private final PhotoDesk desk;

    PhotoDrawing(RecordingModel model, PhotoDesk desk) {
        this.model = model;
        this.desk = desk;
    }

    /** @param done heard when the window is closed again */
    void open(Shell shell, Photo photo, Runnable done) {
        if (model.record().completed()) {
            model.wish(RecordingListener.Wish.RECORD_COMPLETED);
            return;
        }
        desk.picture(photo.sha256(), CopyKind.PRINT, data -> open(shell, photo, data, done),
                () -> desk.news().tell(Kind.ATTENTION,
                        MessageFormat.format(desk.words().not_shown, photo.fileName())));
    }

    private void open(Shell shell, Photo photo, ImageData picture, Runnable done) {
        // The key may have been pressed twice while the picture was read.
        if (!shell.isDisposed() && !CalmDialog.asking(shell)) {
            new MarksEditor(shell, photo.fileName(), picture, photo.marks(), desk.words(),
                    (marks, stored, failed) -> model.photos().mark(photo.id(), marks, stored, failed)).open();
            done.run();
        }
    }
}

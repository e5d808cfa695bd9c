package org.canxun.ui.inspection.record;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.canxun.ui.Notices.Choice;
import org.canxun.ui.Notices.Notice.Kind;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;

/** Asks which folder photos come from by themselves, and where one is watched, whether it is to go on. */
final class WatchDialog implements RecordingListener {

    private final Composite parent;
    private final PhotoWatch watch;
    private final PhotoNews news;
    private final Messages messages;
    private final Consumer<Optional<Path>> keep;

    /** @param keep remembers the choice for the person */
    WatchDialog(Composite parent, PhotoWatch watch, PhotoNews news, Consumer<Optional<Path>> keep) {
        this.parent = parent;
        this.watch = watch;
        this.news = news;
        this.messages = news.messages();
        this.keep = keep;
    }

    @Override
    public void wanted(Wish wish) {
        if (wish != Wish.WATCH || parent.isDisposed()) {
            return;
        }
        watch.folder().ifPresentOrElse(folder -> news.tell(Kind.DONE,
                ItemWords.format(messages.watch_now, folder), new Choice(messages.watch_change, this::choose),
                new Choice(messages.watch_stop, this::stop)), this::choose);
    }

    private void choose() {
        var dialog = new DirectoryDialog(parent.getShell(), SWT.OPEN);
        dialog.setText(messages.watch_title);
        dialog.setMessage(messages.watch_guide);
        // Without a place to begin at, GTK shows what was used last and lets nobody open a folder by its name.
        dialog.setFilterPath(watch.folder().map(Path::toString).orElse(System.getProperty("user.home")));
        var chosen = dialog.open();
        if (chosen != null) {
            var folder = Path.of(chosen);
            keep.accept(Optional.of(folder));
            watch.start(folder, true);
        }
    }

    private void stop() {
        keep.accept(Optional.empty());
        watch.stop();
        news.tell(Kind.DONE, messages.watch_stopped);
    }
}

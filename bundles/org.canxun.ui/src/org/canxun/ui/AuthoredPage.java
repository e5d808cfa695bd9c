package org.canxun.ui;

import java.util.function.Consumer;
import java.util.function.Function;

import org.canxun.core.Author;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * What a part shows in the name of whoever sits here. It is opened in the background as soon as there is somebody, and
 * anew when somebody else sits down: what follows is written in their name, and undo takes back their changes. A part
 * is told of authors before it has a window and after it has lost it, so it makes its page when it is made itself.
 *
 * @param <T> what opening yields
 */
public final class AuthoredPage<T> {

    private final Function<Author, BackgroundTask<T>> opening;
    private final Consumer<T> show;
    private final Runnable forget;

    private Author author;
    private Composite parent;
    private Work work;
    private Texts texts;

    /**
     * What is said before there is anything to show.
     *
     * @param opening while it is opened; also names the work
     * @param failed when it could not be opened
     */
    public record Texts(String opening, String failed) {}

    /**
     * @param opening asked on the UI thread for how to open it in somebody's name
     * @param show builds the widgets of what was opened
     * @param forget what was shown is gone, and so are its widgets
     */
    public AuthoredPage(Function<Author, BackgroundTask<T>> opening, Consumer<T> show, Runnable forget) {
        this.opening = opening;
        this.show = show;
        this.forget = forget;
    }

    /** Who sits here now; null when nobody does, and when the window goes. */
    public void author(Author newAuthor) {
        var changed = newAuthor != null && !newAuthor.equals(author);
        author = newAuthor;
        if (changed && parent != null && !parent.isDisposed()) {
            for (var child : parent.getChildren()) {
                child.dispose();
            }
            load();
        }
    }

    /** The part has its window. */
    public void create(Composite composite, Work newWork, Texts newTexts) {
        parent = composite;
        work = newWork;
        texts = newTexts;
        parent.setLayout(new FillLayout());
        if (author != null) {
            load();
        }
    }

    private void load() {
        forget.run();
        var waiting = Css.style(new Label(parent, SWT.CENTER), "canxun-empty");
        waiting.setText(texts.opening());
        parent.requestLayout();
        work.run(texts.opening(), opening.apply(author), opened -> {
            // Gone when the part was closed, or when somebody else sat down in the meantime.
            if (!waiting.isDisposed()) {
                waiting.dispose();
                show.accept(opened);
            }
        }, trouble -> {
            if (!waiting.isDisposed()) {
                waiting.setText(texts.failed());
            }
        });
    }
}

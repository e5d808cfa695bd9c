package org.canxun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.canxun.core.Author;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People come and go while a part opens, shows and closes. */
class AuthoredPageTest {

    private static final Author ONE = new Author("one", ZoneOffset.UTC);
    private static final Author OTHER = new Author("other", ZoneOffset.UTC);

    private final List<Runnable> waiting = new ArrayList<>();
    private final AuthoredPage<String> page = new AuthoredPage<>(this::opening, this::show, this::forget);
    private Display display;
    private Shell shell;
    private Composite parent;
    private int forgotten;
    private boolean broken;

    private final Work work = new Work() {

        @Override
        public <T> Running run(String name, BackgroundTask<T> task, Consumer<T> onUi) {
            throw new AssertionError("a failure must be said");
        }

        @Override
        public <T> Running run(String name, BackgroundTask<T> task, Consumer<T> onUi, Consumer<Throwable> onFailure) {
            waiting.add(() -> {
                T result;
                try {
                    result = task.run(new NullProgressMonitor());
                } catch (Exception e) {
                    onFailure.accept(e);
                    return;
                }
                onUi.accept(result);
            });
            return null;
        }
    };

    @BeforeEach
    void open() {
        display = new Display();
        shell = new Shell(display);
        parent = new Composite(shell, SWT.NONE);
    }

    @AfterEach
    void close() {
        display.dispose();
    }

    private BackgroundTask<String> opening(Author author) {
        return monitor -> {
            if (broken) {
                throw new IllegalStateException();
            }
            return author.personId();
        };
    }

    private void show(String opened) {
        new Label(parent, SWT.NONE).setText(opened);
    }

    private void forget() {
        forgotten++;
    }

    private void create() {
        page.create(parent, work, new AuthoredPage.Texts("opening", "failed"));
    }

    private void work() {
        var tasks = List.copyOf(waiting);
        waiting.clear();
        tasks.forEach(Runnable::run);
    }

    private List<String> shown() {
        return Arrays.stream(parent.getChildren()).map(c -> ((Label) c).getText()).toList();
    }

    @Test
    void nothingIsOpenedBeforeSomebodySitsHere() {
        create();
        assertEquals(List.of(), shown());
        page.author(ONE);
        assertEquals(List.of("opening"), shown());
        work();
        assertEquals(List.of("one"), shown());
    }

    @Test
    void whoSatHereBeforeThePartWasShownOpensIt() {
        page.author(ONE);
        assertTrue(waiting.isEmpty());
        create();
        work();
        assertEquals(List.of("one"), shown());
        assertEquals(1, forgotten);
    }

    @Test
    void theSamePersonAgainChangesNothing() {
        page.author(ONE);
        create();
        work();
        page.author(new Author("one", ZoneOffset.UTC));
        assertTrue(waiting.isEmpty());
        assertEquals(List.of("one"), shown());
    }

    @Test
    void somebodyElseSeesItAnew() {
        page.author(ONE);
        create();
        work();
        page.author(OTHER);
        assertEquals(List.of("opening"), shown());
        assertEquals(2, forgotten);
        work();
        assertEquals(List.of("other"), shown());
    }

    @Test
    void whatWasOpenedForSomebodyWhoLeftIsDropped() {
        page.author(ONE);
        create();
        page.author(OTHER);
        work();
        assertEquals(List.of("other"), shown());
    }

    @Test
    void aFailureIsSaidInItsPlace() {
        broken = true;
        page.author(ONE);
        create();
        work();
        assertEquals(List.of("failed"), shown());
    }

    @Test
    void nothingHappensOnceTheWindowIsGone() {
        page.author(ONE);
        create();
        parent.dispose();
        work();
        page.author(null);
        page.author(OTHER);
        assertTrue(waiting.isEmpty());
        assertEquals(1, forgotten);
    }
}

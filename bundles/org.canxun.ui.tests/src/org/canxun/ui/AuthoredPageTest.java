package org.canxun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

import org.canxun.core.Author;
import org.canxun.ui.testing.FakeWork;
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

    private final FakeWork work = new FakeWork();
    private final AuthoredPage<String> page = new AuthoredPage<>(this::opening, this::show, this::forget);
    private Display display;
    private Shell shell;
    private Composite parent;
    private int forgotten;
    private boolean broken;

    @BeforeEach
    void open() {
        work.hold();
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

    private List<String> shown() {
        return Arrays.stream(parent.getChildren()).map(c -> ((Label) c).getText()).toList();
    }

    @Test
    void nothingIsOpenedBeforeSomebodySitsHere() {
        create();
        assertEquals(List.of(), shown());
        page.author(ONE);
        assertEquals(List.of("opening"), shown());
        work.release();
        assertEquals(List.of("one"), shown());
    }

    @Test
    void whoSatHereBeforeThePartWasShownOpensIt() {
        page.author(ONE);
        assertFalse(work.busy());
        create();
        work.release();
        assertEquals(List.of("one"), shown());
        assertEquals(1, forgotten);
    }

    @Test
    void theSamePersonAgainChangesNothing() {
        page.author(ONE);
        create();
        work.release();
        work.hold();
        page.author(new Author("one", ZoneOffset.UTC));
        assertFalse(work.busy());
        assertEquals(List.of("one"), shown());
    }

    @Test
    void somebodyElseSeesItAnew() {
        page.author(ONE);
        create();
        work.release();
        work.hold();
        page.author(OTHER);
        assertEquals(List.of("opening"), shown());
        assertEquals(2, forgotten);
        work.release();
        assertEquals(List.of("other"), shown());
    }

    @Test
    void whatWasOpenedForSomebodyWhoLeftIsDropped() {
        page.author(ONE);
        create();
        page.author(OTHER);
        work.release();
        assertEquals(List.of("other"), shown());
    }

    @Test
    void aFailureIsSaidInItsPlace() {
        broken = true;
        page.author(ONE);
        create();
        work.release();
        assertEquals(List.of("failed"), shown());
    }

    @Test
    void nothingHappensOnceTheWindowIsGone() {
        page.author(ONE);
        create();
        parent.dispose();
        work.release();
        work.hold();
        page.author(null);
        page.author(OTHER);
        assertFalse(work.busy());
        assertEquals(1, forgotten);
    }
}

package org.canxun.ui;

import static org.canxun.ui.testing.Widgets.all;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Errors stand in words at the field they are about. */
class FieldHintsTest {

    private static Display display;

    private Shell parent;
    private Asking dialog;

    @BeforeAll
    static void connect() {
        display = new Display();
    }

    @AfterAll
    static void disconnect() {
        display.dispose();
    }

    @BeforeEach
    void open() {
        parent = new Shell(display);
        dialog = new Asking(parent);
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    @AfterEach
    void close() {
        parent.dispose();
    }

    @Test
    void wordsStandBelowTheirFieldWhereItBegins() {
        dialog.missing(dialog.name, "请填写姓名。");
        dialog.getShell().layout(true, true);
        while (display.readAndDispatch()) {
            // GTK gives a control its place as it finds the time.
        }
        var words = said().get(0);
        var field = dialog.name.getBounds();
        assertEquals(field.x, words.getBounds().x);
        assertTrue(words.getBounds().y >= field.y + field.height);
        assertTrue(words.getBounds().y < dialog.job.getBounds().y, "before the next field");
    }

    @Test
    void whoHearsTheFieldHearsWhatIsWrongWithIt() {
        dialog.missing(dialog.name, "请填写姓名。");
        assertEquals("请填写姓名。", Access.descriptionOf(dialog.name));
        dialog.missing(dialog.name, "");
        assertEquals("", Access.descriptionOf(dialog.name));
    }

    @Test
    void onlyOneFieldIsToBlameAtATime() {
        dialog.missing(dialog.name, "请填写姓名。");
        dialog.missing(dialog.job, "请填写职务。");
        assertEquals(List.of("请填写职务。"), said().stream().map(Label::getText).toList());
        assertEquals("", Access.descriptionOf(dialog.name));
    }

    @Test
    void theButtonWaitsForWhatIsMissing() {
        dialog.missing(dialog.name, "请填写姓名。");
        assertFalse(dialog.ok());
        dialog.missing("");
        assertTrue(dialog.ok());
        assertEquals(List.of(), said());
    }

    @Test
    void theFootOfTheWindowStaysInSight() {
        dialog.missing(dialog.name, "请填写姓名，".repeat(60));
        var room = dialog.getShell().getClientArea();
        var foot = dialog.getButtonBar().getBounds();
        assertTrue(foot.y + foot.height <= room.y + room.height, foot + " of " + room);
    }

    private List<Label> said() {
        return all(dialog.getShell()).stream().filter(Label.class::isInstance).map(Label.class::cast)
                .filter(l -> l.isVisible() && l.getText().startsWith("请填写")).toList();
    }

    private static final class Asking extends CalmDialog {

        private Text name;
        private Text job;

        Asking(Shell parent) {
            super(parent, "新人员", "");
        }

        @Override
        protected void fill(Composite body) {
            GridLayoutFactory.fillDefaults().numColumns(2).applyTo(body);
            name = field(body, "姓名");
            job = field(body, "职务");
        }

        private static Text field(Composite body, String label) {
            new Label(body, SWT.NONE).setText(label);
            return new Text(body, SWT.BORDER);
        }

        boolean ok() {
            return getButton(OK).isEnabled();
        }

        @Override
        protected org.eclipse.swt.widgets.Control getButtonBar() {
            return super.getButtonBar();
        }
    }
}

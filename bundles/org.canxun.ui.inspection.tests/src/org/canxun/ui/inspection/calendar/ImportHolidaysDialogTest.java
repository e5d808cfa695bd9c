package org.canxun.ui.inspection.calendar;

import static org.canxun.ui.testing.Widgets.all;
import static org.canxun.ui.testing.Widgets.find;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.canxun.core.CalendarProblem;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.calendar.HolidayOutcome;
import org.canxun.core.calendar.HolidayTable;
import org.canxun.core.calendar.Holidays;
import org.canxun.core.table.FaultList;
import org.canxun.core.table.TableFault;
import org.canxun.ui.UserLocale;
import org.canxun.ui.testing.FakeWork;
import org.canxun.ui.testing.Translations;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A wrong table of holidays makes wrong deadlines: it is tried first, and says which line is wrong. */
class ImportHolidaysDialogTest {

    private static final FaultList NONE = new FaultList(List.of(), 0);
    private static Display display;

    private final FakeWork work = new FakeWork();
    private Shell shell;
    private ImportHolidaysDialog dialog;

    private static HolidayOutcome tried(Path file, int year, String source) throws ProblemException {
        if (year > 2040) {
            throw new ProblemException(CalendarProblem.HOLIDAY_YEAR, "2050", "2000", "2040");
        }
        var table = new HolidayTable(year, source, new TreeSet<>(List.of(LocalDate.of(year, 1, 1))),
                new TreeSet<>(), false);
        var errors = file.toString().equals("2027.csv") ? NONE
                : new FaultList(List.of(TableFault.of(3, "日期", CalendarProblem.HOLIDAY_NO_WEEKEND, "2027-02-22")), 0);
        return new HolidayOutcome(table, true, errors, NONE);
    }

    private static Workspace workspace() {
        var loader = ImportHolidaysDialogTest.class.getClassLoader();
        var holidays = Proxy.newProxyInstance(loader, new Class<?>[]{ Holidays.class },
                (proxy, method, arguments) -> tried((Path) arguments[0], (Integer) arguments[1],
                        (String) arguments[2]));
        return (Workspace) Proxy.newProxyInstance(loader, new Class<?>[]{ Workspace.class },
                (proxy, method, arguments) -> holidays);
    }

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
        shell = new Shell(display);
        dialog = new ImportHolidaysDialog(shell, workspace(), work, new UserLocale(Locale.CHINA), 2027,
                Translations.of(new Messages(), Locale.ROOT));
        dialog.create();
        dialog.getShell().open();
    }

    @AfterEach
    void close() {
        dialog.close();
        shell.dispose();
        while (display.readAndDispatch()) {
            // What is left to be painted.
        }
    }

    private boolean canImport() {
        return find(dialog.getShell(), Button.class,
                b -> Integer.valueOf(IDialogConstants.OK_ID).equals(b.getData())).isEnabled();
    }

    private void source(String text) {
        find(dialog.getShell(), Text.class, t -> t.getEditable() && (t.getStyle() & SWT.SINGLE) != 0).setText(text);
    }

    private String said() {
        var words = new ArrayList<String>();
        all(dialog.getShell()).forEach(c -> {
            if (c instanceof Text text) {
                words.add(text.getText());
            } else if (c instanceof Label label) {
                words.add(label.getText());
            }
        });
        return String.join("\n", words);
    }

    @Test
    void table_WithYearAndSource_IsTriedAndImported() {
        assertFalse(canImport());
        dialog.choose(Path.of("2027.csv"));
        assertFalse(canImport());
        assertTrue(said().contains("请写明节假日安排的来源。"), said());
        source("国办发明电〔2026〕0号");
        assertTrue(canImport(), said());
        assertTrue(said().contains("2027 年：休 1 天，调休上班 0 天。"), said());
        assertEquals(new ImportModel.Attempt(Path.of("2027.csv"), 2027, "国办发明电〔2026〕0号"),
                dialog.model().attempt());
    }

    @Test
    void line_Wrong_IsNamedAndNothingCanBeImported() {
        source("国办发明电〔2026〕0号");
        dialog.choose(Path.of("错.csv"));
        assertFalse(canImport());
        assertTrue(said().contains("3") && said().contains("2027-02-22"), said());
        assertTrue(said().contains("有 1 处错误，没有导入任何一行"), said());
    }

    @Test
    void year_ThatCannotBe_IsSaidInPlace() {
        source("国办发明电〔2026〕0号");
        dialog.choose(Path.of("2027.csv"));
        find(dialog.getShell(), Spinner.class, s -> true).setSelection(2050);
        assertFalse(canImport());
        assertTrue(said().contains("2050"), said());
    }

    @Test
    void outcome_OfAnotherYear_IsDropped() {
        work.hold();
        source("国办发明电〔2026〕0号");
        dialog.choose(Path.of("错.csv"));
        dialog.choose(Path.of("2027.csv"));
        work.release();
        assertTrue(canImport(), said());
    }
}

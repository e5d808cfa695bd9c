package org.canxun.ui.inspection.meals;

import static org.canxun.ui.testing.Widgets.all;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.meals.MealField;
import org.canxun.core.meals.MealImportOutcome;
import org.canxun.core.meals.MealImportPlan;
import org.canxun.core.meals.MealMapping;
import org.canxun.core.meals.Meals;
import org.canxun.core.table.FaultList;
import org.canxun.core.table.TableFault;
import org.canxun.ui.UserLocale;
import org.canxun.ui.inspection.Messages;
import org.canxun.ui.testing.FakeWork;
import org.canxun.ui.testing.Translations;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dialog and the pane as real widgets, over meals that need a column to be chosen. */
class ImportMealsDialogTest {

    private static final FaultList NONE = new FaultList(List.of(), 0);
    private static final MealMapping FOUND = MealMapping.NONE.with(MealField.SITE, "站点")
            .with(MealField.MONTH, "月份");
    private static Display display;

    private final Messages messages = Translations.of(new Messages(), Locale.ROOT);
    private Shell shell;
    private ImportMealsDialog dialog;

    private static MealImportOutcome tried(Path file, Optional<MealMapping> mapping) throws ProblemException {
        if (file.toString().startsWith("明细")) {
            throw new ProblemException(Problem.MEAL_PERSONAL, "姓名");
        }
        var taken = mapping.orElse(FOUND);
        var errors = taken.missing().isEmpty() ? NONE
                : new FaultList(List.of(TableFault.of(1, "", Problem.MEAL_FIELDS_MISSING, "就餐人次 DINERS")), 0);
        return new MealImportOutcome(new MealImportPlan(List.of("站点", "月份", "份数", "备注"), taken, Optional.empty(),
                List.of("备注"), List.of(), 1, List.of(), errors, NONE), errors.isEmpty() ? 1 : 0, 0, 0);
    }

    @SuppressWarnings("unchecked")
    private static Workspace workspace() {
        var loader = ImportMealsDialogTest.class.getClassLoader();
        var meals = Proxy.newProxyInstance(loader, new Class<?>[]{ Meals.class },
                (proxy, method, arguments) -> tried((Path) arguments[0], (Optional<MealMapping>) arguments[1]));
        return (Workspace) Proxy.newProxyInstance(loader, new Class<?>[]{ Workspace.class },
                (proxy, method, arguments) -> meals);
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
        dialog = new ImportMealsDialog(shell, workspace(), new FakeWork(), new UserLocale(Locale.CHINA), messages);
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

    private List<Combo> combos() {
        return all(dialog.getShell()).stream().filter(Combo.class::isInstance).map(Combo.class::cast).toList();
    }

    private Combo combo(MealField field) {
        return combos().get(field.ordinal());
    }

    private boolean canImport() {
        return all(dialog.getShell()).stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(b -> Integer.valueOf(IDialogConstants.OK_ID).equals(b.getData())).findFirst().orElseThrow()
                .isEnabled();
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
    void file_OfUnknownColumns_IsImportedOnceTheyAreChosen() {
        assertFalse(canImport());
        assertEquals(MealField.values().length, combos().size());
        assertTrue(combos().stream().noneMatch(Control::isEnabled), "nothing to choose from yet");
        dialog.choose(Path.of("导出.csv"));
        assertEquals("站点", combo(MealField.SITE).getText());
        assertEquals("（没有这一列）", combo(MealField.DINERS).getText());
        assertFalse(canImport());
        assertTrue(said().contains("就餐人次 DINERS"), said());
        var diners = combo(MealField.DINERS);
        diners.select(diners.indexOf("份数"));
        diners.notifyListeners(SWT.Selection, new Event());
        assertTrue(canImport(), said());
        assertEquals("份数", combo(MealField.DINERS).getText());
        assertTrue(said().contains("新增 1 个月") && said().contains("不导入的列：备注"), said());
        assertEquals(Optional.of(FOUND.with(MealField.DINERS, "份数")), dialog.model().ready());
    }

    @Test
    void file_WithPersons_OffersNothing() {
        dialog.choose(Path.of("导出.csv"));
        dialog.choose(Path.of("明细.csv"));
        assertFalse(canImport());
        assertTrue(combos().stream().noneMatch(Control::isEnabled));
        assertEquals(Optional.empty(), dialog.model().ready());
    }

    @Test
    void pane_TakesRoomOnlyWhereThereAreFigures() {
        var page = new Shell(display);
        page.setLayout(new GridLayout());
        var pane = new MealsPane(page, messages);
        page.setSize(800, 600);
        page.open();
        pane.show(new MealsView(List.of(), List.of()));
        assertEquals(0, all(page).stream().filter(Table.class::isInstance).filter(Control::isVisible).count());
        pane.show(new MealsView(List.of(List.of("2026-03", "26", "1300", "910", "—")), List.of("日均", "占比")));
        var table = (Table) all(page).stream().filter(Table.class::isInstance).findFirst().orElseThrow();
        assertTrue(table.isVisible());
        assertEquals("1300", table.getItem(0).getText(2));
        page.dispose();
    }
}

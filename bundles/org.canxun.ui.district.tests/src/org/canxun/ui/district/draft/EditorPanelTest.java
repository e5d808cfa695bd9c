package org.canxun.ui.district.draft;

import static org.canxun.ui.testing.Widgets.all;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.canxun.core.Problem;
import org.canxun.core.templates.TemplateIssue;
import org.canxun.model.ItemKind;
import org.canxun.ui.Access;
import org.canxun.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The editor in a real window, driven by keys. */
class EditorPanelTest {

    private static Display display;

    private final List<String> left = new ArrayList<>();
    private Writing w;
    private Shell shell;

    @BeforeAll
    static void connect() {
        display = new Display();
    }

    @AfterAll
    static void disconnect() {
        display.dispose();
    }

    @BeforeEach
    void open() throws ReflectiveOperationException {
        w = new Writing();
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(1280, 800);
        var tried = new TryOutModel(w.recorder, Writing.CODES);
        var panel = new EditorPanel(shell, w.model, tried, new EditorPanel.Ways() {

            @Override
            public void compare() {
                left.add("compare");
            }

            @Override
            public void publish() {
                left.add("publish");
            }
        });
        shell.open();
        panel.focus();
        settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
        settle();
    }

    @Test
    void aChecklistIsWrittenWithoutAMouse() {
        w.select("F-C07");
        press(tree(), 0, SWT.INSERT);
        assertEquals(List.of("F-A01", "F-A02", "F-C07", "F-C08"), w.codes());
        assertTrue(text("检查内容").isFocusControl(), "what was added is going to be written");
        type(text("检查内容"), "冷藏温度");
        leave(text("检查内容"));
        choose(combo("类型"), "测量");
        assertEquals(ItemKind.MEASUREMENT, w.model.view().item(w.model.selected().id()).orElseThrow().kind());
        button("限值 添加一行").notifyListeners(SWT.Selection, new Event());
        settle();
        type(text("限值 1 参数"), "温度");
        type(text("限值 1 最大"), "8");
        leave(text("限值 1 最大"));
        var item = w.model.view().item(w.model.selected().id()).orElseThrow();
        assertEquals("冷藏温度", item.text());
        assertEquals(new BigDecimal(8), item.limits().get(0).maximum().orElseThrow());
        press(tree(), SWT.ALT, SWT.ARROW_UP);
        assertEquals(List.of("F-A01", "F-A02", "F-C08", "F-C07"), w.codes());
        press(tree(), 0, SWT.DEL);
        assertEquals(List.of("F-A01", "F-A02", "F-C07"), w.codes());
        press(tree(), SWT.MOD1, 'z');
        assertEquals(List.of("F-A01", "F-A02", "F-C08", "F-C07"), w.codes());
        press(tree(), SWT.MOD1, 'y');
        assertEquals(List.of("F-A01", "F-A02", "F-C07"), w.codes());
    }

    @Test
    void theNextItemIsAddedFromWithinTheForm() {
        w.select("F-C07");
        press(text("检查内容"), SWT.MOD1, SWT.CR);
        assertEquals("F-C08", w.model.view().item(w.model.selected().id()).orElseThrow().code());
        press(text("检查内容"), SWT.MOD1, SWT.CR);
        assertEquals(List.of("F-A01", "F-A02", "F-C07", "F-C08", "F-C09"), w.codes());
    }

    @Test
    void anItemIsFoundByWordsAndEnterLeadsToTheNext() {
        press(tree(), SWT.MOD1, SWT.CR);
        press(tree(), SWT.MOD1, 'z');
        type(text("查找项目"), "f-a");
        assertEquals("F-A01", w.model.view().item(w.model.selected().id()).orElseThrow().code());
        press(text("查找项目"), 0, SWT.CR);
        assertEquals("F-A02", w.model.view().item(w.model.selected().id()).orElseThrow().code());
        press(text("查找项目"), 0, SWT.ESC);
        assertTrue(tree().isFocusControl());
        assertEquals("", text("查找项目").getText());
    }

    @Test
    void whileNothingIsWrongTheProblemsTakeNoPlace() {
        var problems = find(Table.class, t -> t.getColumnCount() == 3 && !t.getHeaderVisible());
        assertFalse(problems.getVisible());
        w.editor.issues = List.of(new TemplateIssue(TemplateIssue.Severity.ERROR, 1, "F-C07",
                TemplateIssue.Field.POINTS, Problem.TEMPLATE_NEGATIVE, List.of("-1")));
        w.model.refresh();
        settle();
        assertTrue(problems.getVisible());
        assertTrue(problems.getSize().y > 0);
    }

    @Test
    void theTreeShowsWhatIsStoredAndWhatIsWrong() {
        w.editor.issues = List.of(new TemplateIssue(TemplateIssue.Severity.ERROR, 0, "F-A02",
                TemplateIssue.Field.TEXT, Problem.ITEM_TEXT_MISSING, List.of("F-A02")));
        w.select("F-A01");
        w.recorder.hold();
        button("重点项").setSelection(true);
        button("重点项").notifyListeners(SWT.Selection, new Event());
        settle();
        assertEquals("F-A01  许可证在有效期内", leaf(0, 0));
        w.recorder.release();
        settle();
        assertEquals("F-A01 ★ 许可证在有效期内", leaf(0, 0));
        assertEquals("✕ F-A02  公示", leaf(0, 1));
    }

    @Test
    void aProblemLeadsToItsField() {
        w.editor.issues = List.of(new TemplateIssue(TemplateIssue.Severity.ERROR, 1, "F-C07",
                TemplateIssue.Field.POINTS, Problem.TEMPLATE_NEGATIVE, List.of("-1")));
        w.model.refresh();
        settle();
        press(tree(), 0, SWT.F8);
        var problems = find(Table.class, t -> t.getItemCount() == 1 && t.getColumnCount() == 3);
        assertEquals("F-C07", problems.getItem(0).getText(1));
        problems.setSelection(0);
        problems.notifyListeners(SWT.DefaultSelection, new Event());
        settle();
        assertEquals("F-C07", w.model.selected().id());
        assertTrue(text("分值").isFocusControl());
    }

    @Test
    void whatIsNoNumberIsSaidBesideItsField() {
        w.select("F-A01");
        settle();
        type(text("分值"), "两分");
        assertTrue(label("✕ 请填数字，如 7.5。"));
        type(text("分值"), "2");
        assertFalse(label("✕ 请填数字，如 7.5。"));
        leave(text("分值"));
        assertEquals(new BigDecimal(2), w.stored("F-A01").points());
    }

    @Test
    void aConditionIsSaidInWordsWhileItIsTyped() {
        w.select("F-A01");
        settle();
        type(text("适用条件"), "${site.gasKind} = 'LPG'");
        assertTrue(labelWith("液化石油气"));
        type(text("适用条件"), "${site.gasKind} =");
        assertTrue(labelWith("✕"));
    }

    @Test
    void theConditionIsPutTogetherFromChoices() {
        w.select("F-A01");
        var dialog = new ConditionDialog(shell, w.model, "");
        dialog.setBlockOnOpen(false);
        dialog.open();
        assertEquals("${site.type} = 'CANTEEN'", dialog.condition());
        dialog.close();
    }

    @Test
    void theTryOutAnswersByDigitsAndShowsTheScore() {
        press(tree(), 0, SWT.F9);
        var items = find(Table.class, t -> t.isVisible() && t.getHeaderVisible());
        pressDigit(items, '1');
        pressDigit(items, '2');
        assertEquals("符合", items.getItem(0).getText(2));
        assertEquals("不符合", items.getItem(1).getText(2));
        assertTrue(find(Text.class, t -> t.isVisible() && t.getText().contains("50.0")).getText().contains("暂定"));
        press(items, 0, SWT.F9);
        assertTrue(tree().isVisible());
    }

    @Test
    void whatHasErrorsIsNotTriedOut() {
        w.editor.issues = List.of(new TemplateIssue(TemplateIssue.Severity.ERROR, 1, "F-C07",
                TemplateIssue.Field.POINTS, Problem.TEMPLATE_NEGATIVE, List.of("-1")));
        w.model.refresh();
        press(tree(), 0, SWT.F9);
        assertTrue(labelWith("有 1 个错误"));
    }

    @Test
    void nothingTypedIsLostWhenThePageCloses() {
        w.select("F-A01");
        settle();
        type(text("检查内容"), "许可证");
        shell.dispose();
        assertEquals("许可证", w.stored("F-A01").text());
    }

    @Test
    void everyFieldHasAName() {
        w.select("F-A01");
        settle();
        for (var control : all(shell)) {
            if (control instanceof Text || control instanceof Combo) {
                assertFalse(Access.nameOf(control).isEmpty(), control.toString());
            }
        }
    }

    private Tree tree() {
        return find(Tree.class, t -> true);
    }

    private String leaf(int section, int item) {
        return tree().getItem(0).getItem(section).getItem(item).getText();
    }

    private Text text(String name) {
        return find(Text.class, t -> t.isVisible() && Access.nameOf(t).equals(name));
    }

    private Combo combo(String name) {
        return find(Combo.class, c -> c.isVisible() && Access.nameOf(c).equals(name));
    }

    private Button button(String name) {
        return find(Button.class, b -> Access.nameOf(b).equals(name) || b.getText().equals(name));
    }

    private boolean label(String words) {
        return all(shell).stream().anyMatch(c -> c instanceof Label l && l.getVisible() && l.getText().equals(words));
    }

    private boolean labelWith(String words) {
        return all(shell).stream().anyMatch(c -> c instanceof Label l && l.getVisible() && l.getText().contains(words));
    }

    private void choose(Combo combo, String label) {
        combo.select(combo.indexOf(label));
        combo.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    private <C extends Control> C find(Class<C> type, Predicate<C> wanted) {
        return Widgets.find(shell, type, wanted);
    }

    private void type(Text text, String words) {
        text.setText(words);
        settle();
    }

    private void leave(Text text) {
        text.notifyListeners(SWT.FocusOut, new Event());
        settle();
    }

    private void pressDigit(Control control, char digit) {
        var event = new Event();
        event.keyCode = digit;
        event.character = digit;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    private void press(Control control, int modifiers, int key) {
        var event = new Event();
        event.keyCode = key;
        event.stateMask = modifiers;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    private void settle() {
        while (display.readAndDispatch()) {
            // Until nothing is left to do.
        }
    }
}

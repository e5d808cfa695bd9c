package org.canxun.ui.inspection.record;

import static org.canxun.ui.testing.Widgets.all;
import static org.canxun.ui.testing.Widgets.find;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import org.canxun.core.Codes;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.LastTime;
import org.canxun.core.inspection.LateChange;
import org.canxun.core.inspection.RecordView.RivalVersion;
import org.canxun.model.ItemAnswer;
import org.canxun.model.RectifyMode;
import org.canxun.ui.Notices;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The panel in a real window, driven by keys. */
class RecordingPanelTest {

    private static Display display;

    private final Recording r = new Recording();
    private final List<String> told = new ArrayList<>();
    private Shell shell;
    private RecordingPanel panel;

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
        shell.setLayout(new FillLayout());
        shell.setSize(1280, 800);
        var messages = Words.chinese();
        var desk = new PhotoDesk(r.model, null, null, null,
                new PhotoNews(r.model, messages, Locale.CHINESE, notice -> {
                }), Words.evidence());
        Notices notices = notice -> told.add(notice.text());
        panel = new RecordingPanel(shell, r.model,
                new RecordingPanel.Desks(desk, null, null, null, null, null, keys -> {
                }),
                new RecordingPanel.Surroundings("联合检查", Codes.NONE, messages, Words.rectify(), KeyMap.standard(),
                        Locale.CHINESE,
                        notices));
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
    void recordsAWholeAgencyWithoutAMouse() {
        press(table(), '1', '1', '0');
        type(field(), "已在门口张贴");
        press(field(), SWT.CR);
        press(table(), SWT.KEYPAD_6);
        type(field(), "6.5");
        press(field(), SWT.KEYPAD_CR);
        press(table(), '2');
        var finding = pane(t -> t.isVisible() && (t.getStyle() & SWT.MULTI) != 0);
        type(finding, "台账缺三日");
        pressWith(finding, SWT.MOD1, SWT.CR);
        press(table(), '4');
        type(field(), "4");
        press(field(), SWT.CR);
        type(field(), "65");
        press(field(), SWT.CR);
        press(table(), '1');
        var record = r.editor.view().record(Sample.FOOD).orElseThrow();
        assertTrue(record.progress().finished(), record.progress().toString());
        assertEquals("台账缺三日", r.stored("F-C07").finding().orElseThrow().text());
        assertEquals(ItemAnswer.NOT_APPLICABLE, r.stored("F-A03").answer());
        assertEquals(List.of("已到最后一项，全部已填，按 F9 完成记录。"), told);
    }

    @Test
    void theListShowsWhatIsStored() {
        assertEquals("未填", table().getItem(1).getText(RowPainter.ANSWER));
        r.recorder.hold();
        press(table(), '1');
        assertEquals("未填", table().getItem(1).getText(RowPainter.ANSWER));
        r.recorder.release();
        settle();
        assertEquals("符合", table().getItem(1).getText(RowPainter.ANSWER));
        assertEquals("A 资质与信息公示，已填 1/3", table().getItem(0).getText());
        assertEquals(2, table().getSelectionIndex());
    }

    @Test
    void escapeClosesTheFieldAndKeepsTheFocusInTheList() {
        press(table(), '0');
        var field = field();
        press(field, SWT.ESC);
        assertTrue(field.isDisposed());
        press(table(), SWT.ARROW_DOWN);
        assertEquals("F-A02", r.at());
    }

    @Test
    void keysWithAltWorkInATextField() {
        press(table(), ' ');
        var note = pane(t -> t.isVisible() && (t.getStyle() & SWT.MULTI) != 0);
        type(note, "冰箱门破损");
        pressWith(note, SWT.ALT, '2');
        assertEquals("X-A01", r.at());
        assertEquals("冰箱门破损", r.stored("F-A01").note());
    }

    @Test
    void versionsChosenApartAreNamedInTheColumnAndChosenThere() {
        var width = table().toDisplay(0, 0).x;
        r.editor.contested(Sample.FOOD, List.of(
                new RivalVersion("t-SAMR1", 1, "aaaa", "zhang", "张示例", Instant.EPOCH),
                new RivalVersion("t-SAMR3", 3, "bbbb", "li", "李示例", Instant.EPOCH)));
        r.model.refresh();
        settle();
        assertEquals(List.of("用第 1 版…", "用第 3 版…"), choices(shell));
        assertTrue(table().toDisplay(0, 0).x < width + 100, "the list keeps its place");
        r.model.agency(1);
        settle();
        assertEquals(List.of(), choices(shell));
    }

    @Test
    void restOfTheSectionAsksInPlace() {
        pressWith(table(), SWT.SHIFT, '1');
        assertEquals(List.of(), r.editor.calls);
        var yes = find(shell, Button.class, b -> b.getText().equals("3 项符合"));
        yes.notifyListeners(SWT.Selection, new Event());
        assertEquals(3, r.editor.calls.size());
    }

    @Test
    void findingsOfAllAgenciesAreListed() {
        press(table(), '2');
        r.go(Sample.FIRE, "X-C07");
        r.press("2");
        press(table(), SWT.F7);
        var list = find(shell, Table.class, t -> t.isVisible());
        assertEquals(2, list.getItemCount());
        assertEquals("消防救援", list.getItem(1).getText(0));
        list.setSelection(0);
        var event = new Event();
        event.item = list.getItem(0);
        list.notifyListeners(SWT.DefaultSelection, event);
        assertEquals("F-A01", r.at());
        assertFalse(list.isVisible());
    }

    @Test
    void aFindingIsReferredByKeysAndTheListSaysToWhom() {
        press(table(), '2');
        var mode = find(shell, Combo.class, c -> c.isVisible() && c.getText().endsWith("限期整改"));
        pressWith(mode, 0, '3');
        assertTrue(label("请写明移送给谁。").isPresent());
        var to = find(shell, Combo.class, c -> c.isVisible() && c != mode);
        to.setText("梁溪区住建局");
        press(to, SWT.CR);
        assertEquals("梁溪区住建局", r.stored("F-A01").finding().orElseThrow().rectification().referredTo());
        assertFalse(label("请写明移送给谁。").isPresent());
        press(table(), SWT.F7);
        var list = find(shell, Table.class, t -> t.isVisible());
        assertEquals("移送 梁溪区住建局", list.getItem(0).getText(4));
        press(list, SWT.F7);
        r.press("Ctrl+Z Ctrl+Z");
        assertEquals(RectifyMode.DEADLINE, r.stored("F-A01").finding().orElseThrow().rectification().mode());
    }

    @Test
    void aTermThatIsBeingTypedBelongsToItsItem() {
        press(table(), '2');
        var days = pane(t -> t.isVisible() && t.getTextLimit() == 4);
        days.setFocus();
        type(days, "15");
        pressWith(days, 0, SWT.F8);
        assertEquals("F-A02", r.at());
        assertEquals(15, r.stored("F-A01").finding().orElseThrow().term().orElseThrow().days());
        assertTrue(r.editor.calls.stream().noneMatch(call -> call.startsWith("finding F-A02")), "not to the next one");
    }

    @Test
    void theScoreIsExplainedByKeyAndTheKeyLeadsBack() {
        press(table(), '1', '2');
        press(table(), 's');
        var list = find(shell, Table.class, t -> t.isVisible());
        assertEquals("F-A02", list.getItem(0).getText(0));
        assertEquals(7, list.getItemCount());
        assertTrue(find(shell, Label.class, l -> l.isVisible() && l.getText().contains("÷")).getText()
                .startsWith("市场监管 得分 50.0 = 得到 1 分 ÷ 计入 2 分 × 100"));
        pressWith(list, SWT.ALT, 's');
        assertFalse(list.isVisible());
        press(table(), 's');
        press(list, 's');
        assertFalse(list.isVisible());
        assertTrue(table().isVisible());
    }

    @Test
    void theListOfFindingsHearsTheKeysOfThePanel() {
        press(table(), '2');
        press(table(), SWT.F7);
        var list = find(shell, Table.class, t -> t.isVisible());
        pressWith(list, SWT.ALT, '2');
        assertEquals("X-A01", r.at());
        assertTrue(table().isVisible());
    }

    @Test
    void whatWasAnsweredTheTimeBeforeStandsBesideTheItem() {
        var failed = new ItemChange(r.stored("F-A02")).answer(ItemAnswer.NONCONFORM, "", "", null).done();
        panel.lastTime(new LastTime(Map.of(new LastTime.Key("SAMR", "F-A02"),
                new LastTime.LastAnswer(LocalDate.of(2026, 3, 2), failed))));
        assertFalse(label("不符合（3月）").isPresent());
        press(table(), SWT.ARROW_DOWN);
        assertTrue(label("不符合（3月）").isPresent());
        press(table(), SWT.ARROW_DOWN);
        assertFalse(label("不符合（3月）").isPresent());
    }

    @Test
    void whatCameTooLateForACompletedRecordStandsWhereSupplementsAreWritten() throws ProblemException {
        r.editor.tooLate(Sample.FOOD, new LateChange("x", Instant.EPOCH, "Asia/Shanghai", "li", "F-A01",
                LateChange.Kind.ANSWER, "NOT_APPLICABLE 无此设施"), "李示例");
        r.model.refresh();
        settle();
        assertTrue(label("李示例：改填：不适用 无此设施").isPresent());
        assertTrue(label("完成后收到 1 处更改，未采用：F-A01").isPresent(), "the column says where to look");
        press(table(), SWT.ARROW_DOWN);
        assertFalse(label("李示例：改填：不适用 无此设施").isPresent());
    }

    /** Without letting the window do what it puts off. */
    private void hurry(int key) {
        var event = new Event();
        event.keyCode = key;
        event.doit = true;
        table().notifyListeners(SWT.KeyDown, event);
    }

    private void traverse(int detail) {
        var event = new Event();
        event.detail = detail;
        event.doit = true;
        table().notifyListeners(SWT.Traverse, event);
    }

    /** Whether the item is told of beside the list. */
    private boolean beside(String code) {
        return all(shell).stream().filter(Label.class::isInstance).map(Label.class::cast)
                .anyMatch(l -> l.isVisible() && l.getText().startsWith(code + " "));
    }

    @Test
    void whoeverGoesOnByTabAfterSeveralItemsFindsTheLastOfThem() {
        assertTrue(beside("F-A01"));
        hurry(SWT.ARROW_DOWN);
        for (int other : List.of(SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_RETURN, SWT.TRAVERSE_ESCAPE)) {
            traverse(other);
            assertTrue(beside("F-A01"), "nobody leaves the list by this key, so nothing is measured for it");
        }
        hurry(SWT.ARROW_DOWN);
        traverse(SWT.TRAVERSE_TAB_NEXT);
        assertTrue(beside("F-A03"));
        hurry(SWT.ARROW_UP);
        traverse(SWT.TRAVERSE_TAB_PREVIOUS);
        assertTrue(beside("F-A02"));
    }

    @Test
    void anEmptyListSaysWhyUnderEachFilter() {
        r.model.filter(Filter.FAILED);
        settle();
        var painted = new AtomicInteger();
        table().addListener(SWT.Paint, event -> painted.incrementAndGet());
        r.model.filter(Filter.MUST_CHECK);
        assertEquals(0, table().getItemCount());
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (painted.get() == 0 && System.nanoTime() < end) {
            display.readAndDispatch();
        }
        assertTrue(painted.get() > 0, "the words of the filter before are still there");
    }

    @Test
    void whatIsPutOffIsShownWhenNoKeyWaits() {
        hurry(SWT.ARROW_DOWN);
        settle();
        assertTrue(beside("F-A02"));
    }

    private Optional<Label> label(String words) {
        return all(shell).stream().filter(Label.class::isInstance).map(Label.class::cast)
                .filter(l -> l.isVisible() && l.getText().endsWith(words)).findFirst();
    }

    private Table table() {
        return find(shell, Table.class, t -> t.getColumnCount() == RowPainter.MARKS + 1);
    }

    /** The field asking something in place. */
    private Text field() {
        return find(table(), Text.class, t -> true);
    }

    private Text pane(Predicate<Text> wanted) {
        return find(shell, Text.class, wanted.and(t -> t.getEditable()));
    }

    private void type(Text text, String words) {
        text.setText(words);
        settle();
    }

    private void press(Control control, int... keys) {
        for (int key : keys) {
            pressWith(control, 0, key);
        }
    }

    private void pressWith(Control control, int modifiers, int key) {
        var event = new Event();
        event.keyCode = key;
        event.character = key < SWT.KEYCODE_BIT && modifiers == 0 ? (char) key : 0;
        event.stateMask = modifiers;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    /** The buttons that choose a version, as far as they show. */
    private static List<String> choices(Shell shell) {
        return all(shell).stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.isVisible() && button.getText().startsWith("用第")).map(Button::getText)
                .toList();
    }

    private void settle() {
        while (display.readAndDispatch()) {
            // Until nothing is left to do.
        }
    }
}

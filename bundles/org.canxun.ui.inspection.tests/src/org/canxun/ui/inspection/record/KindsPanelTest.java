package org.canxun.ui.inspection.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.Codes;
import org.canxun.model.RecordKind;
import org.canxun.ui.Notices.Notice;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a checklist can ask, in a real window. */
class KindsPanelTest {

    private static Display display;

    private final Recording r = Kinds.recording();
    private final List<Notice> told = new ArrayList<>();
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
    void open() {
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(1280, 900);
        var messages = Words.chinese();
        var panel = new RecordingPanel(shell, r.model,
                new RecordingPanel.Desks(new PhotoDesk(r.model, null, null, null,
                        new PhotoNews(r.model, messages, Locale.CHINESE, notice -> {
                        }), Words.evidence()), null, null, null, null, null, keys -> {
                        }),
                new RecordingPanel.Surroundings("联合检查", Codes.NONE, messages, Words.rectify(), KeyMap.standard(),
                        Locale.ROOT,
                        told::add));
        shell.open();
        shell.forceActive();
        panel.focus();
        settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
        settle();
    }

    private void go(String code) {
        r.go(r.model.record().id(), code);
        settle();
    }

    @Test
    void digitsToggleTheBoxesWhileTheListKeepsTheKeys() {
        go("A03");
        press('1', '3');
        var boxes = all(Button.class).stream().filter(b -> (b.getStyle() & SWT.CHECK) != 0 && b.isVisible())
                .toList();
        assertEquals(List.of("1  软管、接头老化", "2  无报警器", "3  通风差"), boxes.stream().map(Button::getText).toList());
        assertEquals(List.of(true, false, true), boxes.stream().map(Button::getSelection).toList());
        var focus = display.getFocusControl();
        // A window that the machine's own desktop keeps in the background has no focus at all.
        assertTrue(focus == null || focus == table(), String.valueOf(focus));
        assertTrue(label("已选：软管、接头老化、通风差").isPresent());
        press(SWT.CR);
        assertEquals("软管、接头老化、通风差", r.stored("A03").choice());
        assertFalse(label("已选：软管、接头老化、通风差").isPresent());
    }

    @Test
    void aTextIsTypedBesideItsItem() {
        go("A04");
        press(SWT.CR);
        var field = all(Text.class).stream().filter(t -> t.isVisible() && t.getEditable()).findFirst().orElseThrow();
        field.setText("示例燃气");
        go("A05");
        assertEquals("示例燃气", row("A04").getText(RowPainter.VALUE));
    }

    @Test
    void theLineOfASectionShowsAndHidesWhatDoesNotApply() {
        click("2 项按条件不适用（显示）");
        assertEquals("气瓶存放 条件不成立：A02 为 液化石油气", row("B01 重点项").getText(RowPainter.TEXT));
        assertEquals("A01", r.at());
        assertEquals("A01", table().getSelection()[0].getText());
        go("B01");
        assertTrue(label("条件不成立：A02 为 液化石油气").isPresent());
        go("A01");
        click("2 项按条件不适用（收起）");
        assertTrue(rows().stream().noneMatch(t -> t.startsWith("B01")));
    }

    @Test
    void theItemInFocusKeepsItsPlaceWhenOthersAppearAboveIt() {
        go("A02");
        press('1');
        go("C01");
        int before = table().getSelectionIndex();
        int offset = before - table().getTopIndex();
        var other = r.stored("A02");
        r.model.answers().give(other, List.of(Options.of(other).by("2").orElseThrow()));
        settle();
        assertEquals("C01", r.at());
        assertEquals("C01", table().getSelection()[0].getText());
        assertTrue(table().getSelectionIndex() < before);
        assertTrue(table().getSelectionIndex() - table().getTopIndex() <= offset);
    }

    @Test
    void whatTheChecklistAdvisesStandsBesideTheItem() {
        go("A02");
        press('1');
        go("B01");
        press('2');
        for (var words : List.of("看瓶身", "《城镇燃气管理条例》第十七条\n燃气经营者应当…", "气瓶与灶具同室\n限期 7 工作日", "不写则用拟定文字：气瓶与灶具同室",
                "不符合的重点项须附照片。")) {
            assertTrue(label(words).isPresent(), words);
        }
        assertEquals("缺照片", row("B01 重点项").getText(RowPainter.MARKS));
        var result = all(Label.class).stream().filter(l -> l.getText().endsWith("调查处理（暂定）")).findFirst();
        assertTrue(result.isPresent(), "the column says what follows");
    }

    @Test
    void aNewerVersionIsToldOnceAndStaysInTheColumn() {
        var row = NewVersionTest.row("GAS", 2, RecordKind.INSPECTION);
        r.model.versions(List.of(row));
        go("A02");
        go("A01");
        assertEquals(1, told.size());
        assertTrue(told.get(0).text().contains("有新版（第 2 版）"), told.get(0).text());
        assertEquals("查看更换", told.get(0).choices().get(0).label());
        var button = all(Button.class).stream().filter(b -> b.getText().equals("检查表有第 2 版…")).findFirst();
        assertTrue(button.filter(Button::isVisible).isPresent());
        r.model.versions(List.of());
        settle();
        assertFalse(button.orElseThrow().getVisible());
    }

    private Table table() {
        return all(Table.class).stream().filter(t -> t.getColumnCount() == RowPainter.MARKS + 1).findFirst()
                .orElseThrow();
    }

    private List<String> rows() {
        return Arrays.stream(table().getItems()).map(i -> i.getText()).toList();
    }

    private TableItem row(String code) {
        return table().getItem(rows().indexOf(code));
    }

    private void click(String words) {
        var event = new Event();
        event.item = row(words);
        table().setSelection(rows().indexOf(words));
        table().notifyListeners(SWT.Selection, event);
        settle();
    }

    private Optional<Label> label(String words) {
        return all(Label.class).stream().filter(l -> l.isVisible() && l.getText().endsWith(words)).findFirst();
    }

    private void press(int... keys) {
        for (int key : keys) {
            var event = new Event();
            event.keyCode = key;
            event.character = (char) key;
            event.doit = true;
            table().notifyListeners(SWT.KeyDown, event);
            settle();
        }
    }

    private <C extends Control> List<C> all(Class<C> type) {
        var found = new ArrayList<C>();
        collect(shell, type, found);
        return found;
    }

    private static <C extends Control> void collect(Composite parent, Class<C> type, List<C> found) {
        for (var child : parent.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                collect(composite, type, found);
            }
        }
    }

    private void settle() {
        while (display.readAndDispatch()) {
            // Until nothing is left to do.
        }
    }
}

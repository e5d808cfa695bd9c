package org.canxun.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.canxun.ui.Messages;
import org.canxun.ui.testing.FakeWork;
import org.canxun.ui.testing.Translations;
import org.canxun.ui.testing.Widgets;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.Preferences;

/** A real table on a real display. */
class ListTableTest {

    private static final int MANY = 26_000;

    private record Row(int id, String name) {}

    private final FakeWork work = new FakeWork();
    private Display display;
    private Shell shell;
    private ListTable<Row> list;
    private Preferences kept;

    @BeforeEach
    void open() throws Exception {
        display = new Display();
        shell = new Shell(display);
        shell.setLayout(new GridLayout());
        shell.setSize(800, 600);
        var columns = List.of(Column.text("name", "名称", 12, Row::name), Column.number("id", "编号", 6, Row::id));
        kept = InstanceScope.INSTANCE.getNode("org.canxun.ui.tests");
        kept.node("list").clear();
        list = new ListTable<>(shell, new TableModel<>(columns, Row::id, Locale.CHINA), new KeptColumns(kept, "list"),
                Translations.of(new Messages(), Locale.ROOT), work, "没有内容");
        shell.open();
    }

    @AfterEach
    void close() {
        display.dispose();
    }

    private void settle() {
        for (var i = 0; i < 200; i++) {
            while (display.readAndDispatch()) {
                i = Math.min(i, 190);
            }
        }
    }

    private static List<Row> rows(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Row(i, "示例" + i + "号")).toList();
    }

    @Test
    void rows_Many_AreShownFilteredAndScrolledQuickly() {
        var start = System.nanoTime();
        list.rows(rows(MANY));
        settle();
        assertEquals(MANY, list.table().getItemCount());
        assertEquals("共 26,000 条", list.footer());
        list.filterField().setText("示例25999");
        settle();
        assertEquals(1, list.table().getItemCount());
        list.filterField().setText("");
        settle();
        list.table().setTopIndex(MANY - 1);
        settle();
        assertEquals("示例25999号", list.table().getItem(MANY - 1).getText(0));
        var millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(millis < 8_000, millis + " ms");
    }

    @Test
    void rows_ReadAnew_KeepTheSelection() {
        list.rows(rows(100));
        settle();
        list.select((Object) 42);
        list.rows(rows(50));
        settle();
        assertEquals(42, list.single().orElseThrow().id());
        assertEquals(42, list.table().getSelectionIndex());
    }

    @Test
    void row_StillBeingPrepared_IsSelectedOnceItIsShown() {
        list.rows(List.of(new Row(1, "一")));
        work.hold();
        list.rows(List.of(new Row(1, "一"), new Row(2, "二")));
        list.select(2);
        work.release();
        assertEquals(2, list.single().orElseThrow().id());
        list.rows(List.of(new Row(2, "二"), new Row(3, "三")));
        assertEquals(2, list.single().orElseThrow().id(), "asked for once, selected once");
    }

    @Test
    void row_AwaitedInVain_IsForgottenOnceTheUserChoosesAnother() {
        list.rows(List.of(new Row(1, "一"), new Row(2, "二")));
        list.select(3);
        list.table().setSelection(0);
        list.table().notifyListeners(SWT.Selection, new Event());
        list.rows(List.of(new Row(1, "一"), new Row(2, "二"), new Row(3, "三")));
        assertEquals(1, list.single().orElseThrow().id());
        list.select(4);
        list.filterField().setText("一");
        list.filterField().setText("");
        list.rows(List.of(new Row(1, "一"), new Row(4, "四")));
        assertEquals(1, list.single().orElseThrow().id());
    }

    @Test
    void emptyList_SaysWhatItIsToldToSay() {
        list.empty("还没有读");
        list.rows(List.of());
        settle();
        assertTrue(Widgets.all(shell).stream()
                .anyMatch(c -> c instanceof Label label && label.getText().equals("还没有读")));
    }

    @Test
    void rows_ReadAnew_NeverLookUnselectedToWhoeverWatches() {
        list.rows(List.of(new Row(1, "一"), new Row(2, "二")));
        list.select(2);
        var seen = new ArrayList<List<Row>>();
        list.onSelect(seen::add);
        list.rows(List.of(new Row(2, "二"), new Row(3, "三")));
        assertEquals(List.of(List.of(new Row(2, "二"))), seen);
        list.rows(List.of());
        assertEquals(List.of(), seen.get(1));
    }

    @Test
    void layout_Reset_LeavesTheListUsable() throws Exception {
        list.rows(rows(3));
        settle();
        kept.node("list").removeNode();
        shell.setSize(500, 400);
        settle();
        list.table().getColumn(0).setWidth(60);
        settle();
        assertEquals(60, kept.node("list").getInt("width.name", 0));
    }

    @Test
    void filter_NothingFound_SaysWhatToDo() {
        list.rows(rows(3));
        settle();
        list.filterField().setText("没有的");
        settle();
        assertEquals("显示 0 条，共 3 条", list.footer());
    }

    @Test
    void enter_OnARow_OpensIt() {
        var opened = new AtomicReference<Row>();
        list.onOpen(opened::set);
        list.rows(rows(3));
        settle();
        list.focusTable();
        list.table().notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals(0, opened.get().id());
    }
}

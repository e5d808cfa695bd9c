package org.canxun.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class TableModelTest {

    private record Site(int id, String name, String street, int findings) {}

    private static final List<Site> SITES = List.of(new Site(1, "示例一餐厅", "清名桥街道", 3),
            new Site(2, "示例二食堂", "清名桥街道", 10), new Site(3, "Demo Kitchen", "南禅寺街道", 0));

    private final TableModel<Site> model = new TableModel<>(columns(), Site::id, Locale.CHINA);

    static List<Column<Site>> columns() {
        return List.of(Column.text("name", "名称", 10, Site::name), Column.text("street", "街道", 8, Site::street),
                Column.number("findings", "问题", 4, Site::findings),
                Column.<Site>text("id", "编号", 4, site -> "X" + site.id()).hidden());
    }

    private List<Integer> ids() {
        return model.found().stream().map(Site::id).toList();
    }

    @Test
    void filter_SeveralWords_EachInAnyVisibleColumn() {
        model.rows(SITES);
        model.filter("清名桥 食堂");
        assertEquals(List.of(2), ids());
        assertEquals(3, model.total());
    }

    @Test
    void filter_IdeographicSpaceAndCase_DoNotMatter() {
        model.rows(SITES);
        model.filter("kitchen\u3000南禅寺");
        assertEquals(List.of(3), ids());
    }

    @Test
    void filter_HiddenColumn_IsNotSearched() {
        model.rows(SITES);
        model.filter("X2");
        assertEquals(List.of(), ids());
        model.visible(List.of("name", "id"));
        assertEquals(List.of(2), ids());
    }

    @Test
    void sort_Numbers_ByValueUpDownAndBack() {
        model.rows(SITES);
        model.sort("findings");
        assertEquals(List.of(3, 1, 2), ids());
        model.sort("findings");
        assertEquals(List.of(2, 1, 3), ids());
        model.sort("findings");
        assertEquals(List.of(1, 2, 3), ids());
    }

    @Test
    void sort_EqualRows_KeepTheirOrderInBothDirections() {
        model.rows(SITES);
        model.sort("street");
        model.sort("street");
        assertEquals(List.of(1, 2), ids().stream().filter(id -> id != 3).toList());
    }

    @Test
    void show_StaleResult_IsDropped() {
        model.rows(SITES);
        var stale = TableModel.find(model.index(), model.query().filter("食堂"));
        model.filter("餐厅");
        model.show(stale);
        assertEquals(List.of(1), ids());
    }

    @Test
    void visible_WithoutSortColumn_ForgetsTheSort() {
        model.rows(SITES);
        model.sort("findings");
        model.visible(List.of("name"));
        assertEquals(List.of(1, 2, 3), ids());
        assertEquals(List.of("名称"), model.visibleColumns().stream().map(Column::title).toList());
    }

    @Test
    void copy_TabsAndLinesInCells_DoNotBreakTheTable() {
        var rows = List.of(new Site(7, "一\t二\n三", "街", 1));
        model.rows(rows);
        assertEquals("名称\t街道\t问题\n一 二 三\t街\t1\n", model.copy(rows));
    }

    @Test
    void find_ManyRows_FindsThemAll() {
        var many = IntStream.range(0, 26_000).mapToObj(i -> new Site(i, "示例" + i + "号助餐点", "街道" + i % 16, i % 7))
                .toList();
        model.rows(many);
        model.filter("号助 街道7");
        assertEquals(26_000 / 16, model.found().size(), 1);
    }
}

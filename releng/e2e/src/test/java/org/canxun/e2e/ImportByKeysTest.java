package org.canxun.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** A list of sites comes in whole or not at all, and whoever imports it needs no mouse. */
class ImportByKeysTest extends WindowTest {

    private static final String IMPORT = "导入站点";
    private static final String CHOOSE = "选择站点表";
    /** How many the demo district has. */
    private static final int SITES = 184;
    private static final String HEAD = "备案号,名称,类型,街道,地址,经度,纬度\n";
    private static final String GOOD = "新备0001,新示例餐厅一号,助餐点,示例一街道,新路1号,120.301234,31.571234\n";
    private static final String BAD = "新备0002,,助餐点,示例一街道,新路2号,120.311234,31.571234\n";
    private static final String MENDED = BAD.replace(",,", ",新示例餐厅二号,");

    @Test
    void aListWithAnErrorImportsNothingAndTheMendedListImportsAll() throws IOException {
        var bad = Files.writeString(scratch.resolve("bad.csv"), HEAD + GOOD + BAD);
        var good = Files.writeString(scratch.resolve("good.csv"), HEAD + GOOD + MENDED);
        var workbench = start();
        workbench.becomeWhoIsOffered();
        assertEquals(SITES, listed(workbench));

        workbench.fromMenu(IMPORT, "Down", "Return");
        choose(workbench, bad);
        var faults = result(workbench, "第 3 行");
        assertTrue(faults.contains("第 3 行「名称」"), faults);
        assertTrue(faults.contains("请选择 WGS-84（含 CGCS2000）、GCJ-02 或 BD-09"), faults);
        Desk.press("Escape");
        workbench.front(Workbench.WINDOW);
        assertEquals(SITES, listed(workbench));

        workbench.fromMenu(IMPORT, "Down", "Return");
        choose(workbench, good);
        // A position without its datum is refused; the datum stands between the file and the result.
        result(workbench, "没有说明坐标系");
        Desk.press("shift+Tab", "Down");
        workbench.recording(() -> Await.until(() -> "the list is not imported" + workbench.said(), Await.LONG, () -> {
            if (workbench.isFront(IMPORT)) {
                Desk.press("Return");
            }
            return Await.holdsWithin(Await.GLANCE, () -> workbench.isFront(Workbench.WINDOW));
        }));
        Await.until(() -> "the list of sites does not grow" + workbench.said(), Await.LONG,
                () -> listed(workbench) == SITES + 2);
        workbench.close();
        assertTrue(place.command("sites", "list").sound().contains("新示例餐厅二号"));
        place.verify();
    }

    /** The focus is on the button that chooses. */
    private void choose(Workbench workbench, Path file) {
        Await.until(() -> "no file can be chosen" + workbench.said(), Await.LONG, () -> {
            if (workbench.isFront(IMPORT)) {
                Desk.press("space");
            }
            return Await.holdsWithin(Await.GLANCE, () -> workbench.isFront(CHOOSE));
        });
        Desk.choose(file);
        Await.until(() -> "the dialog stays open" + workbench.said(), Await.LONG, () -> {
            if (workbench.isFront(CHOOSE)) {
                Desk.press("alt+o");
            }
            return Await.holdsWithin(Await.GLANCE, () -> workbench.isFront(IMPORT));
        });
    }

    /** What trying the list said; the focus is in the result then. */
    private static String result(Workbench workbench, String words) {
        Desk.press("Tab", "Tab");
        return workbench.copied(words);
    }

    /** How many sites the list has. */
    private static int listed(Workbench workbench) {
        return workbench.list().size() - 1;
    }
}

package org.canxun.ui.inspection.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class FilterTest {

    private final Recording r = new Recording();

    @Test
    void sectionsCountWhatTheFilterHides() {
        r.press("1 F");
        assertEquals(Filter.UNANSWERED, r.model.filter());
        assertEquals(List.of("A 资质与信息公示 1/3", "F-A02", "F-A03", "C 原料控制 0/2", "F-C06", "F-C07", "D 加工制作 0/2",
                "F-D02", "F-D10"), r.shown());
    }

    @Test
    void filterCycles() {
        r.press("F F F Alt+F");
        assertEquals(Filter.ALL, r.model.filter());
    }

    @Test
    void focusGoesToTheNextThatIsShown() {
        r.press("1 Up F");
        assertEquals("F-A02", r.at());
    }

    @Test
    void keyItemsOnly() {
        r.press("F F F");
        assertEquals(List.of("A 资质与信息公示 0/3", "F-A01", "C 原料控制 0/2", "F-C07", "D 加工制作 0/2", "F-D10"), r.shown());
    }

    @Test
    void nothingJumpsWhileTheFocusIsOnAnItem() {
        r.press("F 2");
        assertEquals("F-A01", r.at());
        assertEquals("F-A01", r.shown().get(1));
        r.press("Down");
        assertEquals("F-A02", r.shown().get(1));
    }

    @Test
    void emptyListKeepsTheItem() {
        r.press("F F");
        assertEquals(List.of(), r.shown());
        assertEquals("F-A01", r.at());
        r.press("Down");
        assertEquals("F-A01", r.at());
    }

    @Test
    void goingToAHiddenItemShowsAll() {
        r.press("1 F G");
        r.enter("A01");
        assertEquals("F-A01", r.at());
        assertEquals(Filter.ALL, r.model.filter());
    }
}

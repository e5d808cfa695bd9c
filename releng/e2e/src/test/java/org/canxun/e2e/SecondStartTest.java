package org.canxun.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SecondStartTest extends WindowTest {

    private static final String NOTICE = "请注意";

    @Test
    void aSecondStartSaysWhoHoldsTheWorkspaceAndBringsTheFirstWindowToTheFront() {
        var first = start();
        first.becomeWhoIsOffered();
        Tool.run("xdotool", "windowminimize", first.window()).sound();
        Await.until(() -> "the window is not minimized", Await.SHORT, () -> first.windows("餐巡").isEmpty());

        var second = start();
        second.front(NOTICE);
        assertTrue(place.log().contains("PID " + first.pid()), second::said);
        assertTrue(place.log().contains("PID " + first.pid()), second.said());
        Desk.press("Return");
        assertEquals(0, second.ended(), second::said);

        first.front("餐巡");
        first.close();
        place.verify();
    }
}

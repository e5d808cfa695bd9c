package org.canxun.ui.inspection.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class PhraseListTest {

    @Test
    void whatIsKeptComesFirstAndNothingTwice() {
        var list = new PhraseList(List.of("台账缺三日", "未见索证"), List.of(" ", "未见索证 ", "上次写的", "上次写的"));
        assertEquals(List.of("台账缺三日", "未见索证", "上次写的"), list.shown());
        assertTrue(list.kept("未见索证"));
        assertFalse(list.kept("上次写的"), "only what somebody kept can be dropped");
        list.take(List.of("上次写的"));
        assertEquals(List.of("上次写的", "未见索证"), list.shown());
    }
}

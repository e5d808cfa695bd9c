package org.canxun.core.templates.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.model.ItemKind;
import org.junit.jupiter.api.Test;

/** A word copied from the manual or a window into a workbook must not be refused there. */
class TemplateWordsTest {

    @Test
    void theKindsAreUnderstoodAsTheManualAndTheWindowCallThem() {
        var words = Map.of(ItemKind.CONFORMITY, List.of("符合与否", "是否符合", "符合／不符合", "符合/不符合"), ItemKind.STATES,
                List.of("状态", "多种状态"), ItemKind.SURVEY_MEAN, List.of("问卷均值", "问卷平均", "问卷平均分"));
        words.forEach((kind, names) -> names.forEach(
                name -> assertEquals(Optional.of(kind), TemplateWords.KINDS.choices().find(name), name)));
        assertEquals("符合与否", TemplateWords.KINDS.label(ItemKind.CONFORMITY), "what is written stays");
    }
}

package org.canxun.core.templates;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.canxun.core.ProblemException;
import org.canxun.core.table.PlainTables;
import org.canxun.core.templates.shipped.ShippedTemplates;
import org.junit.jupiter.api.Test;

class CanonicalTemplateTest {

    @Test
    void everyWordOfAChecklistHasItsPlaceInTheText() throws ProblemException {
        var shipped = ShippedTemplates.read(new PlainTables());
        var text = CanonicalTemplate.text(shipped.get(0));
        assertTrue(text.startsWith("canxun-template/1\ntemplate\tFOOD\t"), text.substring(0, 60));
        assertTrue(text.contains("\nlimit\t冷冻温度\t℃\t\t-12\n"));
        assertTrue(CanonicalTemplate.text(shipped.get(3))
                .contains("\nscoring\tSCORED\tMEASURED\t达标项数\t项\tcount\teach:0.6;max:3\t3\n"));
    }
}

package org.canxun.ui.inspection.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;

import org.canxun.core.Codes;
import org.canxun.core.port.SiteRow;
import org.canxun.model.ModelFactory;
import org.canxun.ui.inspection.dossier.SiteFacts.Fact;
import org.canxun.ui.testing.Translations;
import org.junit.jupiter.api.Test;

/** Whoever looks for a number of a site's papers is told when there is none. */
class SiteFactsTest {

    @Test
    void numbersOfPapersAreThereWithOrWithoutAValue() {
        var site = ModelFactory.eINSTANCE.createMealSite();
        site.setPlaqueNumber("牌1");
        var row = new SiteRow("s", "一号店", "", "", "", "", "", "", false, Optional.empty(), 0);
        var facts = SiteFacts.of(site, row, Codes.NONE,
                Translations.of(new org.canxun.ui.inspection.Messages(), Locale.ROOT), "没有登记", Locale.CHINESE);
        assertEquals("[Fact[label=备案号, value=没有登记], Fact[label=铭牌号, value=牌1], "
                + "Fact[label=许可证号, value=没有登记], Fact[label=运营单位, value=没有登记]]", facts.toString());
        assertTrue(facts.stream().map(Fact::label).noneMatch("面积"::equals), "what nobody asks for is left out");
    }
}

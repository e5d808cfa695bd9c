package org.canxun.core.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.canxun.core.rules.expression.Value;
import org.canxun.model.AgencyRecord;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemResult;
import org.canxun.model.ModelFactory;
import org.junit.jupiter.api.Test;

/** A list that reads less of an answer than the record does would count other items. */
class RecordGistTest {

    private final AgencyRecord record = ModelFactory.eINSTANCE.createAgencyRecord();

    private ItemResult result(String code, ItemAnswer answer) {
        var result = ModelFactory.eINSTANCE.createItemResult();
        result.setId("id " + code);
        result.setItemCode(code);
        result.setAnswer(answer);
        record.getResults().add(result);
        return result;
    }

    private static void reading(ItemResult result, String parameter, String value) {
        var reading = ModelFactory.eINSTANCE.createMeasurement();
        reading.setId(parameter);
        reading.setParameter(parameter);
        reading.setValue(value == null ? null : new BigDecimal(value));
        result.getMeasurements().add(reading);
    }

    @Test
    void everythingConditionsLookAtComesBack() {
        result("B", ItemAnswer.NONCONFORM).setChoice("broken missing");
        result("A", ItemAnswer.CONFORM).setText("两行\n文字, 有 | 符号");
        result("C", ItemAnswer.CONFORM).setValue(new BigDecimal("12.50"));
        var measured = result("D", ItemAnswer.CONFORM);
        reading(measured, "热藏", "-61.5");
        reading(measured, "冷藏", "1E+3");
        reading(measured, "没有读", null);
        result("E", ItemAnswer.UNANSWERED).setText("收回的");
        result("F", ItemAnswer.NOT_APPLICABLE);

        var back = RecordGist.results(RecordGist.of(record));
        assertEquals(List.of("A", "B", "C", "D", "F"), back.keySet().stream().sorted().toList(),
                "what is not answered is nothing to conditions");
        assertEquals("两行\n文字, 有 | 符号", back.get("A").getText());
        assertNull(back.get("A").getChoice());
        assertEquals("broken missing", back.get("B").getChoice());
        assertEquals(ItemAnswer.NONCONFORM, back.get("B").getAnswer());
        assertEquals(new BigDecimal("12.50"), back.get("C").getValue());
        assertNull(back.get("C").getText());
        assertEquals(Map.of("热藏", new BigDecimal("-61.5"), "冷藏", new BigDecimal("1E+3")), back.get("D")
                .getMeasurements().stream()
                .collect(Collectors.toMap(m -> m.getParameter(), m -> m.getValue())));
        assertEquals(ItemAnswer.NOT_APPLICABLE, back.get("F").getAnswer());
    }

    @Test
    void theOrderInWhichAnswersArrivedMakesNoOtherGist() {
        result("B", ItemAnswer.CONFORM);
        result("A", ItemAnswer.NONCONFORM);
        var gist = RecordGist.of(record);
        record.getResults().move(0, 1);
        assertEquals(gist, RecordGist.of(record));
        assertEquals("", RecordGist.of(ModelFactory.eINSTANCE.createAgencyRecord()));
        assertEquals(Map.of(), RecordGist.results(""));
    }

    @Test
    void charactersThatNobodyTypesForgeNoAnswers() {
        result("A", ItemAnswer.CONFORM).setText("x\u001eB\u001fNONCONFORM\u001f\u001f\u001f");
        assertEquals(List.of("A"), List.copyOf(RecordGist.results(RecordGist.of(record)).keySet()));
    }

    @Test
    void factsOfASiteComeBackAndAVisitThatKeptNoneSaysSo() {
        var visit = ModelFactory.eINSTANCE.createJointInspection();
        assertEquals(true, SiteFacts.text(visit).isEmpty());
        visit.setGasKind("BOTTLED");
        visit.getServingModes().addAll(List.of("DINE_IN", "DELIVERY"));
        assertEquals(SiteFacts.facts(null, List.of("DINE_IN", "DELIVERY"), "BOTTLED"),
                SiteFacts.read(SiteFacts.text(visit).orElseThrow()));
        assertEquals(Value.EMPTY, SiteFacts.read("").get(SiteFacts.SITE_TYPE));
    }
}

package org.canxun.core.rules.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A district that mistypes a rule is told before anybody is judged by it. */
class SettingsTest {

    private static JudgementScheme scheme(String id) {
        return JudgementSchemes.find(id).orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> aMistypedValueNamesItsKeyAndWhatIsAllowed() {
        return Stream.of(List.of("samr-2016", "passRate", "七成"), List.of("samr-2016", "passRate", "70%"),
                List.of("samr-2016", "passRate", "100.1"), List.of("samr-2016", "passRate", "-1"),
                List.of("samr-2016", "passRate", ""), List.of("samr-2016", "passRate", "1e2"),
                List.of("samr-2016", "keyFailsAllowed", "1.5"), List.of("samr-2016", "minKey", "1001"),
                List.of("samr-49", "unannounced", "是"), List.of("quantified", "keyFailsNoGrade", "0"),
                List.of("deduction", "start", "0"), List.of("deduction", "bands", ""),
                List.of("deduction", "bands", ">=90:A;"), List.of("deduction", "bands", ">=90:A;<90:"),
                List.of("deduction", "bands", ">=90:A;<90"), List.of("deduction", "bands", "90:A;<90:B"),
                List.of("deduction", "bands", ">=x:A;<90:B")).map(c -> DynamicTest.dynamicTest(c.toString(), () -> {
                    var thrown = assertThrows(ProblemException.class,
                            () -> scheme(c.get(0)).settings(Map.of(c.get(1), c.get(2))));
                    assertEquals(Problem.JUDGEMENT_SETTING_INVALID, thrown.problem());
                    assertEquals(c.get(1), thrown.arguments().get(0));
                }));
    }

    @Test
    void theMessageCanBeActedOn() {
        var thrown = assertThrows(ProblemException.class,
                () -> scheme("samr-2016").settings(Map.of("passRate", "170")));
        assertEquals("设置“一般项合格率下限（%）”（passRate）不能是“170”。请改为：数值 0 到 100。", thrown.text(Locale.CHINA));
        assertEquals("The setting \"Least pass rate of general items (%)\" (passRate) cannot be \"170\". "
                + "Enter a number from 0 to 100.", thrown.text(Locale.ENGLISH));
    }

    @Test
    void bandsThatLeaveAScoreOutAreRefused() {
        var thrown = assertThrows(ProblemException.class,
                () -> scheme("penalty").settings(Map.of("bands", "<=13:A;>=14:B")));
        assertEquals(Problem.JUDGEMENT_BANDS_GAP, thrown.problem());
        assertEquals("13.5", thrown.arguments().get(2));
    }

    @Test
    void aSettingTheSchemeDoesNotHaveIsRefused() {
        var thrown = assertThrows(ProblemException.class,
                () -> scheme("samr-49").settings(Map.of("passRate", "70")));
        assertEquals("判定方案“总局令第49号综合判定”没有“passRate”这项设置。可用的设置：unannounced。", thrown.text(Locale.CHINA));
    }

    @Test
    void valuesOfAnInputMethodAreUnderstood() throws ProblemException {
        var bands = scheme("penalty").settings(Map.of("bands", " <=13：优； >13：劣 ")).bands("bands");
        assertEquals("优", bands.of(new BigDecimal(13)).label());
        assertEquals("劣", bands.of(new BigDecimal("13.1")).label());
    }

    @Test
    void whatIsNotSetHasTheDefaultOfTheSource() throws ProblemException {
        var settings = scheme("samr-2016").settings(Map.of("minKey", "4"));
        assertEquals(new BigDecimal(70), settings.decimal("passRate"));
        assertEquals(1, settings.whole("keyFailsAllowed"));
        assertEquals(4, settings.whole("minKey"));
        assertEquals(7, settings.whole("minGeneral"));
        assertThrows(IllegalArgumentException.class, () -> settings.flag("unannounced"));
    }

    @Test
    void everyPresetCanBeChosenByItsId() throws ProblemException {
        var ids = List.of("samr-2016", "samr-49", "jiangsu-quantified", "fire", "new-york", "san-francisco",
                "safetyculture", "deduction", "points");
        assertEquals(ids, Presets.all().stream().map(Preset::id).toList());
        for (var preset : Presets.all()) {
            assertEquals(preset.schemeId(), preset.judge(List.of()).schemeId());
            assertEquals(Judgement.NOT_JUDGED, preset.judge(List.of()).result());
        }
        assertEquals(Optional.empty(), Presets.find("unknown"));
        assertEquals(Optional.empty(), JudgementSchemes.find("unknown"));
    }

    @Test
    void pointsBelowZeroCannotPayForOtherItems() {
        var thrown = assertThrows(IllegalArgumentException.class,
                () -> Items.item("A1", false, "-1", Outcome.CONFORM));
        assertTrue(thrown.getMessage().contains("A1"));
    }
}

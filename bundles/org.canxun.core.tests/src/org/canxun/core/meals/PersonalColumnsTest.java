package org.canxun.core.meals;

import static org.canxun.core.meals.Exports.MOBILE;
import static org.canxun.core.meals.Exports.RESIDENT_ID;
import static org.canxun.core.meals.Exports.errors;
import static org.canxun.core.meals.Exports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.junit.jupiter.api.Test;

class PersonalColumnsTest {

    private static String refused(String... lines) {
        var refused = assertThrows(ProblemException.class, () -> read(lines), String.join("/", lines));
        assertEquals(Problem.MEAL_PERSONAL, refused.problem());
        return refused.text(Locale.CHINA) + refused.text(Locale.ENGLISH) + refused.getMessage();
    }

    @Test
    void aFileWithAColumnOfPersonsIsRefusedByItsName() {
        for (var name : List.of("姓名", "老人姓名", "身份证号", "身份证号码（必填）", "手机", "联系电话", "人脸编号", "一卡通卡号", "家庭住址", "出生日期",
                "ID Card",
                "id_card_no", "Phone", "Mobile No.", "性别", "年 龄", "身 份 证", "\u59D3\u200B名")) {
            var text = refused("站点,月份,人次," + name, "备1,2026-03,5,某");
            assertTrue(text.contains("请在结算系统里重新导出"), text);
        }
        assertTrue(refused("站点,月份,人次,老人姓名,手机", "备1,2026-03,5,某,1").contains("老人姓名、手机"));
    }

    @Test
    void whatIsCountedOfCardsAndFacesIsNobodys() throws ProblemException {
        for (var name : List.of("人脸支付人次", "刷卡笔数", "电话订餐份数", "餐卡号段人数（人）", "站点地址", "备注", "电子支付金额")) {
            assertEquals("", errors(read("站点,月份,人次," + name, "备1,2026-03,5,7")), name);
        }
    }

    @Test
    void numbersOfPersonsAreFoundInEveryColumnAndFormAndNeverTold() {
        for (var cell : List.of(RESIDENT_ID, "见" + RESIDENT_ID + "，补录", "320211 19500101 1236", "320211-19500101-1236",
                "\uFF13\uFF12\uFF10211195001011236", MOBILE, "+86 " + MOBILE, "138-0013-8000", "电话:13800138000转",
                "1.3800138E10", "13800138000.0", "0086" + MOBILE)) {
            var text = refused("站点,月份,人次,备注", "备1,2026-03,5,", "备2,2026-03,错," + cell);
            assertTrue(text.contains("备注"), text);
            assertFalse(text.replaceAll("[^0-9]", "").contains("0013"), text);
            assertFalse(text.contains("1950"), text);
        }
    }

    @Test
    void otherNumbersAreNobodys() throws ProblemException {
        for (var cell : List.of("320211195001011237", "320211195013011232", "051012345678", "20260301", "2026-03-01",
                "12345678901", "138001380001", "91320211MA1MTEST0X", "120.13800138", "139001390", "")) {
            assertEquals("", errors(read("站点,月份,人次,备注", "备1,2026-03,5," + cell)), cell);
        }
    }

    @Test
    void aFilingNumberThatLooksLikeATelephoneIsStillASite() throws ProblemException {
        assertEquals("s5", read("备案号,月份,人次", "13800138005,2026-03,5").figures().get(0).siteId());
        refused("备案号,月份,人次", "13800138006,2026-03,5");
    }

    @Test
    void personsHiddenAroundTheHeaderAreFound() {
        refused("月报,填表人电话 " + MOBILE + ",", "站点,月份,人次", "备1,2026-03,5");
        refused("站点,月份,人次,用餐信息", ",,,姓名", "备1,2026-03,5,某");
        refused("站点,月份,人次,", "备1,2026-03,5," + MOBILE);
        refused("站点,月份,人次", "备1,2026-03,5,多出," + RESIDENT_ID);
        assertTrue(refused("站点,月份,人次," + MOBILE, "备1,2026-03,5,").contains("D"), "the column is told by its letter");
        refused("站点,月份,人次", "备1,2026-03," + MOBILE);
    }

    @Test
    void inAFileWithoutNamesTheFirstRowIsNotShown() {
        var text = refused("某老人,某路,甲," + RESIDENT_ID, "某老人,某路,甲," + RESIDENT_ID);
        assertFalse(text.contains("某"), text);
        assertTrue(text.contains("D"), text);
    }

    @Test
    void noMappingLeadsAroundTheRefusal() {
        var mapping = MealMapping.NONE.with(MealField.SITE, "站点").with(MealField.MONTH, "月份")
                .with(MealField.DINERS, "人次").with(MealField.ELDER_DINERS, "手机");
        var refused = assertThrows(ProblemException.class,
                () -> read(Optional.of(mapping), List.of(), "站点,月份,人次,手机", "备1,2026-03,5,1"));
        assertEquals(Problem.MEAL_PERSONAL, refused.problem());
    }
}

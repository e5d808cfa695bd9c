package org.canxun.core.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.canxun.core.ProblemException;
import org.canxun.core.demo.DemoSites;
import org.canxun.core.geo.Datum;
import org.canxun.core.table.Dates;
import org.canxun.core.table.PlainTables;
import org.canxun.core.table.TableSource;
import org.junit.jupiter.api.Test;

class SiteTableTest {

    private static final String NEEDED = "备案号,名称,类型,街道,地址";
    private static final String ONE = "001,示例餐厅,助餐点,示例一街道,示例路1号";

    @Test
    void aFullRowArrivesComplete() throws ProblemException {
        var plan = read(Optional.of(Datum.WGS84), NEEDED + ",社区,经营单位,统一社会信用代码,负责人,电话,食品经营许可证号,供餐模式,用气,星级,"
                + "面积（㎡）,开业日期,经度,纬度,品牌",
                "备-1,示例餐厅,助餐中心,示例一街道,示例路1号（东门）,第一社区,示例公司,91000000MA0000001R,张示例,0510-00000001,"
                        + "jy00000000000001,现场加工、送餐，分餐,天然气,三星,320.50,2024年3月1日,120.301234,31.571234,示例");
        assertEquals("", plan.errors().text(Locale.CHINA) + plan.warnings().text(Locale.CHINA));
        assertEquals(List.of(new SiteRecord(2, "备-1", "示例餐厅", "CENTER", "示例一街道", "第一社区", "示例路1号（东门）", "示例公司",
                "91000000MA0000001R", "张示例", "0510-00000001", "JY00000000000001", "",
                List.of("COOK_ON_SITE", "DELIVERY", "PORTION_ONLY"), "NATURAL_GAS", "THREE",
                Optional.of(new BigDecimal("320.5")), Optional.of(LocalDate.of(2024, 3, 1)),
                Optional.of(new SitePosition(new BigDecimal("120.301234"), new BigDecimal("31.571234"), Datum.WGS84)),
                "示例")), plan.sites());
    }

    @Test
    void columnsComeInAnyOrderAndLanguage() throws ProblemException {
        var plan = read(Optional.empty(), "Address,SITE_TYPE, Name ,subdistrict,Filing Number *,gas_kind",
                "示例路1号,POINT,示例餐厅,示例一街道,001,NONE");
        assertTrue(plan.sound(), plan.errors().text(Locale.CHINA));
        assertEquals("001", plan.sites().get(0).filingNumber());
        assertEquals(Set.of(SiteColumn.FILING_NUMBER, SiteColumn.NAME, SiteColumn.SITE_TYPE, SiteColumn.SUBDISTRICT,
                SiteColumn.ADDRESS, SiteColumn.GAS_KIND), plan.columns(), "a repeated import leaves the rest alone");
    }

    @Test
    void noHeaderNameMeansTwoColumns() {
        var seen = new HashMap<String, SiteColumn>();
        for (var column : SiteColumn.values()) {
            Stream.concat(column.names().stream(), Stream.of(column.name())).distinct()
                    .forEach(name -> assertEquals(null, seen.put(name.toLowerCase(Locale.ROOT), column), name));
        }
    }

    @Test
    void theWayPeopleTypeDoesNotMatter() throws ProblemException {
        var site = read(Optional.empty(), NEEDED + ",用气,开业日期,面积",
                " ００１－ａ ,　示例　餐厅\u200B, 助 餐 点 ,示例一街道\u00A0,示例路１号Ａ座,液化气,2024/3/1,1200")
                .sites().get(0);
        assertEquals("001-a", site.filingNumber());
        assertEquals("示例 餐厅", site.name());
        assertEquals("POINT", site.siteType());
        assertEquals("示例路1号A座", site.address());
        assertEquals("BOTTLED_LPG", site.gasKind());
        assertEquals(LocalDate.of(2024, 3, 1), site.openedOn().orElseThrow());
    }

    @Test
    void everyFaultOfEveryRowIsNamedWhereTheUserSeesIt() throws ProblemException {
        var plan = read(Optional.of(Datum.WGS84), NEEDED + ",经度,纬度,开业日期,面积,供餐模式", ONE + ",,,,,",
                "002,,食堂,示例一街道,示例路2号,abc,31.5,2025-02-30,很大,分餐、外卖", "001,三,助餐点,示例一街道,示例路3号,120.1234,,,,",
                "003,四\u0000,助餐点,示例一街道,示例路4号,31.5712,120.3012,,-1,", "004,五,助餐点,示例一街道,示例路5号,40521234.5,3495678.9,,,",
                "005,\u202E六,助餐点,示例一街道,示例路6号,,,,,,多余");
        assertFalse(plan.sound());
        assertEquals("""
                第 3 行「名称」：不能为空。请填写。
                第 3 行「类型」：“食堂”不在可选范围内。请改为：助餐中心、助餐点、中央厨房、社会餐饮合作点、养老机构食堂。
                第 3 行「供餐模式」：“外卖”不在可选范围内。请改为：现场加工、分餐、取餐、送餐。
                第 3 行「面积」：“很大”不是数字。请只填数字，不带单位。
                第 3 行「开业日期」：“2025-02-30”不是有效日期。请写成 2025-03-01 这样的形式。
                第 3 行「经度」：“abc”不是数字。请只填数字，不带单位。
                第 4 行「纬度」：经度和纬度只填了一个。请补全或都留空。
                第 4 行「备案号」：“001”与第 2 行重复。请改正或删去其中一行。
                第 5 行「名称」：含有不可见或无效的字符（U+0000）。请重新输入该单元格。
                第 5 行「面积」：“-1”超出范围。请填 0 到 100000 之间的数。
                第 5 行「经度」：经度和纬度似乎填反了。请对调这两列。
                第 6 行「经度」：坐标（40521234.5，3495678.9）不在中国范围内。请填十进制度数，经度约 73–136，纬度约 3–54。
                第 7 行「名称」：含有不可见或无效的字符（U+202E）。请重新输入该单元格。
                第 7 行：“多余”在表头范围之外，没有列名。请移到正确的列，或补上列名。""",
                plan.errors().text(Locale.CHINA));
        assertEquals(List.of("001"), plan.sites().stream().map(SiteRecord::filingNumber).toList());
        assertEquals(6, plan.rows());
    }

    @Test
    void theDatumIsNeverGuessed() throws ProblemException {
        var header = NEEDED + ",经度,纬度";
        var row = ONE + ",120.305,31.568123";
        var plan = read(Optional.empty(), header, row, row.replace("001", "002"));
        assertEquals("文件带有坐标，但没有说明坐标系。请选择 WGS-84（含 CGCS2000）、GCJ-02 或 BD-09；程序不会猜测。",
                plan.errors().text(Locale.CHINA));
        assertTrue(read(Optional.empty(), header, ONE + ",,").sound(), "no position, no question");
        var written = read(Optional.empty(), header + ",坐标系", row + ",高德");
        assertEquals(Datum.GCJ02, written.sites().get(0).position().orElseThrow().source());
        var differs = read(Optional.of(Datum.WGS84), header + ",坐标系", row + ",百度");
        assertEquals("第 2 行「坐标系」：文件写明坐标系为 BD-09，与所选的 WGS-84 不一致。请核实后改成一致。",
                differs.errors().text(Locale.CHINA));
    }

    @Test
    void positionsOfChineseMapsAreStoredAsWgs84() throws ProblemException {
        // The Shanghai pair of ChinaOffsetTest.
        var position = read(Optional.of(Datum.GCJ02), NEEDED + ",经度,纬度", ONE + ",121.531541859215,31.17530398364597")
                .sites().get(0).position().orElseThrow();
        assertEquals(121.5272106, position.longitude().doubleValue(), 5e-6);
        assertEquals(31.1774276, position.latitude().doubleValue(), 5e-6);
        assertEquals(7, position.longitude().scale());
        assertEquals(Datum.GCJ02, position.source());
    }

    @Test
    void doubtsDoNotStopTheImport() throws ProblemException {
        var plan = read(Optional.of(Datum.WGS84), NEEDED + ",统一社会信用代码,电话,经度,纬度,备注",
                ONE + ",91000000MA00000018,无,120.3,31.57,", ONE.replace("001", "002") + ",,,,,看看");
        assertTrue(plan.sound());
        assertEquals(2, plan.sites().size());
        assertEquals("""
                第 1 行：不认识的列不会导入：备注。如应导入，请改用规定的列名。
                第 2 行「统一社会信用代码」：“91000000MA00000018”不符合统一社会信用代码的校验规则。请核对，确认无误可继续。
                第 2 行「电话」：“无”不像电话号码。请核对，确认无误可继续。
                第 2 行「经度」：坐标小数少于 4 位，误差可达百米以上。建议补测。
                第 3 行「名称」：名称和地址与第 2 行相同而备案号不同。请确认是否为同一站点。""", plan.warnings().text(Locale.CHINA));
    }

    @Test
    void creditCodesAreCheckedByTheStandard() {
        // The example that explains the standard.
        assertTrue(CreditCode.isValid("91350100M000100Y43"));
        assertFalse(CreditCode.isValid("91350100M000100Y44"));
        assertFalse(CreditCode.isValid("91350100M000I00Y43"));
        assertFalse(CreditCode.isValid("91350100M000100Y4"));
        assertFalse(CreditCode.isValid(""));
    }

    @Test
    void datesAreOnlyReadWhenUnambiguous() {
        var date = Optional.of(LocalDate.of(2024, 3, 1));
        for (var text : List.of("2024-03-01", "2024/3/1", "2024.3.1", "20240301", "2024年3月1日", "2024-03-01T00:00:00")) {
            assertEquals(date, Dates.parse(text), text);
        }
        for (var text : List.of("03/01/2024", "1/3/24", "2024-13-01", "2023-02-29", "1024-03-01", "45352", "2024")) {
            assertEquals(Optional.empty(), Dates.parse(text), text);
        }
    }

    @Test
    void theDemoDistrictImportsCleanly() throws ProblemException {
        var plan = readSource(DemoSites.list(), Optional.empty());
        assertEquals("", plan.errors().text(Locale.CHINA) + plan.warnings().text(Locale.CHINA));
        assertEquals(184, plan.sites().size());
        assertEquals(24, plan.sites().stream().filter(s -> s.siteType().equals("CENTER")).count());
        assertEquals(16, plan.sites().stream().map(SiteRecord::subdistrict).distinct().count());
        assertTrue(plan.sites().stream().allMatch(s -> s.position().isPresent()));
        assertTrue(plan.sites().stream().allMatch(s -> s.contactPhone().startsWith("0510-0000")));
    }

    private static SiteImportPlan read(Optional<Datum> stated, String... lines) throws ProblemException {
        return readSource(PlainTables.rows(lines), stated);
    }

    private static SiteImportPlan readSource(TableSource source, Optional<Datum> stated) throws ProblemException {
        return SiteTable.read(new PlainTables(), source, SiteVocabulary.standard(), stated);
    }
}

package org.canxun.ui.inspection.draws;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.canxun.core.Author;
import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.draw.Draw;
import org.canxun.core.draw.Draw.Label;
import org.canxun.core.port.PersonRow;
import org.canxun.core.port.PersonRow.CertificateRow;
import org.canxun.core.port.SiteRow;
import org.canxun.ui.testing.Translations;

/** A district to draw in: twelve sites, of which one is closed, and two agencies with three officers each. */
final class Town {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Codes CODES = new Codes("示例区",
            List.of(new AgencyInfo("FOOD", "市场监督管理局", "市监", true, true),
                    new AgencyInfo("FIRE", "消防救援大队", "消防", true, false),
                    new AgencyInfo("GAS", "燃气主管部门", "燃气", true, false),
                    new AgencyInfo("CIVIL", "民政局", "民政", false, false)),
            List.of(new Codes.Code(Codes.SITE_TYPE, "POINT", "助餐点", "Meal point"),
                    new Codes.Code(Codes.STAR_LEVEL, "3", "三星", "Three stars")));
    static final Author AUTHOR = new Author("FOOD1", ZoneId.of("Asia/Shanghai"));

    private Town() {}

    static List<SiteRow> sites() {
        return IntStream.rangeClosed(1, 12).mapToObj(i -> new SiteRow("s" + i, i + "号店", i % 2 == 0 ? "POINT" : "HALL",
                i <= 6 ? "一街道" : "二街道", "", "备" + i, "", i == 3 ? "3" : "", i == 12,
                i == 1 ? Optional.of(TODAY.minusDays(30)) : Optional.empty(), 0)).toList();
    }

    /** The third officer of each agency holds a certificate that ends with the year. */
    static List<PersonRow> persons() {
        var persons = new ArrayList<PersonRow>();
        for (var agency : List.of("FOOD", "FIRE")) {
            for (int i = 1; i <= 3; i++) {
                persons.add(person(agency, i, i == 3 ? 2026 : 2030));
            }
        }
        persons.add(person("CIVIL", 1, 2030));
        return persons;
    }

    private static PersonRow person(String agency, int number, int until) {
        return new PersonRow(agency + number, (agency.equals("FOOD") ? "张" : "李") + number, agency, "", true,
                List.of(new CertificateRow("证" + agency + number, agency, LocalDate.of(2020, 1, 1),
                        LocalDate.of(until, 12, 31))));
    }

    static NewDrawModel model() {
        return new NewDrawModel(sites(), persons(), CODES, AUTHOR, TODAY);
    }

    static DrawWords words(Locale locale) {
        return new DrawWords(Translations.of(new Messages(), locale), CODES, locale);
    }

    /** A draw of two sites for two agencies. */
    static Draw draw(String basis, String seedOrigin, List<String> recusals) {
        var labels = Map.of("s1", new Label("1号店", "备1"), "s2", new Label("2号店", "备2"), "FOOD1",
                new Label("张1", "证FOOD1"), "FOOD2", new Label("张2", "证FOOD2"), "FIRE1", new Label("李1", ""));
        return new Draw("d1", "canxun-draw/1", List.of("s1", "s2", "s3"), List.of("FIRE\tFIRE1", "FOOD\tFOOD1"),
                recusals, "a".repeat(64), "b".repeat(64), "c".repeat(64), basis, "0a1b2c", seedOrigin,
                List.of("FOOD", "FIRE"), 2, 2, TODAY,
                List.of("s2\tFOOD\tFOOD1", "s2\tFOOD\tFOOD2", "s2\tFIRE\tFIRE1", "s1\tFOOD\tFOOD2"), labels,
                List.of("王", "赵"), Instant.parse("2026-03-02T04:05:06Z"), "Asia/Shanghai", "FOOD1", "名单有误",
                Optional.of("d0"));
    }
}

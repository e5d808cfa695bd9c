package org.canxun.core.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Codes;
import org.canxun.core.DrawProblem;
import org.canxun.core.ProblemException;
import org.canxun.core.draw.SiteFilter.Condition;
import org.canxun.core.draw.SiteFilter.Field;
import org.canxun.core.port.SiteRow;
import org.junit.jupiter.api.Test;

/** A site that a filter forgets is never drawn; one that it should not take is drawn in vain. */
class SiteFilterTest {

    private static final Codes CODES = new Codes("示例区", List.of(),
            List.of(new Codes.Code(Codes.SITE_TYPE, "POINT", "助餐点", "Meal point"),
                    new Codes.Code(Codes.STAR_LEVEL, "5", "五星", "Five stars")));
    private static final List<SiteRow> SITES = List.of(site("a", "一街道", "POINT", "5", false, "2026-01-31"),
            site("b", "一街道", "CENTRE", null, false, "2026-02-01"), site("c", null, "POINT", "", false, ""),
            site("d", "一街道", "POINT", "5", true, ""));

    private static SiteRow site(String id, String subdistrict, String type, String star, boolean closed,
            String visited) {
        return new SiteRow(id, "站" + id, type, subdistrict, "", "", "", star, closed,
                Optional.of(visited).filter(day -> !day.isEmpty()).map(LocalDate::parse), 0);
    }

    private static String found(SiteFilter filter) {
        return String.join("", filter.sites(SITES).stream().map(SiteRow::id).toList());
    }

    @Test
    void everyFilterFindsTheSitesThatMeetAllOfItAndNoneThatIsClosed() throws ProblemException {
        var found = Map.of("all", "abc", "subdistrict=一街道", "ab", "type=POINT", "ac", "type=助餐点", "ac",
                "type=Meal point", "ac", "star=五星", "a", "not-visited-since=2026-02-01", "ac",
                "not-visited-since=2026-02-02", "abc", "subdistrict = 一街道，type= POINT", "a");
        for (var entry : found.entrySet()) {
            assertEquals(entry.getValue(), found(SiteFilter.parse(entry.getKey(), CODES)), entry.getKey());
        }
        assertEquals("", found(SiteFilter.parse("subdistrict=三街道", CODES)));
    }

    @Test
    void whatIsRecordedOfAFilterCanBeDrawnFromAgain() throws ProblemException {
        var filter = new SiteFilter(List.of(new Condition(Field.SUBDISTRICT, "一街道"), new Condition(Field.TYPE, "POINT"),
                new Condition(Field.STAR, "5"), new Condition(Field.NOT_VISITED_SINCE, "2026-02-01")));
        assertEquals("subdistrict=一街道,type=POINT,star=5,not-visited-since=2026-02-01", filter.text());
        assertEquals(filter, SiteFilter.parse(filter.text(), CODES));
        assertEquals(new SiteFilter(List.of()), SiteFilter.parse(new SiteFilter(List.of()).text(), CODES));
    }

    @Test
    void aConditionThatNobodyUnderstandsIsRefusedAndNotPassedOver() {
        var wrong = Map.of("colour=red", DrawProblem.DRAW_FILTER_UNKNOWN, "type=POINT,五星",
                DrawProblem.DRAW_FILTER_UNKNOWN, "not-visited-since=昨天", DrawProblem.DRAW_FILTER_DAY);
        wrong.forEach((text, problem) -> assertEquals(problem,
                assertThrows(ProblemException.class, () -> SiteFilter.parse(text, CODES)).problem(), text));
        assertTrue(SiteFilter.is("all") && SiteFilter.is("type=POINT") && SiteFilter.is(" star = 五星"));
    }

    @Test
    void aListMayHaveAnyNameThatIsNoCondition() {
        for (var name : List.of("名单.csv", "2026=一季度.csv", "C:\\抽取\\a=b.csv", "")) {
            assertFalse(SiteFilter.is(name), name);
        }
    }

    @Test
    void aSubdistrictMayHaveACommaInItsName() throws ProblemException {
        for (var name : List.of("甲,乙街道", "甲，乙", "甲\\", "\\,", "甲\\乙")) {
            var filter = new SiteFilter(List.of(new Condition(Field.SUBDISTRICT, name),
                    new Condition(Field.TYPE, "POINT")));
            assertEquals(filter, SiteFilter.parse(filter.text(), CODES), name);
        }
    }
}

package org.canxun.core.meals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.ProblemException;
import org.canxun.core.port.SiteRow;
import org.canxun.core.table.PlainTables;

/** Meal exports of a small district, read in the middle of April 2026. */
final class Exports {

    static final LocalDate TODAY = LocalDate.of(2026, 4, 15);
    /** Of nobody: the check digit is right. */
    static final String RESIDENT_ID = "320211195001011236";
    static final String MOBILE = "13800138000";

    private static final List<SiteRow> SITES = List.of(site("s1", "一号助餐点", "备1"), site("s2", "二号助餐点", "备2"),
            site("s3", "同名助餐点", "备3"), site("s4", "同名助餐点", "备4"), site("s5", "五号助餐点", "13800138005"));

    private Exports() {}

    private static SiteRow site(String id, String name, String filingNumber) {
        return new SiteRow(id, name, "POINT", "一街道", "一路", filingNumber, "", "", false, Optional.empty(), 0);
    }

    static MealImportPlan read(String... lines) throws ProblemException {
        return read(Optional.empty(), List.of(), lines);
    }

    static MealImportPlan read(Optional<MealMapping> wanted, List<SavedMapping> saved, String... lines)
            throws ProblemException {
        return MealTable.read(new PlainTables(), PlainTables.rows(lines), SITES, wanted, saved, TODAY);
    }

    static String errors(MealImportPlan plan) {
        return plan.errors().text(Locale.CHINA);
    }

    /** The errors of one row below a header that every list has. */
    static String errorsOf(String row) throws ProblemException {
        return errors(read("备案号,月份,营业天数,就餐人次,老年人次,补贴人次", row));
    }
}

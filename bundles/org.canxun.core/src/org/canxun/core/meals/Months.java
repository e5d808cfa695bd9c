package org.canxun.core.meals;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Months in words. */
final class Months {

    private Months() {}

    /** Those that follow one another are put together: {@code 2026-01—2026-03、2026-05}. */
    static String text(List<YearMonth> months) {
        var parts = new ArrayList<String>();
        for (var i = 0; i < months.size();) {
            var last = i;
            while (last + 1 < months.size() && months.get(last + 1).equals(months.get(last).plusMonths(1))) {
                last++;
            }
            parts.add(last == i ? months.get(i).toString() : months.get(i) + "—" + months.get(last));
            i = last + 1;
        }
        return String.join("、", parts);
    }
}

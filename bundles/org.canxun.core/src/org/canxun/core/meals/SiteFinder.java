package org.canxun.core.meals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.SiteRow;
import org.canxun.core.table.CellText;

/** Finds sites by what a list calls them: the filing number, else the exact name where only one site bears it. */
final class SiteFinder {

    private final Map<String, List<SiteRow>> byNumber = new HashMap<>();
    private final Map<String, List<SiteRow>> byName = new HashMap<>();

    SiteFinder(List<SiteRow> sites) {
        for (var site : sites) {
            put(byNumber, CellText.compact(site.filingNumber()), site);
            put(byName, CellText.compact(site.name()), site);
        }
    }

    private static void put(Map<String, List<SiteRow>> sites, String key, SiteRow site) {
        if (!key.isEmpty()) {
            sites.merge(key, List.of(site), (some, more) -> Stream.of(some, more).flatMap(List::stream).toList());
        }
    }

    /** Whether that is the filing number of a site, whatever else it looks like. */
    boolean isNumber(String text) {
        return byNumber.containsKey(CellText.compact(text));
    }

    /** @throws ProblemException MEAL_SITE_UNKNOWN, MEAL_SITE_AMBIGUOUS */
    SiteRow byNumber(String number) throws ProblemException {
        return only(byNumber.get(CellText.compact(number)), number);
    }

    /** @throws ProblemException MEAL_SITE_UNKNOWN, MEAL_SITE_AMBIGUOUS */
    SiteRow byNumberOrName(String text) throws ProblemException {
        var key = CellText.compact(text);
        return only(Optional.ofNullable(byNumber.get(key)).orElse(byName.get(key)), text);
    }

    private static SiteRow only(List<SiteRow> found, String text) throws ProblemException {
        if (found == null) {
            throw new ProblemException(Problem.MEAL_SITE_UNKNOWN, text);
        }
        if (found.size() > 1) {
            throw new ProblemException(Problem.MEAL_SITE_AMBIGUOUS, text, found.size());
        }
        return found.get(0);
    }
}

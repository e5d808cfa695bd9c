package org.canxun.core.draw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the lots fall: a function of the seed, the pools and the recusals, without state and without chance. The manual
 * says the same in words, for whoever replays a draw without this program; it is never changed under its name.
 *
 * <p>Each line is ranked by SHA-256 over seed, line feed and line, in UTF-8, as lower-case hexadecimal; the smallest are
 * drawn. For a drawn site the officers of each agency are ranked by SHA-256 over seed, line feed, site line, line feed
 * and inspector line. Equal ranks, which nobody has seen, go by the line.
 */
record DrawRule(String seed, DrawLines objects, DrawLines inspectors, DrawLines recusals) {

    static final String NAME = "canxun-draw/1";

    private static final int RECUSED_PARTS = 3;

    /** @return lines, each a site id, an agency code and a person id parted by tabs, in the order drawn */
    List<String> results(Collection<String> agencies, int sites, int officers) {
        var results = new ArrayList<String>();
        for (var site : ranked(objects.lines(), "").stream().limit(Math.max(0, sites)).toList()) {
            for (var agency : agencies) {
                ranked(available(site, agency), site + "\n").stream().limit(Math.max(0, officers))
                        .forEach(officer -> results.add(site + DrawLines.TAB + officer));
            }
        }
        return results;
    }

    /** The lines of the agency's officers who need not recuse themselves from the site. */
    List<String> available(String site, String agency) {
        var left = recused();
        return inspectors.lines().stream().filter(line -> line.startsWith(agency + DrawLines.TAB))
                .filter(line -> !left.contains(site + DrawLines.TAB + line)).toList();
    }

    private Set<String> recused() {
        return recusals.lines().stream().map(line -> String.join(DrawLines.TAB,
                List.of(line.split(DrawLines.TAB)).stream().limit(RECUSED_PARTS).toList()))
                .collect(Collectors.toSet());
    }

    private List<String> ranked(List<String> lines, String before) {
        return lines.stream()
                .sorted(Comparator.comparing((String line) -> DrawLines.sha256(seed + "\n" + before + line))
                        .thenComparing(DrawLines.ORDER))
                .toList();
    }
}

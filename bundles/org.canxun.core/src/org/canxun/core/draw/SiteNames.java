package org.canxun.core.draw;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.canxun.core.DrawProblem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.SiteRow;
import org.canxun.core.port.TableReader;

/** Sites as lists name them: by id, filing number or name. */
record SiteNames(List<SiteRow> sites) {

    /** What the first column of a list made by hand is called. */
    private static final Set<String> HEADERS = Set.of("备案号", "备案编号", "站点", "站点名称", "名称", "编号", "site", "name",
            "filing number", "id");

    /** A name that several sites have means none of them: the wrong one would be drawn, or recused from. */
    String id(String text) throws ProblemException {
        for (var key : List.<Function<SiteRow, String>>of(SiteRow::id, SiteRow::filingNumber, SiteRow::name)) {
            var found = sites.stream().filter(site -> key.apply(site).equals(text)).toList();
            if (found.size() == 1) {
                return found.get(0).id();
            }
            if (found.size() > 1) {
                throw new ProblemException(DrawProblem.DRAW_SITE_SEVERAL, text);
            }
        }
        throw new ProblemException(DrawProblem.DRAW_SITE_UNKNOWN, text);
    }

    /** The first cells of a table; a header and what begins with {@code #} are passed over. */
    List<String> idsIn(TableReader reader, Path file) throws ProblemException {
        var ids = new ArrayList<String>();
        reader.read(file, (number, cells) -> {
            var text = cells.isEmpty() ? "" : cells.get(0).strip();
            if (!text.isEmpty() && !text.startsWith("#") && !(ids.isEmpty() && HEADERS.contains(text))) {
                ids.add(id(text));
            }
        });
        return ids;
    }
}

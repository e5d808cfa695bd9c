package org.canxun.ui.inspection.draws;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.canxun.core.Codes;
import org.canxun.core.DrawProblem;
import org.canxun.core.Localized;
import org.canxun.core.ProblemException;
import org.canxun.core.draw.RandomDraws;
import org.canxun.core.draw.SiteFilter;
import org.canxun.core.draw.SiteFilter.Condition;
import org.canxun.core.draw.SiteFilter.Field;
import org.canxun.core.port.SiteRow;

/** Which sites are drawn from: those that meet a filter, or those of a list. No widgets. */
final class PoolModel {

    private final List<SiteRow> sites;
    private final Codes codes;
    private final LocalDate today;
    private boolean listed;
    private String subdistrict = "";
    private String type = "";
    private String star = "";
    private int days;
    private Optional<Path> asked = Optional.empty();
    private Optional<SiteList> list = Optional.empty();

    PoolModel(List<SiteRow> sites, Codes codes, LocalDate today) {
        this.sites = List.copyOf(sites);
        this.codes = codes;
        this.today = today;
    }

    /** What a file names. @param trouble why it cannot be taken */
    record SiteList(Path file, List<String> ids, Optional<Localized> trouble) {

        /** Reads from the disk; not on the UI thread. */
        static SiteList read(RandomDraws draws, Path file) {
            try {
                return new SiteList(file, draws.sitesIn(file), Optional.empty());
            } catch (ProblemException e) {
                return new SiteList(file, List.of(), Optional.of(e::text));
            }
        }
    }

    /** Those that sites lie in, in their order. */
    List<String> subdistricts() {
        return sites.stream().filter(site -> !site.closed()).map(SiteRow::subdistrict).filter(Objects::nonNull)
                .filter(name -> !name.isBlank()).distinct().toList();
    }

    List<Codes.Code> types() {
        return codes.list(Codes.SITE_TYPE);
    }

    List<Codes.Code> stars() {
        return codes.list(Codes.STAR_LEVEL);
    }

    boolean listed() {
        return listed;
    }

    /** Whether a list says which sites, rather than a filter. */
    void listed(boolean byList) {
        listed = byList;
    }

    /** @param name empty for all, and so below */
    void subdistrict(String name) {
        subdistrict = name;
    }

    void type(String code) {
        type = code;
    }

    void star(String code) {
        star = code;
    }

    /** For how many days nobody may have visited; 0 when that does not matter. */
    void days(int unvisited) {
        days = unvisited;
    }

    /** A file that is about to be read. */
    void asks(Path file) {
        asked = Optional.of(file);
        list = Optional.empty();
    }

    /** Takes a list in, unless another file was chosen meanwhile. */
    void read(SiteList found) {
        if (asked.equals(Optional.of(found.file()))) {
            list = Optional.of(found);
        }
    }

    SiteFilter filter() {
        var conditions = new ArrayList<Condition>();
        add(conditions, Field.SUBDISTRICT, subdistrict);
        add(conditions, Field.TYPE, type);
        add(conditions, Field.STAR, star);
        // Whoever was visited the given number of days ago has gone unvisited for so long.
        add(conditions, Field.NOT_VISITED_SINCE, days == 0 ? "" : today.minusDays(days - 1L).toString());
        return new SiteFilter(conditions);
    }

    private static void add(List<Condition> conditions, Field field, String value) {
        if (!value.isEmpty()) {
            conditions.add(new Condition(field, value));
        }
    }

    /** The sites of the pool, each once. */
    List<SiteRow> pool() {
        if (!listed) {
            return filter().sites(sites);
        }
        var ids = list.map(SiteList::ids).orElse(List.of());
        return sites.stream().filter(site -> ids.contains(site.id())).toList();
    }

    List<String> ids() {
        return pool().stream().map(SiteRow::id).toList();
    }

    /** How the sites were chosen, for the record: a file by its name, since its folder is nobody else's matter. */
    String basis() {
        return listed ? list.map(found -> found.file().getFileName().toString()).orElse("") : filter().text();
    }

    /** Why nothing can be drawn from these sites. */
    Optional<Localized> flaw() {
        if (listed && list.isEmpty()) {
            return Optional.of(DrawProblem.DRAW_FILE_MISSING::text);
        }
        if (listed && list.get().trouble().isPresent()) {
            return list.get().trouble();
        }
        var closed = pool().stream().filter(SiteRow::closed).findFirst();
        if (closed.isPresent()) {
            return Optional.of(locale -> DrawProblem.DRAW_SITE_CLOSED.text(locale, closed.get().name()));
        }
        return pool().isEmpty() ? Optional.of(DrawProblem.DRAW_POOL_EMPTY::text) : Optional.empty();
    }
}

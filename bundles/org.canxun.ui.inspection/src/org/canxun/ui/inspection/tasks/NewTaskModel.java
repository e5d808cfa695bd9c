package org.canxun.ui.inspection.tasks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.Codes.Code;
import org.canxun.core.draw.Draw;
import org.canxun.core.port.SiteRow;
import org.canxun.core.task.Tasks.Days;
import org.canxun.core.task.Tasks.DrawnTasks;
import org.canxun.core.task.Tasks.NewPlan;
import org.canxun.core.task.Tasks.NewTask;

/** New tasks: for one site, for many as a plan, or for those of a draw. */
final class NewTaskModel {

    /** Enough to choose from; more have to be searched for. */
    static final int SHOWN = 200;
    private static final int DAYS = 14;

    private final List<SiteRow> sites;
    private final Codes codes;
    private final Optional<Draw> draw;
    private final Set<String> chosen = new LinkedHashSet<>();
    private final Set<String> agencies = new LinkedHashSet<>();
    private String filter = "";
    private String kind;
    private String name = "";
    private String basis = "";
    private LocalDate first;
    private LocalDate last;
    private boolean laid = true;

    /** What is to be made. */
    sealed interface Wish {

        record Single(String siteId, NewTask task) implements Wish {}

        record Plan(NewPlan plan, List<String> siteIds) implements Wish {}

        record Drawn(String drawId, DrawnTasks tasks) implements Wish {}
    }

    /** What keeps it from being made. */
    enum Lack {
        SITES, AGENCIES, NAME, DAYS
    }

    /** @param inForce agencies with a checklist in force, who take part unless it is changed */
    NewTaskModel(List<SiteRow> sites, Codes codes, Collection<String> inForce, LocalDate today) {
        this(sites, codes, inForce, today, Optional.empty());
    }

    private NewTaskModel(List<SiteRow> sites, Codes codes, Collection<String> agencies, LocalDate today,
            Optional<Draw> draw) {
        this.sites = sites.stream().filter(site -> !site.closed()).toList();
        this.codes = codes;
        this.draw = draw;
        this.agencies.addAll(agencies);
        kind = kinds().isEmpty() ? "" : kinds().get(0).code();
        first = today;
        last = today.plusDays(DAYS);
    }

    /** For the sites of a draw; its agencies take part for sure. */
    static NewTaskModel of(Draw draw, List<SiteRow> sites, Codes codes, LocalDate today) {
        var model = new NewTaskModel(sites, codes, draw.agencies(), today, Optional.of(draw));
        draw.drawn().forEach(drawn -> model.chosen.add(drawn.siteId()));
        return model;
    }

    boolean drawn() {
        return draw.isPresent();
    }

    List<Code> kinds() {
        return codes.list(Codes.INSPECTION_KIND);
    }

    String kind() {
        return kind;
    }

    void kind(String code) {
        kind = code;
    }

    List<AgencyInfo> agencies() {
        return codes.agencies();
    }

    boolean takesPart(String code) {
        return agencies.contains(code);
    }

    /** Those that officers were drawn from cannot stay away. */
    boolean free(String code) {
        return draw.filter(d -> d.agencies().contains(code)).isEmpty();
    }

    void takesPart(String code, boolean part) {
        if (part) {
            agencies.add(code);
        } else if (free(code)) {
            agencies.remove(code);
        }
    }

    void filter(String text) {
        filter = text.strip().toLowerCase(Locale.ROOT);
    }

    String filter() {
        return filter;
    }

    /** What is chosen comes first, found by the filter or not; of each at most {@link #SHOWN}. */
    List<SiteRow> found() {
        return Stream.concat(apart().stream().limit(SHOWN), matching().limit(SHOWN)).toList();
    }

    /** What is chosen although the filter does not find it. */
    List<SiteRow> apart() {
        return sites.stream().filter(site -> chosen(site.id()) && !listed(site)).toList();
    }

    /** How many more there are than can be shown. */
    int hidden() {
        return Math.max(0, apart().size() - SHOWN) + (int) Math.max(0, matching().count() - SHOWN);
    }

    private Stream<SiteRow> matching() {
        return sites.stream().filter(this::listed).sorted(Comparator.comparing(site -> !chosen(site.id())));
    }

    private boolean listed(SiteRow site) {
        return drawn() ? chosen(site.id()) : matches(site);
    }

    private boolean matches(SiteRow site) {
        var text = (site.name() + " " + site.subdistrict() + " " + site.filingNumber() + " " + site.address())
                .toLowerCase(Locale.ROOT);
        return List.of(filter.split("[\\s\u3000]+")).stream().allMatch(text::contains);
    }

    boolean chosen(String siteId) {
        return chosen.contains(siteId);
    }

    void choose(String siteId, boolean wanted) {
        if (wanted) {
            chosen.add(siteId);
        } else {
            chosen.remove(siteId);
        }
    }

    void choose(Collection<String> siteIds) {
        sites.stream().map(SiteRow::id).filter(siteIds::contains).forEach(chosen::add);
    }

    int count() {
        return chosen.size();
    }

    /** Whether many are made, which belong together under a name. */
    boolean plan() {
        return !drawn() && chosen.size() > 1;
    }

    String name() {
        return name;
    }

    void name(String text) {
        name = text.strip();
    }

    String basis() {
        return basis;
    }

    void basis(String text) {
        basis = text.strip();
    }

    LocalDate first() {
        return first;
    }

    void first(LocalDate day) {
        first = day;
    }

    LocalDate last() {
        return last;
    }

    void last(LocalDate day) {
        last = day;
    }

    /** Whether every visit gets a day. */
    boolean laid() {
        return laid;
    }

    void laid(boolean wanted) {
        laid = wanted;
    }

    Optional<Lack> lack() {
        if (chosen.isEmpty()) {
            return Optional.of(Lack.SITES);
        }
        if (agencies.isEmpty()) {
            return Optional.of(Lack.AGENCIES);
        }
        if (plan() && name.isEmpty()) {
            return Optional.of(Lack.NAME);
        }
        return first.isAfter(last) ? Optional.of(Lack.DAYS) : Optional.empty();
    }

    Wish wish() {
        var part = codes.agencies().stream().map(AgencyInfo::code).filter(agencies::contains).toList();
        if (draw.isPresent()) {
            return new Wish.Drawn(draw.get().id(),
                    new DrawnTasks(kind, part.stream().filter(this::free).toList(), first, last, laid));
        }
        if (plan()) {
            return new Wish.Plan(new NewPlan(name, kind, part, first, last, laid, basis), List.copyOf(chosen));
        }
        return new Wish.Single(chosen.iterator().next(),
                new NewTask(kind, part, new Days(laid ? Optional.of(first) : Optional.empty(), last), basis));
    }
}

package org.canxun.core.draw;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.DrawProblem;
import org.canxun.core.ProblemException;
import org.canxun.core.district.District;
import org.canxun.core.draw.Draw.Label;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Ids;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.JournalStore;
import org.canxun.core.port.Lists;
import org.canxun.core.port.TableReader;
import org.canxun.core.port.VerifyReport.Fault;
import org.canxun.model.ModelPackage.Literals;
import org.canxun.model.RandomDraw;

/** Draws over the journal. There are a few in a year, so that lists read them themselves. */
public final class JournaledDraws implements RandomDraws {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SEED_BYTES = 32;
    /** A given seed is worth what its source is; below this it would be one of a handful. */
    private static final int LEAST_DIGITS = 6;
    private static final int MOST_DIGITS = 256;

    private final Aggregates aggregates;
    private final JournalStore journal;
    private final Lists lists;
    private final District district;
    private final TableReader tables;

    public JournaledDraws(Aggregates aggregates, JournalStore journal, Lists lists, District district,
            TableReader tables) {
        this.aggregates = aggregates;
        this.journal = journal;
        this.lists = lists;
        this.district = district;
        this.tables = tables;
    }

    @Override
    public Draw draw(Author author, NewDraw asked) throws ProblemException {
        var id = Ids.fresh(aggregates.wall());
        // One unit, so that two draws at a time see each other.
        aggregates.unit(author, unit -> {
            var values = values(author, asked);
            unit.create(Types.of(Literals.RANDOM_DRAW, id), "draw", (state, recorder) -> recorder.createRoot(values));
        });
        return get(id);
    }

    private Map<String, Object> values(Author author, NewDraw asked) throws ProblemException {
        var preparation = new DrawPreparation(asked, district.codes(), lists.sites(), lists.persons());
        var witnesses = preparation.witnesses(author.personId());
        var origin = origin(asked.seed());
        var given = asked.seed().isPresent() ? given(asked.seed().get().hex()) : "";
        var pools = preparation.rule(given);
        var now = aggregates.wall().instant();
        var reason = DrawPreparation.words(asked.reason());
        var earlier = earlier(pools.objects().sha256(), LocalDate.ofInstant(now, author.zone()));
        if (earlier.isPresent() && reason.isEmpty()) {
            throw new ProblemException(DrawProblem.DRAW_REPEATED, earlier.get().id());
        }
        var rule = new DrawRule(given.isEmpty() ? fresh() : given, pools.objects(), pools.inspectors(),
                pools.recusals());
        var values = new LinkedHashMap<String, Object>();
        values.put("occurredAt", now);
        values.put("zone", author.zone().getId());
        values.put("personId", author.personId());
        values.put("comment", reason);
        values.put("algorithm", DrawRule.NAME);
        values.put("objectPool", rule.objects().lines());
        values.put("inspectorPool", rule.inspectors().lines());
        values.put("recusals", rule.recusals().lines());
        values.put("objectPoolSha256", rule.objects().sha256());
        values.put("inspectorPoolSha256", rule.inspectors().sha256());
        values.put("recusalsSha256", rule.recusals().sha256());
        values.put("poolBasis", DrawPreparation.words(asked.poolBasis()));
        values.put("seed", rule.seed());
        values.put("seedOrigin", origin);
        values.put("agencyCodes", preparation.agencies());
        values.put("siteCount", asked.sites());
        values.put("officersPerAgency", asked.officers());
        values.put("validOn", asked.validOn());
        values.put("results", rule.results(preparation.agencies(), asked.sites(), asked.officers()));
        values.put("labels", preparation.labelLines(author.personId()));
        values.put("witnesses", witnesses);
        values.put("repeatOf", earlier.map(Draw::id).orElse(null));
        return values;
    }

    private static String origin(Optional<GivenSeed> seed) throws ProblemException {
        var origin = DrawPreparation.words(seed.map(GivenSeed::origin).orElse(""));
        if (seed.isPresent() && origin.isEmpty()) {
            throw new ProblemException(DrawProblem.DRAW_SEED_ORIGIN);
        }
        return origin;
    }

    private static String given(String hex) throws ProblemException {
        var seed = hex.strip().toLowerCase(Locale.ROOT);
        if (!seed.matches("[0-9a-f]{%d,%d}".formatted(LEAST_DIGITS, MOST_DIGITS))) {
            throw new ProblemException(DrawProblem.DRAW_SEED, LEAST_DIGITS, MOST_DIGITS);
        }
        return seed;
    }

    private static String fresh() {
        var bytes = new byte[SEED_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String site(String text) throws ProblemException {
        return new SiteNames(lists.sites()).id(text);
    }

    @Override
    public List<String> sitesIn(Path file) throws ProblemException {
        return new SiteNames(lists.sites()).idsIn(tables, file);
    }

    /** The last draw of the day over the same sites. */
    private Optional<Draw> earlier(String objectPoolSha256, LocalDate day) throws ProblemException {
        return list().stream()
                .filter(draw -> draw.objectPoolSha256().equals(objectPoolSha256) && draw.day().equals(day)).findFirst();
    }

    @Override
    public List<Draw> list() throws ProblemException {
        var draws = new ArrayList<Draw>();
        for (var id : journal.aggregates(Literals.RANDOM_DRAW.getName())) {
            aggregates.read(id, state -> state.root().map(RandomDraw.class::cast).map(JournaledDraws::draw))
                    .ifPresent(draws::add);
        }
        draws.sort(Comparator.comparing(Draw::drawnAt).thenComparing(Draw::id).reversed());
        return draws;
    }

    @Override
    public Draw get(String drawId) throws ProblemException {
        return aggregates.read(Types.of(Literals.RANDOM_DRAW, drawId),
                state -> state.root().map(RandomDraw.class::cast).map(JournaledDraws::draw))
                .orElseThrow(() -> new ProblemException(DrawProblem.DRAW_UNKNOWN, drawId));
    }

    private static Draw draw(RandomDraw draw) {
        var labels = new LinkedHashMap<String, Label>();
        for (var line : draw.getLabels()) {
            var parts = line.split(DrawLines.TAB, -1);
            labels.put(parts[0], new Label(parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : ""));
        }
        return new Draw(draw.getId(), text(draw.getAlgorithm()), List.copyOf(draw.getObjectPool()),
                List.copyOf(draw.getInspectorPool()), List.copyOf(draw.getRecusals()),
                text(draw.getObjectPoolSha256()), text(draw.getInspectorPoolSha256()), text(draw.getRecusalsSha256()),
                text(draw.getPoolBasis()), text(draw.getSeed()), text(draw.getSeedOrigin()),
                List.copyOf(draw.getAgencyCodes()), draw.getSiteCount(), draw.getOfficersPerAgency(),
                Objects.requireNonNullElse(draw.getValidOn(), LocalDate.EPOCH), List.copyOf(draw.getResults()), labels,
                List.copyOf(draw.getWitnesses()), Objects.requireNonNullElse(draw.getOccurredAt(), Instant.EPOCH),
                zone(draw.getZone()), text(draw.getPersonId()), text(draw.getComment()),
                Optional.ofNullable(draw.getRepeatOf()));
    }

    /** Another device's change set may say anything; what it draws is found wrong by the check, not by a fall. */
    private static String zone(String zone) {
        try {
            return ZoneId.of(text(zone)).getId();
        } catch (DateTimeException e) {
            return "Z";
        }
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    @Override
    public List<DrawProblem> check(String drawId) throws ProblemException {
        return DrawCheck.faults(get(drawId), list());
    }

    /** What of all draws is not as it was recorded. A draw repeated without a word is as it was, and no fault here. */
    public List<Fault> alterations() throws ProblemException {
        return list().stream().flatMap(draw -> DrawCheck.alterations(draw).stream()
                .map(problem -> new Fault("RandomDraw " + draw.id(), problem.text(Locale.ENGLISH)))).toList();
    }

    @Override
    public List<Path> export(String drawId, Path folder) throws ProblemException {
        return DrawExport.write(get(drawId), folder);
    }
}

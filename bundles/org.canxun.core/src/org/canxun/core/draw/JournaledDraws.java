package org.canxun.core.draw;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.DrawProblem;
import org.canxun.core.ProblemException;
import org.canxun.core.district.District;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Ids;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.JournalStore;
import org.canxun.core.port.Lists;
import org.canxun.core.port.TableReader;
import org.canxun.core.port.VerifyReport.Fault;
import org.canxun.journal.AggregateState;
import org.canxun.model.ModelPackage.Literals;
import org.canxun.model.RandomDraw;

/** Draws over the journal. There are a few in a year, so that lists read them themselves. */
public final class JournaledDraws implements RandomDraws {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SEED_BYTES = 32;

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
    public DrawPlan plan(Author author, NewDraw asked) throws ProblemException {
        return prepare(author, asked).plan();
    }

    @Override
    public Draw draw(Author author, NewDraw asked) throws ProblemException {
        return draw(author, asked, Optional.empty());
    }

    @Override
    public Draw draw(Author author, NewDraw asked, DrawPlan shown) throws ProblemException {
        return draw(author, asked, Optional.of(shown));
    }

    private Draw draw(Author author, NewDraw asked, Optional<DrawPlan> shown) throws ProblemException {
        var id = Ids.fresh(aggregates.wall());
        // One unit, so that two draws at a time see each other.
        aggregates.unit(author, unit -> {
            var values = values(author, asked, shown);
            unit.create(Types.of(Literals.RANDOM_DRAW, id), DrawScope.REASON,
                    (state, recorder) -> recorder.createRoot(values));
        });
        return get(id);
    }

    /** Everything that stands before there is a seed. @param seed with empty texts when none was given */
    private record Prepared(DrawPreparation preparation, List<String> witnesses, GivenSeed seed, String reason,
            DrawRule pools, Instant now, DrawPlan plan) {}

    private Prepared prepare(Author author, NewDraw asked) throws ProblemException {
        var preparation = new DrawPreparation(asked, district.codes(), lists.sites(), lists.persons());
        var witnesses = preparation.witnesses(author.personId());
        var seed = asked.seed().isPresent() ? asked.seed().get().checked() : new GivenSeed("", "");
        var pools = preparation.rule(seed.hex());
        var now = aggregates.wall().instant();
        var scope = new DrawScope(new HashSet<>(pools.objects().lines()), preparation.agencies(),
                LocalDate.ofInstant(now, author.zone()));
        var earlier = list().stream().filter(draw -> scope.repeats(DrawScope.of(draw))).findFirst();
        return new Prepared(preparation, witnesses, seed, DrawPreparation.words(asked.reason()), pools, now,
                DrawPlan.of(pools, earlier, earlier.map(draw -> scope.shared(DrawScope.of(draw))).orElse(0)));
    }

    private Map<String, Object> values(Author author, NewDraw asked, Optional<DrawPlan> shown)
            throws ProblemException {
        var prepared = prepare(author, asked);
        if (shown.filter(plan -> !plan.samePools(prepared.plan())).isPresent()) {
            throw new ProblemException(DrawProblem.DRAW_PLAN_OUTDATED);
        }
        var earlier = prepared.plan().repeats();
        if (earlier.isPresent() && prepared.reason().isEmpty()) {
            throw new ProblemException(DrawProblem.DRAW_REPEATED, earlier.get().day().toString(), earlier.get().id(),
                    prepared.plan().shared());
        }
        var preparation = prepared.preparation();
        var pools = prepared.pools();
        var rule = new DrawRule(prepared.seed().hex().isEmpty() ? fresh() : prepared.seed().hex(), pools.objects(),
                pools.inspectors(), pools.recusals());
        var values = new LinkedHashMap<String, Object>();
        values.put("occurredAt", prepared.now());
        values.put("zone", author.zone().getId());
        values.put("personId", author.personId());
        values.put("comment", prepared.reason());
        values.put("algorithm", DrawRule.NAME);
        values.put("objectPool", rule.objects().lines());
        values.put("inspectorPool", rule.inspectors().lines());
        values.put("recusals", rule.recusals().lines());
        values.put("objectPoolSha256", rule.objects().sha256());
        values.put("inspectorPoolSha256", rule.inspectors().sha256());
        values.put("recusalsSha256", rule.recusals().sha256());
        values.put("poolBasis", DrawPreparation.words(asked.poolBasis()));
        values.put("seed", rule.seed());
        values.put("seedOrigin", prepared.seed().origin());
        values.put("agencyCodes", preparation.agencies());
        values.put("siteCount", asked.sites());
        values.put("officersPerAgency", asked.officers());
        values.put("validOn", asked.validOn());
        values.put("results", rule.results(preparation.agencies(), asked.sites(), asked.officers()));
        values.put("labels", preparation.labelLines(author.personId()));
        values.put("witnesses", prepared.witnesses());
        values.put("repeatOf", earlier.map(Draw::id).orElse(null));
        return values;
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

    @Override
    public List<Draw> list() throws ProblemException {
        return recorded().stream().map(Recorded::draw).toList();
    }

    /** @param reason what the change set says that recorded it */
    private record Recorded(Draw draw, String reason) {

        static Optional<Recorded> of(AggregateState state) {
            var reason = state.creation(state.aggregate().id()).map(set -> set.header().reason()).orElse("");
            return state.root().map(RandomDraw.class::cast).map(draw -> new Recorded(RecordedDraw.of(draw), reason));
        }

        CheckedDraw checked(List<Draw> all) {
            return new CheckedDraw(draw, DrawCheck.faults(draw, reason, all));
        }
    }

    private List<Recorded> recorded() throws ProblemException {
        var draws = new ArrayList<Recorded>();
        for (var id : journal.aggregates(Literals.RANDOM_DRAW.getName())) {
            aggregates.read(id, Recorded::of).ifPresent(draws::add);
        }
        draws.sort(Comparator.comparing((Recorded recorded) -> recorded.draw().drawnAt())
                .thenComparing(recorded -> recorded.draw().id()).reversed());
        return draws;
    }

    @Override
    public Draw get(String drawId) throws ProblemException {
        return recorded(drawId).draw();
    }

    private Recorded recorded(String drawId) throws ProblemException {
        return aggregates.read(Types.of(Literals.RANDOM_DRAW, drawId), Recorded::of)
                .orElseThrow(() -> new ProblemException(DrawProblem.DRAW_UNKNOWN, drawId));
    }

    @Override
    public List<DrawFault> check(String drawId) throws ProblemException {
        return recorded(drawId).checked(list()).faults();
    }

    @Override
    public List<CheckedDraw> checked() throws ProblemException {
        var recorded = recorded();
        var all = recorded.stream().map(Recorded::draw).toList();
        return recorded.stream().map(draw -> draw.checked(all)).toList();
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

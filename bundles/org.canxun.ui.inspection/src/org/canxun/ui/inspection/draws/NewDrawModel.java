package org.canxun.ui.inspection.draws;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.Codes;
import org.canxun.core.DrawProblem;
import org.canxun.core.Localized;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.draw.DrawPlan;
import org.canxun.core.draw.RandomDraws.GivenSeed;
import org.canxun.core.draw.RandomDraws.NewDraw;
import org.canxun.core.port.PersonRow;
import org.canxun.core.port.SiteRow;

/** A draw before it is held, asked for in steps. No widgets. */
final class NewDrawModel {

    private final Author author;
    private final PoolModel pool;
    private final CrewModel crew;
    private final RecusalModel recusals;
    private Step step = Step.POOL;
    private int count = 1;
    private String witnesses = "";
    private String seed = "";
    private String origin = "";
    private String reason = "";
    private Optional<Localized> refused = Optional.empty();
    private Optional<DrawPlan> plan = Optional.empty();
    private int asked;

    /** The steps, first to last. */
    enum Step {
        POOL, PEOPLE, CONFIRM
    }

    /** Where something can be wrong. */
    enum Field {
        POOL, COUNT, AGENCIES, RECUSALS, WITNESSES, SEED, ORIGIN, REASON, PLAN
    }

    NewDrawModel(List<SiteRow> sites, List<PersonRow> persons, Codes codes, Author author, LocalDate today) {
        this.author = author;
        pool = new PoolModel(sites, codes, today);
        crew = new CrewModel(codes, persons, today);
        recusals = new RecusalModel(crew, pool);
    }

    /** Reads from the disk; not on the UI thread. */
    static NewDrawModel read(Workspace workspace, Codes codes, Author author, LocalDate today)
            throws ProblemException {
        return new NewDrawModel(workspace.lists().sites(), workspace.people().list(), codes, author, today);
    }

    /** What was found of a draw before it is held. @param refused why it could not be held */
    record Prepared(int number, Optional<DrawPlan> plan, Optional<Localized> refused) {}

    PoolModel pool() {
        return pool;
    }

    CrewModel crew() {
        return crew;
    }

    RecusalModel recusals() {
        return recusals;
    }

    Author author() {
        return author;
    }

    Step step() {
        return step;
    }

    void back() {
        step = Step.values()[Math.max(0, step.ordinal() - 1)];
    }

    /** Goes on to the next step, where nothing stands in the way. */
    void next() {
        if (ready() && step != Step.CONFIRM) {
            step = Step.values()[step.ordinal() + 1];
        }
    }

    int count() {
        return count;
    }

    void count(int sites) {
        count = sites;
    }

    void witnesses(String names) {
        witnesses = names;
    }

    void seed(String hex) {
        seed = hex;
    }

    void origin(String where) {
        origin = where;
    }

    void reason(String why) {
        reason = why;
    }

    List<String> witnesses() {
        return Arrays.stream(witnesses.split("[、,，;；\\n]")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    Optional<DrawPlan> plan() {
        return plan;
    }

    /** What would be drawn is about to be found out. @return the number of the question */
    int asks() {
        plan = Optional.empty();
        refused = Optional.empty();
        return ++asked;
    }

    /** Takes in what was found, unless something else was asked since. */
    void prepared(Prepared found) {
        if (found.number() == asked) {
            plan = found.plan();
            refused = found.refused();
        }
    }

    /** Whether the step in front waits for the answer to that question. */
    boolean awaits(int number) {
        return step == Step.CONFIRM && number == asked;
    }

    /** What stands in the way of the next step, in words beside each field. */
    Map<Field, Localized> flaws() {
        var flaws = new EnumMap<Field, Localized>(Field.class);
        switch (step) {
            case POOL -> {
                pool.flaw().ifPresent(flaw -> flaws.put(Field.POOL, flaw));
                counted().ifPresent(flaw -> flaws.put(Field.COUNT, flaw));
                crew.flaw().ifPresent(flaw -> flaws.put(Field.AGENCIES, flaw));
            }
            case PEOPLE -> {
                recusals.flaw().ifPresent(flaw -> flaws.put(Field.RECUSALS, flaw));
                witnessed().ifPresent(flaw -> flaws.put(Field.WITNESSES, flaw));
                seeded(flaws);
            }
            case CONFIRM -> {
                refused.ifPresent(flaw -> flaws.put(Field.PLAN, flaw));
                plan.flatMap(DrawPlan::owed).filter(flaw -> reason.isBlank())
                        .ifPresent(flaw -> flaws.put(Field.REASON, flaw));
            }
        }
        return flaws;
    }

    private Optional<Localized> counted() {
        int there = pool.pool().size();
        return there > 0 && count > there
                ? Optional.of(locale -> DrawProblem.DRAW_COUNT.text(locale, count, there))
                : Optional.empty();
    }

    private Optional<Localized> witnessed() {
        var names = witnesses();
        var own = crew.name(author.personId());
        return names.isEmpty() ? Optional.of(DrawProblem.DRAW_WITNESS_MISSING::text)
                : names.contains(own) ? Optional.of(locale -> DrawProblem.DRAW_WITNESS_SELF.text(locale, own))
                        : Optional.empty();
    }

    private void seeded(Map<Field, Localized> flaws) {
        try {
            if (given().isPresent()) {
                given().get().checked();
            }
        } catch (ProblemException e) {
            flaws.put(e.problem() == DrawProblem.DRAW_SEED ? Field.SEED : Field.ORIGIN, e::text);
        }
    }

    private Optional<GivenSeed> given() {
        return seed.isBlank() && origin.isBlank() ? Optional.empty() : Optional.of(new GivenSeed(seed, origin));
    }

    /** Whether one can go on, or draw on the last step. */
    boolean ready() {
        return flaws().isEmpty() && (step != Step.CONFIRM || plan.isPresent());
    }

    NewDraw result() {
        var why = plan.flatMap(DrawPlan::repeats).isPresent() ? reason : "";
        return new NewDraw(pool.basis(), pool.ids(), crew.chosen(), count, crew.each(), crew.validOn(), given(),
                recusals.recusals(), witnesses(), why);
    }
}

package org.canxun.core.meals;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.canxun.core.ProblemException;
import org.canxun.core.journaling.Aggregates.Unit;
import org.canxun.core.journaling.Ids;
import org.canxun.core.journaling.Types;
import org.canxun.journal.AggregateId;
import org.canxun.model.MealMonth;
import org.canxun.model.ModelPackage.Literals;

/** Turns a sound plan into change sets of one unit. */
final class MealImport {

    private static final String REASON = "import";
    /** Months that are read together. */
    private static final int AT_ONCE = 500;

    private final MealImportPlan plan;
    private final String source;
    private final Instant now;
    private int created;
    private int updated;

    /** @param source name of the file */
    MealImport(MealImportPlan plan, String source, Instant now) {
        this.plan = plan;
        this.source = source;
        this.now = now;
    }

    void run(Unit unit) throws ProblemException {
        var all = plan.figures();
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            var next = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            unit.expect(next.stream().map(MealImport::id).toList());
            for (var figures : next) {
                month(unit, figures);
            }
        }
    }

    MealImportOutcome outcome() {
        return new MealImportOutcome(plan, created, updated, plan.figures().size() - created - updated);
    }

    private void month(Unit unit, MealFigures figures) throws ProblemException {
        var id = id(figures);
        unit.changeOnce(id, REASON, (state, recorder) -> {
            var known = state.root().map(MealMonth.class::cast);
            if (known.isEmpty()) {
                recorder.createRoot(values(figures));
                created++;
            } else if (!same(known.get(), figures)) {
                recorder.set(id.id(), values(figures));
                updated++;
            }
        });
    }

    /** Derived, so that two devices that import the same file make one month of each row. */
    private static AggregateId id(MealFigures figures) {
        return Types.of(Literals.MEAL_MONTH,
                Ids.derived("mealMonth", figures.siteId(), figures.month().toString()));
    }

    /** From which file they came does not matter. */
    private static boolean same(MealMonth known, MealFigures figures) {
        return known.getOperatingDays() == figures.operatingDays() && known.getDiners() == figures.diners()
                && known.getElderDiners() == figures.elderDiners()
                && known.getSubsidisedMeals() == figures.subsidisedMeals();
    }

    private Map<String, Object> values(MealFigures figures) {
        var values = new LinkedHashMap<String, Object>();
        values.put("siteId", figures.siteId());
        values.put("month", figures.month().toString());
        values.put("operatingDays", figures.operatingDays());
        values.put("diners", figures.diners());
        values.put("elderDiners", figures.elderDiners());
        values.put("subsidisedMeals", figures.subsidisedMeals());
        values.put("source", source);
        values.put("importedAt", now);
        return values;
    }
}

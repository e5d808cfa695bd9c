package org.canxun.core.sites;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.canxun.core.ProblemException;
import org.canxun.core.journaling.Aggregates.Unit;
import org.canxun.core.journaling.Ids;
import org.canxun.core.journaling.Types;
import org.canxun.journal.AggregateId;
import org.canxun.model.ModelPackage.Literals;

/** Turns a sound plan into change sets of one unit. */
final class SiteImport {

    private static final String REASON = "import";
    /** Sites that are read together. */
    private static final int AT_ONCE = 500;

    private final SiteImportPlan plan;
    private final Map<String, String> known;
    private final Set<String> done = new HashSet<>();
    private int created;
    private int updated;

    /** @param known filing number to site id */
    SiteImport(SiteImportPlan plan, Map<String, String> known) {
        this.plan = plan;
        this.known = known;
    }

    void run(Unit unit) throws ProblemException {
        var sites = plan.sites();
        for (var from = 0; from < sites.size(); from += AT_ONCE) {
            var next = sites.subList(from, Math.min(sites.size(), from + AT_ONCE));
            unit.expect(next.stream().map(site -> known.get(site.filingNumber())).filter(Objects::nonNull)
                    .map(Types::site).toList());
            for (var site : next) {
                subdistrict(unit, site);
                organization(unit, site);
                site(unit, site);
            }
        }
    }

    SiteImportOutcome outcome() {
        return new SiteImportOutcome(plan.rows(), created, updated, plan.sites().size() - created - updated,
                plan.errors(), plan.warnings());
    }

    private void site(Unit unit, SiteRecord site) throws ProblemException {
        var values = SiteValues.of(plan.columns(), site);
        var existing = known.get(site.filingNumber());
        if (existing != null) {
            if (unit.changeOnce(Types.site(existing), REASON, (state, recorder) -> recorder.set(existing, values))) {
                updated++;
            }
            return;
        }
        // Derived, so that two devices that import the same list make one site of each row.
        var id = Types.site(Ids.derived("site", site.filingNumber()));
        unit.create(id, REASON, (state, recorder) -> recorder.createRoot(values));
        created++;
    }

    private void subdistrict(Unit unit, SiteRecord site) throws ProblemException {
        var id = Types.of(Literals.SUBDISTRICT, SiteValues.subdistrictId(site.subdistrict()));
        if (done.add(id.id())) {
            named(unit, id, Map.of("name", site.subdistrict()));
        }
    }

    private void organization(Unit unit, SiteRecord site) throws ProblemException {
        if (site.organization().isEmpty()) {
            return;
        }
        var id = Types.of(Literals.MEAL_SERVICE_ORG, SiteValues.orgId(site));
        if (done.add(id.id())) {
            var values = new LinkedHashMap<String, Object>();
            values.put("name", site.organization());
            values.put("creditCode", site.creditCode().isEmpty() ? null : site.creditCode());
            named(unit, id, values);
        }
    }

    private static void named(Unit unit, AggregateId id, Map<String, ?> values) throws ProblemException {
        unit.changeOnce(id, REASON, (state, recorder) -> {
            if (state.root().isEmpty()) {
                recorder.createRoot(values);
            } else {
                recorder.set(id.id(), values);
            }
        });
    }
}

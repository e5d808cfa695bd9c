package org.canxun.core.sites;

import java.nio.file.Path;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.geo.Datum;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.Lists;
import org.canxun.core.port.TableReader;
import org.canxun.core.table.TableSource;
import org.canxun.model.MealSite;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Sites over the journal. */
public final class JournaledSites implements Sites {

    private final Aggregates aggregates;
    private final Lists lists;
    private final TableReader reader;

    public JournaledSites(Aggregates aggregates, Lists lists, TableReader reader) {
        this.aggregates = aggregates;
        this.lists = lists;
        this.reader = reader;
    }

    @Override
    public MealSite get(String siteId) throws ProblemException {
        return aggregates.read(Types.site(siteId), state -> state.root().map(root -> (MealSite) EcoreUtil.copy(root)))
                .orElseThrow(() -> new ProblemException(Problem.SITE_UNKNOWN, siteId));
    }

    @Override
    public SiteImportOutcome importFile(Author author, Path file, Optional<Datum> datum) throws ProblemException {
        return importList(author, TableSource.file(file), datum);
    }

    /** The same for any list, such as one the program ships. */
    public SiteImportOutcome importList(Author author, TableSource source, Optional<Datum> datum)
            throws ProblemException {
        var plan = plan(source, datum);
        var work = new SiteImport(plan, lists.siteIdsByFilingNumber());
        if (plan.sound()) {
            aggregates.unit(author, work::run);
        }
        return outcome(plan, work);
    }

    @Override
    public SiteImportOutcome tryImport(Path file, Optional<Datum> datum) throws ProblemException {
        var plan = plan(TableSource.file(file), datum);
        var work = new SiteImport(plan, lists.siteIdsByFilingNumber());
        if (plan.sound()) {
            aggregates.rehearse(Author.program(aggregates.wall().getZone()), work::run);
        }
        return outcome(plan, work);
    }

    private SiteImportPlan plan(TableSource source, Optional<Datum> datum) throws ProblemException {
        return SiteTable.read(reader, source, SiteVocabulary.standard(), datum);
    }

    private static SiteImportOutcome outcome(SiteImportPlan plan, SiteImport work) {
        return plan.sound() ? work.outcome()
                : new SiteImportOutcome(plan.rows(), 0, 0, 0, plan.errors(), plan.warnings());
    }
}

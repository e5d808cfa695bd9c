package org.canxun.core.sites;

import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.Lists;
import org.canxun.core.port.TableReader;
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
}

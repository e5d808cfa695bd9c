package org.canxun.core.draw;

import java.util.Optional;

import org.canxun.core.DrawProblem;
import org.canxun.core.Localized;

/**
 * What is fixed before the lots fall, for those who watch.
 *
 * @param repeats the earlier draw that this one would repeat, which takes a reason
 * @param shared how many sites both have in their pools
 */
public record DrawPlan(Pool objects, Pool inspectors, Pool recusals, Optional<Draw> repeats, int shared) {

    /** A list: how many lines it has, and its digest. */
    public record Pool(int lines, String sha256) {

        static Pool of(DrawLines lines) {
            return new Pool(lines.lines().size(), lines.sha256());
        }
    }

    static DrawPlan of(DrawRule rule, Optional<Draw> repeats, int shared) {
        return new DrawPlan(Pool.of(rule.objects()), Pool.of(rule.inspectors()), Pool.of(rule.recusals()), repeats,
                shared);
    }

    /** Why there must be a reason; empty when there need be none. */
    public Optional<Localized> owed() {
        return repeats.map(earlier -> locale -> DrawProblem.DRAW_REPEATED.text(locale, earlier.day().toString(),
                earlier.id(), shared));
    }

    boolean samePools(DrawPlan other) {
        return objects.equals(other.objects) && inspectors.equals(other.inspectors) && recusals.equals(other.recusals);
    }
}

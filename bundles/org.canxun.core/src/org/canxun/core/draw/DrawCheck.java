package org.canxun.core.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canxun.core.DrawProblem;

/** Draws once more with what was recorded. */
final class DrawCheck {

    private DrawCheck() {}

    /** @param reason what the change set says that recorded the draw: by which rule it owes why it was repeated */
    static List<DrawFault> faults(Draw draw, String reason, List<Draw> all) {
        var faults = new ArrayList<DrawFault>();
        alterations(draw).forEach(problem -> faults.add(DrawFault.of(problem)));
        if (!known(draw)) {
            faults.add(DrawFault.of(DrawProblem.DRAW_RULE_UNKNOWN));
        }
        if (draw.reason().isEmpty()) {
            all.stream().filter(other -> before(other, draw) && repeats(draw, reason, other))
                    .findFirst().ifPresent(other -> faults.add(
                            DrawFault.of(DrawProblem.DRAW_REPEAT_SILENT, other.day().toString(), other.id())));
        }
        return faults;
    }

    private static boolean known(Draw draw) {
        return draw.algorithm().equals(DrawRule.NAME);
    }

    /** What is not as it was recorded; nothing can be said of a draw by the rule of a newer program. */
    static List<DrawProblem> alterations(Draw draw) {
        if (!known(draw)) {
            return List.of();
        }
        var faults = new ArrayList<DrawProblem>();
        var rule = draw.rule();
        if (!rule.objects().are(draw.objectPoolSha256())) {
            faults.add(DrawProblem.DRAW_OBJECTS_ALTERED);
        }
        if (!rule.inspectors().are(draw.inspectorPoolSha256())) {
            faults.add(DrawProblem.DRAW_INSPECTORS_ALTERED);
        }
        if (!rule.recusals().are(draw.recusalsSha256())) {
            faults.add(DrawProblem.DRAW_RECUSALS_ALTERED);
        }
        if (!rule.results(draw.agencies(), draw.sites(), draw.officers()).equals(draw.results())) {
            faults.add(DrawProblem.DRAW_RESULTS_OTHER);
        }
        return faults;
    }

    /** Two devices that do not know of each other can draw twice; once they do, the later one owes a reason. */
    private static boolean before(Draw other, Draw draw) {
        int order = other.drawnAt().compareTo(draw.drawnAt());
        return (order < 0 || order == 0 && other.id().compareTo(draw.id()) < 0)
                // Whatever the clocks say, a draw that names this one came after it.
                && !other.repeatOf().equals(Optional.of(draw.id()));
    }

    private static boolean repeats(Draw draw, String reason, Draw other) {
        var scope = DrawScope.of(draw);
        return reason.equals(DrawScope.REASON) ? scope.repeats(DrawScope.of(other)) : scope.again(DrawScope.of(other));
    }
}

package org.canxun.core.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.canxun.core.DrawProblem;
import org.canxun.core.Words;

/**
 * A draw, and what replaying it among all others has shown.
 *
 * @param faults none when the record holds
 */
public record CheckedDraw(Draw draw, List<DrawFault> faults) {

    private static final Words WORDS = Words.beside(CheckedDraw.class, "texts");

    public CheckedDraw {
        faults = List.copyOf(faults);
    }

    public boolean sound() {
        return faults.isEmpty();
    }

    /** What a list says of it in a few words. */
    public String mark(Locale locale) {
        var marks = new ArrayList<String>();
        if (has(DrawProblem.DRAW_RULE_UNKNOWN)) {
            marks.add("unknown");
        }
        if (faults.stream().map(DrawFault::problem).anyMatch(DrawProblem::alteration)) {
            marks.add("altered");
        }
        if (has(DrawProblem.DRAW_REPEAT_SILENT)) {
            marks.add("silent");
        }
        if (marks.isEmpty()) {
            marks.add("sound");
        }
        return String.join(WORDS.text("mark.separator", locale),
                marks.stream().map(mark -> WORDS.text("mark." + mark, locale)).toList());
    }

    private boolean has(DrawProblem problem) {
        return faults.stream().anyMatch(fault -> fault.problem() == problem);
    }
}

package org.canxun.core.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.Localized;
import org.canxun.core.ProblemCode;
import org.canxun.model.RectifyMode;

/**
 * 整改: how something that was found is to be put right (总局令第49号 art. 32 and 33).
 *
 * @param written whether an inspector chose the way; otherwise the checklist or the district proposes it
 * @param referredTo who takes it over; empty while nobody is named, or when it is not referred
 * @param deadline the last day of the term; empty where there is none or it cannot be counted
 * @param uncounted why it cannot be counted
 * @param paired whether photos of the item show it before and after
 */
public record Rectification(RectifyMode mode, boolean written, String referredTo, Optional<LocalDate> deadline,
        Optional<Uncounted> uncounted, boolean paired) {

    /** By its term alone, such as where nothing is known of the day of the visit. */
    static Rectification of(Optional<FindingView.Term> term) {
        var mode = term.filter(t -> t.days() == 0).isPresent() ? RectifyMode.ON_SPOT : RectifyMode.DEADLINE;
        return new Rectification(mode, false, "", Optional.empty(), Optional.empty(), false);
    }

    /** What is in the way of counting a term. */
    public record Uncounted(ProblemCode problem, List<String> arguments) implements Localized {

        public Uncounted {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String text(Locale locale) {
            return problem.text(locale, arguments.toArray());
        }
    }
}

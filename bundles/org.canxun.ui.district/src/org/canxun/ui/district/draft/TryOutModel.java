package org.canxun.ui.district.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Codes;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.inspection.TryOut;
import org.canxun.core.templates.TemplateContent;
import org.canxun.ui.SerialWork;

/**
 * Trying out a checklist without a window. What was put in stays when the checklist changes, as far as it still fits.
 * On the UI thread; works out everything on the recorder's.
 */
final class TryOutModel {

    private final SerialWork work;
    private final Codes codes;
    private final Map<String, List<Step>> steps = new LinkedHashMap<>();
    private Site site = new Site("", List.of(), "");
    private Optional<TemplateContent> content = Optional.empty();
    private Optional<RecordView> view = Optional.empty();
    private String selected = "";
    private Runnable changed = () -> {
    };
    /** Touched on the recorder's thread only. */
    private TryOut tryOut;

    TryOutModel(SerialWork work, Codes codes) {
        this.work = work;
        this.codes = codes;
    }

    /** @param listener called when there is something else to show */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** What the site is supposed to be. */
    record Site(String type, List<String> servingModes, String gasKind) {}

    /** One answer or reading. */
    @FunctionalInterface
    private interface Step {
        RecordView on(TryOut tryOut) throws ProblemException;
    }

    Codes codes() {
        return codes;
    }

    Optional<RecordView> view() {
        return view;
    }

    Site site() {
        return site;
    }

    Optional<ItemView> item() {
        return view.flatMap(v -> v.item(selected));
    }

    void select(String code) {
        if (!code.equals(selected)) {
            selected = code;
            changed.run();
        }
    }

    /** Takes another state of the checklist and answers it as before. */
    void show(TemplateContent wanted) {
        if (content.filter(wanted::equals).isPresent()) {
            return;
        }
        content = Optional.of(wanted);
        var given = steps.values().stream().flatMap(List::stream).toList();
        var supposed = site;
        work.read(() -> begin(wanted, supposed, given), this::arrived);
    }

    private RecordView begin(TemplateContent wanted, Site supposed, List<Step> given) {
        tryOut = new TryOut(wanted, codes);
        tryOut.site(supposed.type(), supposed.servingModes(), supposed.gasKind());
        for (var step : given) {
            try {
                step.on(tryOut);
            } catch (ProblemException e) {
                // The checklist has changed so that this fits no more; the item is open again.
                continue;
            }
        }
        return tryOut.view();
    }

    void answer(String code, Answer answer) {
        take(code, t -> t.answer(code, answer), true);
    }

    void measure(String code, String parameter, BigDecimal value) {
        take(code, t -> t.measure(code, parameter, value), false);
    }

    private void take(String code, Step step, boolean instead) {
        work.read(() -> step.on(tryOut), after -> {
            // Only what was accepted is repeated.
            var given = steps.computeIfAbsent(code, c -> new ArrayList<>());
            if (instead) {
                given.clear();
            }
            given.add(step);
            arrived(after);
        });
    }

    void site(Site supposed) {
        site = supposed;
        work.read(() -> tryOut.site(supposed.type(), supposed.servingModes(), supposed.gasKind()), this::arrived);
    }

    void clear() {
        steps.clear();
        work.read(() -> tryOut.clear(), this::arrived);
    }

    private void arrived(RecordView after) {
        view = Optional.of(after);
        if (after.item(selected).isEmpty()) {
            selected = after.items().isEmpty() ? "" : after.items().get(0).code();
        }
        changed.run();
    }
}

package org.canxun.ui.inspection.record;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.canxun.core.inspection.RecordView;
import org.canxun.core.meals.IndicatorValues.Proposal;

/** What data says of the items of a record, and what of it is to be recorded. No widgets. */
final class ProposalsModel {

    private final RecordView record;
    private final Locale locale;
    private final Messages messages;
    private final Set<String> declined = new HashSet<>();
    private List<Proposal> proposals = List.of();
    private Runnable shown = () -> {
    };

    ProposalsModel(RecordView record, Locale locale, Messages messages) {
        this.record = record;
        this.locale = locale;
        this.messages = messages;
    }

    /** @param listener hears when other proposals are shown */
    void onShown(Runnable listener) {
        shown = listener;
    }

    void show(List<Proposal> found) {
        proposals = List.copyOf(found);
        shown.run();
    }

    /** A line of the list. */
    record Line(String code, String text, String value, String state, boolean open, boolean chosen) {}

    List<Line> lines() {
        return proposals.stream().map(p -> new Line(p.itemCode(),
                record.item(p.itemCode()).map(i -> i.text().replaceAll("\\s+", " ")).orElse(p.input()), value(p),
                state(p), p.open(), p.open() && !declined.contains(p.itemCode()))).toList();
    }

    private String value(Proposal proposal) {
        return proposal.value().map(v -> ItemWords.plain(v) + " " + proposal.unit()).or(proposal::choice).orElse("")
                .strip();
    }

    private String state(Proposal proposal) {
        if (proposal.answered()) {
            return messages.data_answered;
        }
        return proposal.open() ? "" : messages.data_missing;
    }

    /** How the value was computed, or what is missing. */
    String explanation(int line) {
        return proposals.get(line).explanation().text(locale);
    }

    void choose(int line, boolean wanted) {
        var code = proposals.get(line).itemCode();
        if (wanted) {
            declined.remove(code);
        } else {
            declined.add(code);
        }
    }

    List<Proposal> chosen() {
        return proposals.stream().filter(p -> p.open() && !declined.contains(p.itemCode())).toList();
    }

    /** Meals a day as typed. @return empty when it is no number above 0 */
    static Optional<BigDecimal> meals(String text) {
        var typed = text.strip();
        return typed.matches("[0-9]{1,6}") && new BigDecimal(typed).signum() > 0 ? Optional.of(new BigDecimal(typed))
                : Optional.empty();
    }
}

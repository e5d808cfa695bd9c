package org.canxun.cli;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.inspection.FindingView;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.ItemView.Given;
import org.canxun.core.inspection.RecordView.StrayView;
import org.canxun.model.TermUnit;

/** What was recorded of an item that the checklist has no more; it stands nowhere else. */
record StrayPrinter(Console console) {

    void print(StrayView stray) {
        console.line("    " + stray.itemCode() + "  " + stray.text() + "  " + answer(stray.given()));
        line(stray.readings().stream().map(StrayPrinter::reading).collect(Collectors.joining("  ")));
        stray.finding().ifPresent(finding -> line(console.text("inspection.stray.finding", finding.text(),
                finding.term().map(this::term).orElse(""))));
        line(stray.given().note());
        if (!stray.photos().isEmpty()) {
            line(console.text("inspection.stray.photos", stray.photos().size(),
                    stray.photos().stream().map(ItemView.Photo::fileName).collect(Collectors.joining("  "))));
        }
    }

    private void line(String words) {
        if (!words.isBlank()) {
            console.line("      " + words.strip().replace("\n", "\n        "));
        }
    }

    static String answer(Given given) {
        return Stream.of(given.answer().getLiteral(), given.reason(), given.choice(), plain(given.value()),
                given.text()).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String plain(BigDecimal value) {
        return Optional.ofNullable(value).map(BigDecimal::toPlainString).orElse("");
    }

    private static String reading(ItemView.Reading reading) {
        return (reading.parameter() + " " + plain(reading.value()) + " " + reading.unit()).strip();
    }

    private String term(FindingView.Term term) {
        if (term.days() == 0) {
            return console.text("inspection.stray.on-spot");
        }
        return console.text(term.unit() == TermUnit.WORKING_DAY ? "inspection.stray.working"
                : "inspection.stray.calendar", term.days());
    }
}

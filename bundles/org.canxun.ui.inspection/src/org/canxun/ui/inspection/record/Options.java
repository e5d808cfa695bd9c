package org.canxun.ui.inspection.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.canxun.core.inspection.ItemView;
import org.canxun.core.templates.OptionContent;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;

/**
 * What an item offers, each with its key. Where states say how the item is judged, 1, 2 and 0 mean what they mean on
 * every item, so that nobody records the opposite by habit; the other keys count on from 3. Several choices are
 * toggled by their place.
 *
 * @param judged whether a choice can say that the item conforms or fails
 */
record Options(List<Option> all, boolean judged) {

    private static final int LAST_KEY = 9;
    private static final String SEPARATOR = "、";

    /** @param key empty when there are more choices than digits */
    record Option(String key, OptionContent content) {}

    static Options of(ItemView item) {
        var contents = item.content().options();
        var judged = contents.stream()
                .anyMatch(o -> o.verdict() == ItemAnswer.CONFORM || o.verdict() == ItemAnswer.NONCONFORM);
        var meaning = judged && item.kind() != ItemKind.MULTIPLE_CHOICE;
        int next = meaning ? 3 : 1;
        var all = new ArrayList<Option>();
        for (var content : contents) {
            var meant = meaning && only(contents, content) ? meaning(content.verdict()) : "";
            all.add(new Option(!meant.isEmpty() ? meant : next > LAST_KEY ? "" : Integer.toString(next++), content));
        }
        return new Options(List.copyOf(all), judged);
    }

    private static boolean only(List<OptionContent> contents, OptionContent content) {
        return contents.stream().filter(o -> o.verdict() == content.verdict()).count() == 1;
    }

    private static String meaning(ItemAnswer verdict) {
        return switch (verdict) {
            case CONFORM -> "1";
            case NONCONFORM -> "2";
            case NOT_APPLICABLE -> "0";
            case UNANSWERED -> "";
        };
    }

    Optional<OptionContent> by(String key) {
        return all.stream().filter(o -> o.key().equals(key)).map(Option::content).findFirst();
    }

    /** Those that words shown of an answer name, in the order of the checklist. */
    List<OptionContent> chosen(String words) {
        return OptionContent.named(all.stream().map(Option::content).toList(), words);
    }

    /** Whether these are all that the words of an answer name; some may be offered no more. */
    static boolean whole(List<OptionContent> chosen, String words) {
        return chosen.stream().map(OptionContent::label).collect(Collectors.joining(SEPARATOR)).equals(words);
    }

    /** The one choice that judges so; empty where there are several. */
    Optional<OptionContent> only(ItemAnswer verdict) {
        return judged ? by(meaning(verdict)).filter(o -> o.verdict() == verdict) : Optional.empty();
    }
}

package org.canxun.ui.inspection.phrases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What may be written of an item at one stroke: what was kept, what was written last time, what the list proposes. */
final class PhraseList {

    private final Set<String> kept = new LinkedHashSet<>();
    private final List<String> others;

    /** @param others offered beside what is kept, and not to be dropped */
    PhraseList(List<String> kept, List<String> others) {
        this.kept.addAll(kept);
        this.others = others.stream().map(String::strip).filter(o -> !o.isEmpty()).distinct().toList();
    }

    List<String> shown() {
        var all = new ArrayList<>(kept);
        others.stream().filter(o -> !kept.contains(o)).forEach(all::add);
        return all;
    }

    boolean kept(String phrase) {
        return kept.contains(phrase);
    }

    /** Takes in what is kept now. */
    void take(List<String> keptNow) {
        kept.clear();
        kept.addAll(keptNow);
    }
}

package org.canxun.core.rules.judgement;

import java.util.List;
import java.util.Locale;

import org.canxun.core.Localized;

/** Codes of items within a sentence. Long lists are cut; the lines of the judgement have them all. */
record Codes(List<String> codes) implements Localized {

    private static final int SHOWN = 20;

    Codes {
        codes = List.copyOf(codes);
    }

    @Override
    public String text(Locale locale) {
        if (codes.isEmpty()) {
            return "—";
        }
        var bundle = Text.bundle(locale);
        var separator = bundle.getString("list.separator");
        return codes.size() <= SHOWN ? String.join(separator, codes)
                : String.join(separator, codes.subList(0, SHOWN)) + bundle.getString("list.more");
    }
}

package org.canxun.ui.district.standards;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What is asked of an import, and whether the answer at hand belongs to it. */
final class ImportModel {

    private Optional<Path> file = Optional.empty();
    private String code = "";
    private String title = "";
    private String agencyCode = "";

    /** A file with what it does not say of itself; what is empty is guessed. */
    record Asked(Path file, Optional<String> code, Optional<String> title, Optional<String> agencyCode) {}

    Optional<Asked> asked() {
        return file.map(f -> new Asked(f, given(code), given(title), given(agencyCode)));
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    void file(Path chosen) {
        file = Optional.of(chosen);
    }

    void code(String text) {
        code = text.strip().toUpperCase(Locale.ROOT);
    }

    void title(String text) {
        title = text.strip();
    }

    void agency(String wanted) {
        agencyCode = wanted;
    }
}

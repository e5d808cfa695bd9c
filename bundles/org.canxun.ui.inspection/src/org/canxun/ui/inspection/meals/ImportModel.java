package org.canxun.ui.inspection.meals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.canxun.core.meals.MealField;
import org.canxun.core.meals.MealImportOutcome;
import org.canxun.core.meals.MealMapping;

/** Which file is to be imported, which column is which, and what trying it said. No widgets. */
final class ImportModel {

    private Optional<Path> file = Optional.empty();
    private Optional<MealMapping> mapping = Optional.empty();
    private Optional<MealImportOutcome> tried = Optional.empty();
    private List<String> headers = List.of();
    private String saveAs = "";

    Optional<Path> file() {
        return file;
    }

    /** Another file begins anew: what its columns mean is looked for again. */
    void file(Path chosen) {
        file = Optional.of(chosen);
        mapping = Optional.empty();
        tried = Optional.empty();
        headers = List.of();
    }

    /** As the user has set it; empty as long as it is for the file to say. */
    Optional<MealMapping> mapping() {
        return mapping;
    }

    /** The headers to choose from, as the file names its columns. */
    List<String> headers() {
        return headers;
    }

    /** What a field is taken from; empty for nothing. */
    String header(MealField field) {
        return mapping.or(() -> tried.map(outcome -> outcome.plan().mapping())).orElse(MealMapping.NONE).headers()
                .getOrDefault(field, "");
    }

    /** @param header empty for none */
    void map(MealField field, String header) {
        var before = mapping.or(() -> tried.map(outcome -> outcome.plan().mapping())).orElse(MealMapping.NONE);
        mapping = Optional.of(before.with(field, header));
        tried = Optional.empty();
    }

    /** The name under which the mapping is kept for the next file; empty when it is not. */
    String saveAs() {
        return saveAs;
    }

    void saveAs(String name) {
        saveAs = name.strip();
    }

    /** Takes an outcome in, unless something else was chosen while it was being found out. */
    boolean tried(Path triedFile, Optional<MealMapping> triedMapping, MealImportOutcome outcome) {
        if (!file.equals(Optional.of(triedFile)) || !mapping.equals(triedMapping)) {
            return false;
        }
        tried = Optional.of(outcome);
        headers = outcome.plan().headers().stream().filter(header -> !header.isEmpty()).distinct().toList();
        return true;
    }

    /** What is imported: what was tried without an error. */
    Optional<MealMapping> ready() {
        return tried.filter(MealImportOutcome::accepted).map(outcome -> outcome.plan().mapping());
    }
}

package org.canxun.ui.inspection.calendar;

import java.nio.file.Path;
import java.util.Optional;

import org.canxun.core.calendar.HolidayOutcome;

/** Which table is to be imported for which year, and what trying it said. No widgets. */
final class ImportModel {

    private Optional<Path> file = Optional.empty();
    private int year;
    private String source = "";
    private Optional<HolidayOutcome> tried = Optional.empty();

    /** @param year the one that is proposed */
    ImportModel(int year) {
        this.year = year;
    }

    Optional<Path> file() {
        return file;
    }

    void file(Path chosen) {
        file = Optional.of(chosen);
        tried = Optional.empty();
    }

    int year() {
        return year;
    }

    void year(int chosen) {
        year = chosen;
        tried = Optional.empty();
    }

    String source() {
        return source;
    }

    void source(String announcement) {
        source = announcement.strip();
        tried = Optional.empty();
    }

    /** Whether there is enough to try it. */
    boolean complete() {
        return file.isPresent() && !source.isEmpty();
    }

    /** What is tried; an outcome of something else is dropped. */
    Attempt attempt() {
        return new Attempt(file.orElseThrow(), year, source);
    }

    boolean tried(Attempt attempt, HolidayOutcome outcome) {
        if (!complete() || !attempt.equals(attempt())) {
            return false;
        }
        tried = Optional.of(outcome);
        return true;
    }

    /** Whether it can be imported: it was tried without an error. */
    boolean ready() {
        return tried.filter(HolidayOutcome::accepted).isPresent();
    }

    /** One table for one year. */
    record Attempt(Path file, int year, String source) {}
}

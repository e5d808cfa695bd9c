package org.canxun.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Measures everything in one go. Arguments: folder for scratch files, file for the table, names of parts or none. */
final class Benchmarks {

    private enum Part {
        ANSWERS(new AnswerFigures()::run), OPENING(new OpenFigures()::run), JOURNAL(new JournalFigures()::run),
        RECOMPUTE(new RecomputeFigures()::run), PAPERS(new PaperFigures()::run), IMPORT(new ImportFigures()::run),
        CLIENT(new ClientFigures()::run), PHOTOS(new PhotoFigures()::run), DAY(new DayFigures()::run),
        BURST(new BurstFigures()::run);

        private final Work work;

        Part(Work work) {
            this.work = work;
        }

        boolean isNamed(List<String> names) {
            return names.isEmpty() || names.contains(name().toLowerCase(Locale.ROOT));
        }
    }

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        var names = List.of(arguments).subList(2, arguments.length);
        var report = new Report();
        for (var part : Part.values()) {
            if (part.isNamed(names)) {
                System.err.println("Measuring " + part.name().toLowerCase(Locale.ROOT));
                part.work.run(Path.of(arguments[0]), report);
            }
        }
        report.write(Path.of(arguments[1]));
    }

    /** Measures in a folder and reports what it found. */
    @FunctionalInterface
    private interface Work {
        void run(Path folder, Report report) throws Exception;
    }
}

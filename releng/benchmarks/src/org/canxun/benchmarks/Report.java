package org.canxun.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects the figures and writes the table. */
final class Report {

    private final List<Figure> figures = new ArrayList<>();
    private final double loadBefore = load();

    void add(Figure figure) {
        figures.add(figure);
        System.err.println("  " + figure.name());
    }

    void write(Path file) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(Figure.head());
        figures.forEach(figure -> lines.add(figure.line()));
        lines.add("");
        lines.add(String.format(Locale.ROOT, "%d cores, Java %s, load average before %.1f and after %.1f",
                Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"), loadBefore, load()));
        Files.write(file, lines);
        lines.forEach(System.out::println);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}

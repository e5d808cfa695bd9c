package org.canxun.benchmarks;

import java.util.Locale;
import java.util.Optional;

/**
 * One line of the table.
 *
 * @param floor what the same work costs at least, measured in turns with ours
 */
record Figure(String name, String unit, Value ours, Optional<Value> floor, Goal goal) {

    static Figure of(String name, String unit, Series ours, Series floor, Goal goal) {
        return new Figure(name, unit, Value.of(ours), Optional.of(Value.of(floor)), goal);
    }

    static Figure of(String name, String unit, Series ours, Goal goal) {
        return new Figure(name, unit, Value.of(ours), Optional.empty(), goal);
    }

    String line() {
        var ratio = floor.map(f -> String.format(Locale.ROOT, "%.2f", ratio())).orElse("-");
        return String.format(Locale.ROOT, "%-50s %4s %s  %s %8s  %-10s %s", name, unit, ours.text(),
                floor.map(Value::text).orElse(Value.NONE), ratio, goal.text(), verdict()).stripTrailing();
    }

    static String head() {
        return String.format(Locale.ROOT, "%-50s %4s %9s %-19s  %9s %-19s %8s  %s", "", "", "ours", "(min to max)",
                "floor", "(min to max)", "ratio", "goal");
    }

    private double ratio() {
        return ours.typical() / floor.orElseThrow().typical();
    }

    private String verdict() {
        return switch (goal.kind()) {
            case NONE -> "";
            case RATIO -> ratio() <= goal.limit() ? "met" : "MISSED";
            case VALUE -> ours.typical() <= goal.limit() ? "met" : "MISSED";
        };
    }

    /** What was measured, and between what it varied on this machine. */
    record Value(double typical, double min, double max) {

        static final String NONE = String.format("%9s %-19s", "-", "");

        static Value of(Series series) {
            return new Value(series.median(), series.min(), series.max());
        }

        /** A percentile, with the range of everything. */
        static Value of(Series series, int percent) {
            return new Value(series.percentile(percent), series.min(), series.max());
        }

        String text() {
            return String.format(Locale.ROOT, "%9s %-19s", number(typical),
                    "(" + number(min) + " to " + number(max) + ")");
        }

        private static String number(double value) {
            return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
        }
    }

    /** What a figure should not exceed. */
    record Goal(Kind kind, double limit) {

        static final Goal NONE = new Goal(Kind.NONE, 0);

        static Goal ratio(double limit) {
            return new Goal(Kind.RATIO, limit);
        }

        static Goal value(double limit) {
            return new Goal(Kind.VALUE, limit);
        }

        String text() {
            return switch (kind) {
                case NONE -> "";
                case RATIO -> String.format(Locale.ROOT, "x %.1f", limit);
                case VALUE -> String.format(Locale.ROOT, "%.0f", limit);
            };
        }

        enum Kind {
            NONE, RATIO, VALUE
        }
    }
}

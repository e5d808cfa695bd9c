package org.canxun.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The same thing measured again and again. */
final class Series {

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    void addMillis(long nanos) {
        add(nanos / 1e6);
    }

    double median() {
        return percentile(50);
    }

    /** The smallest value that so many of a hundred values do not exceed. */
    double percentile(int percent) {
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }

    double min() {
        return Collections.min(values);
    }

    double max() {
        return Collections.max(values);
    }
}

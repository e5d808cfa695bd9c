package org.canxun.core.rules.judgement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canxun.core.rules.judgement.Judgement.Line;

/** All items of a judgement, counted in one pass. */
final class Tally {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Counts and codes of key items, or of general ones. */
    static final class Group {
        private final List<String> failed = new ArrayList<>();
        private int conforming;
        private int notApplicable;

        List<String> failed() {
            return failed;
        }

        int conforming() {
            return conforming;
        }

        int notApplicable() {
            return notApplicable;
        }

        /** Those that were looked at and apply. */
        int judged() {
            return conforming + failed.size();
        }

        /** Those that were looked at. */
        int checked() {
            return judged() + notApplicable;
        }
    }

    private final List<Line> lines;
    private final Group key = new Group();
    private final Group general = new Group();
    private final List<String> notApplicable = new ArrayList<>();
    private final List<String> notRelevant = new ArrayList<>();
    private final List<String> notJudged = new ArrayList<>();
    private final List<String> unanswered = new ArrayList<>();
    private BigDecimal got = BigDecimal.ZERO;
    private BigDecimal base = BigDecimal.ZERO;

    Tally(List<JudgedItem> items, Counting counting) {
        lines = new ArrayList<>(items.size());
        for (var item : items) {
            var line = counting.line(item);
            lines.add(line);
            got = got.add(line.got());
            base = base.add(line.base());
            count(item);
        }
    }

    private void count(JudgedItem item) {
        var group = item.keyItem() ? key : general;
        switch (item.outcome()) {
            case CONFORM -> group.conforming++;
            case NONCONFORM -> group.failed.add(item.code());
            case NOT_APPLICABLE -> {
                group.notApplicable++;
                notApplicable.add(item.code());
            }
            case NOT_JUDGED -> notJudged.add(item.code());
            case NOT_RELEVANT -> notRelevant.add(item.code());
            case UNANSWERED -> unanswered.add(item.code());
        }
    }

    List<Line> lines() {
        return lines;
    }

    Group key() {
        return key;
    }

    Group general() {
        return general;
    }

    List<String> notApplicable() {
        return notApplicable;
    }

    List<String> notRelevant() {
        return notRelevant;
    }

    List<String> notJudged() {
        return notJudged;
    }

    List<String> unanswered() {
        return unanswered;
    }

    int judged() {
        return key.judged() + general.judged();
    }

    BigDecimal got() {
        return got;
    }

    BigDecimal base() {
        return base;
    }

    BigDecimal lost() {
        return base.subtract(got);
    }

    /** Without zeros at the end, whatever decimals the points were written with. */
    static BigDecimal exact(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** What was got of 100, rounded half up; empty when there was nothing to get. */
    Optional<BigDecimal> percentage(int decimals) {
        return base.signum() == 0 ? Optional.empty()
                : Optional.of(got.multiply(HUNDRED).divide(base, decimals, RoundingMode.HALF_UP));
    }
}

package org.canxun.core.meals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.Author;
import org.canxun.core.Localized;
import org.canxun.core.ProblemException;
import org.canxun.core.grading.VisitOutcomes;
import org.canxun.core.inspection.FindingChange;
import org.canxun.core.inspection.Inspections;
import org.canxun.core.inspection.ItemEntry;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.port.TableReader;
import org.canxun.core.sites.Sites;
import org.canxun.core.survey.SurveyTally;
import org.canxun.core.templates.ScoringContent;
import org.canxun.model.ScoreSource;

/** Values of indicators from the meal figures and from completed inspections. */
public final class MealIndicatorValues implements IndicatorValues {

    private static final int MONTHS = 12;
    private static final int RATIO_DECIMALS = 4;
    private static final int PERCENT_DECIMALS = 2;
    /** Code of list siteType. */
    private static final String POINT = "POINT";
    private static final int LEAST = 30;
    private static final int LEAST_AT_POINT = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Meals meals;
    private final Inspections inspections;
    private final Sites sites;
    private final TableReader reader;
    private final VisitOutcomes outcomes;

    public MealIndicatorValues(Meals meals, Inspections inspections, Sites sites, TableReader reader,
            VisitOutcomes outcomes) {
        this.meals = meals;
        this.inspections = inspections;
        this.sites = sites;
        this.reader = reader;
        this.outcomes = outcomes;
    }

    @Override
    public List<Proposal> proposals(String inspectionId, Optional<BigDecimal> expected) throws ProblemException {
        var view = inspections.view(inspectionId);
        var inputs = IndicatorInput.known(reader);
        var last = YearMonth.from(view.visitDate()).minusMonths(1);
        var indicators = meals.indicators(view.siteId(), last.minusMonths(MONTHS - 1L), last);
        var siteType = sites.get(view.siteId()).getSiteType();
        var thresholds = expected.map(meals -> DinerThresholds.of(siteType, meals))
                .orElse(DinerThresholds.ILLUSTRATIVE);
        var visits = outcomes.of(view);
        var found = new ArrayList<Proposal>();
        for (var record : view.records()) {
            if (record.completed()) {
                continue;
            }
            var tally = inspections.survey(inspectionId, record.id());
            for (var item : record.items()) {
                var scoring = item.content().scoring().filter(s -> item.applies());
                scoring.filter(s -> s.source() == ScoreSource.DATA)
                        .map(s -> inputs.get(IndicatorInput.key(s.input())))
                        .map(input -> value(input, indicators, tally, thresholds, siteType))
                        .ifPresent(value -> found.add(proposal(item, scoring.get(), value)));
                scoring.filter(s -> s.source() == ScoreSource.AUTO)
                        .flatMap(s -> Optional.ofNullable(visits.get(s.input())).map(o -> proposal(item, s, o)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    @Override
    public List<Proposal> apply(Author author, String inspectionId, Optional<BigDecimal> expected)
            throws ProblemException {
        var open = proposals(inspectionId, expected).stream().filter(Proposal::open).toList();
        if (!open.isEmpty()) {
            inspections.apply(author, inspectionId, open.stream().map(MealIndicatorValues::entry).toList());
        }
        return open;
    }

    private static ItemEntry entry(Proposal proposal) {
        return new ItemEntry(proposal.itemCode(), Optional.of(proposal.answer()), Map.of(), proposal.note(),
                FindingChange.NONE, List.of());
    }

    private static Proposal proposal(ItemView item, ScoringContent scoring, Computed computed) {
        return new Proposal(item.recordId(), item.code(), scoring.input(), computed.value(), Optional.empty(),
                scoring.unit(),
                computed.explanation(), item.answered(), !item.note().isBlank());
    }

    /** A district may have named the steps otherwise; what is none of them is not proposed. */
    private static Proposal proposal(ItemView item, ScoringContent scoring, VisitOutcomes.Outcome outcome) {
        return new Proposal(item.recordId(), item.code(), scoring.input(), Optional.empty(),
                outcome.choice().filter(item.choices()::contains), scoring.unit(), outcome.explanation(),
                item.answered(), !item.note().isBlank());
    }

    private record Computed(Optional<BigDecimal> value, Localized explanation) {}

    private static Computed value(IndicatorInput input, MealIndicators indicators, SurveyTally tally,
            DinerThresholds thresholds, String siteType) {
        return switch (input.kind()) {
            case OPERATING_DAYS -> days(indicators.operatingDays(), input.divisor().orElse(BigDecimal.ONE));
            case DINERS_PER_DAY -> diners(indicators.dinersPerDay(), thresholds, siteType);
            case SATISFACTION -> satisfaction(tally, siteType);
            case ELDER_SHARE -> new Computed(indicators.elderShare().value(), indicators.elderShare().explanation());
        };
    }

    /** As many as the shipped list of appraisal asks for, item G7.01. */
    private static Computed satisfaction(SurveyTally tally, String siteType) {
        int needed = POINT.equals(siteType) ? LEAST_AT_POINT : LEAST;
        return new Computed(tally.share(needed), tally.explanation(needed));
    }

    /** Months without data are no months without meals: a part of the year would be taken for a bad one. */
    private static Computed days(MealIndicators.Indicator days, BigDecimal divisor) {
        if (days.value().isEmpty() || !days.missing().isEmpty()) {
            return new Computed(Optional.empty(), then(days.explanation(), MealText.of("days.incomplete")));
        }
        var value = days.value().get().divide(divisor, RATIO_DECIMALS, RoundingMode.HALF_UP);
        return new Computed(Optional.of(value),
                then(days.explanation(), MealText.of("days.ratio", days.value().get(), divisor, value)));
    }

    private static Computed diners(MealIndicators.Indicator perDay, DinerThresholds thresholds, String siteType) {
        var threshold = thresholds.of(siteType);
        if (threshold.isEmpty()) {
            return new Computed(Optional.empty(), then(perDay.explanation(), MealText.of("threshold.none")));
        }
        if (perDay.value().isEmpty()) {
            return new Computed(Optional.empty(), perDay.explanation());
        }
        var value = perDay.value().get().multiply(HUNDRED).divide(threshold.get(), PERCENT_DECIMALS,
                RoundingMode.HALF_UP);
        var key = thresholds.illustrative() ? "threshold.illustrative" : "threshold";
        return new Computed(Optional.of(value), then(perDay.explanation(),
                MealText.of(key, perDay.value().get(), threshold.get(), value)));
    }

    private static Localized then(Localized first, Localized second) {
        return MealText.joined(Stream.of(first, second));
    }
}

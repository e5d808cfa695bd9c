package org.canxun.core.meals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.canxun.core.Author;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Ids;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.Lists;
import org.canxun.core.port.MealMonthRow;
import org.canxun.core.port.TableReader;
import org.canxun.core.table.CellText;
import org.canxun.core.table.TableSource;
import org.canxun.model.DistrictConfig;
import org.canxun.model.ModelPackage.Literals;

/** Meal figures over the journal. */
public final class JournaledMeals implements Meals {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_HEADER = 100;
    private static final int LONGEST_PERIOD = 120;

    private final Aggregates aggregates;
    private final Lists lists;
    private final TableReader reader;

    public JournaledMeals(Aggregates aggregates, Lists lists, TableReader reader) {
        this.aggregates = aggregates;
        this.lists = lists;
        this.reader = reader;
    }

    @Override
    public MealImportPlan inspect(Path file, Optional<MealMapping> mapping) throws ProblemException {
        return MealTable.read(reader, TableSource.file(file), lists.sites(), mapping, mappings(),
                LocalDate.now(aggregates.wall()));
    }

    @Override
    public MealImportOutcome tryImport(Path file, Optional<MealMapping> mapping) throws ProblemException {
        var plan = inspect(file, mapping);
        var work = work(plan, file);
        if (plan.sound()) {
            aggregates.rehearse(Author.program(aggregates.wall().getZone()), work::run);
        }
        return outcome(plan, work);
    }

    @Override
    public MealImportOutcome importFile(Author author, Path file, Optional<MealMapping> mapping)
            throws ProblemException {
        var plan = inspect(file, mapping);
        var work = work(plan, file);
        if (plan.sound()) {
            aggregates.unit(author, work::run);
        }
        return outcome(plan, work);
    }

    /** Even the name of a file may be somebody's number. */
    private MealImport work(MealImportPlan plan, Path file) {
        var name = file.getFileName() == null ? "" : file.getFileName().toString();
        return new MealImport(plan, PersonalData.value(name) ? "" : name, aggregates.wall().instant());
    }

    private static MealImportOutcome outcome(MealImportPlan plan, MealImport work) {
        return plan.sound() ? work.outcome() : new MealImportOutcome(plan, 0, 0, 0);
    }

    @Override
    public void saveMapping(Author author, String name, MealMapping mapping) throws ProblemException {
        var tidy = CellText.tidy(name);
        if (tidy.isEmpty() || tidy.length() > LONGEST_NAME || CellText.forbidden(name).isPresent()
                || PersonalData.value(tidy)) {
            throw new ProblemException(Problem.MEAL_MAPPING_NAME, LONGEST_NAME);
        }
        if (!mapping.missing().isEmpty()) {
            throw new ProblemException(Problem.MEAL_MAPPING_INCOMPLETE, MealField.labels(mapping.missing()));
        }
        for (var header : mapping.headers().values()) {
            if (PersonalData.header(header) || PersonalData.value(header) || header.length() > LONGEST_HEADER
                    || CellText.forbidden(header).isPresent()) {
                throw new ProblemException(Problem.MEAL_MAPPING_HEADER, LONGEST_HEADER);
            }
        }
        var id = Ids.derived("mealMapping", tidy);
        aggregates.change(Types.DISTRICT, author, "meal-mapping", (state, recorder) -> {
            var values = new LinkedHashMap<String, Object>();
            values.put("name", tidy);
            values.put("columns", mapping.columns());
            if (state.object(id).isPresent()) {
                recorder.set(id, values);
            } else {
                recorder.create(Literals.MEAL_MAPPING, id, Types.DISTRICT.id(),
                        Literals.DISTRICT_CONFIG__MEAL_MAPPINGS.getName(), values);
            }
        }, state -> null);
    }

    @Override
    public List<SavedMapping> mappings() throws ProblemException {
        return aggregates.read(Types.DISTRICT, state -> state.root().map(root -> ((DistrictConfig) root)
                .getMealMappings().stream().filter(saved -> saved.getName() != null)
                .map(saved -> new SavedMapping(saved.getName(), MealMapping.of(saved.getColumns())))
                .sorted(Comparator.comparing(SavedMapping::name)).toList()).orElse(List.of()));
    }

    @Override
    public MealMapping mapping(String name) throws ProblemException {
        var saved = mappings();
        return saved.stream().filter(s -> s.name().equals(CellText.tidy(name))).findFirst()
                .map(SavedMapping::mapping).orElseThrow(() -> new ProblemException(Problem.MEAL_MAPPING_UNKNOWN, name,
                        saved.stream().map(SavedMapping::name).collect(Collectors.joining("、"))));
    }

    @Override
    public List<MealMonthRow> figures(String siteId) throws ProblemException {
        if (lists.sites().stream().noneMatch(site -> site.id().equals(siteId))) {
            throw new ProblemException(Problem.SITE_UNKNOWN, siteId);
        }
        return lists.mealMonths(siteId);
    }

    @Override
    public MealIndicators indicators(String siteId, YearMonth from, YearMonth to) throws ProblemException {
        if (from.isAfter(to) || from.until(to, ChronoUnit.MONTHS) >= LONGEST_PERIOD) {
            throw new ProblemException(Problem.MEAL_PERIOD, from, to, LONGEST_PERIOD / 12);
        }
        return MealIndicators.of(figures(siteId), from, to);
    }
}

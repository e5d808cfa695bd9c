package org.canxun.core.templates.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.canxun.core.ProblemException;
import org.canxun.core.port.TableReader;
import org.canxun.core.table.TableSource;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateHead;
import org.canxun.core.templates.TemplateImport;
import org.canxun.core.templates.workbook.ChecklistTable;
import org.canxun.model.RecordKind;

/**
 * The checklists that come with the program: food, fire, housing with gas, and the indicators of the civil-affairs
 * grading. All are proposals; {@link TemplateContent#provenance()} says on what they rest.
 */
public final class ShippedTemplates {

    private static final String GRADING = "civil-grading";
    private static final List<String> INSPECTIONS = List.of("food", "fire", "housing");

    private ShippedTemplates() {}

    /** In the order food, fire, housing, grading. */
    public static List<TemplateContent> read(TableReader reader) throws ProblemException {
        var rules = new ShippedRules(reader);
        var plain = new ArrayList<TemplateContent>();
        for (var name : INSPECTIONS) {
            plain.add(sound(ChecklistTable.read(reader, source(name), head(name)), name)
                    .withJudgements(rules.judgements(name)));
        }
        var codes = plain.stream().flatMap(TemplateContent::items).map(ItemContent::code).collect(Collectors.toSet());
        var drafts = new ArrayList<TemplateContent>();
        for (var draft : plain) {
            drafts.add(withLimits(draft, codes, reader));
        }
        var grading = sound(ChecklistTable.read(reader, source(GRADING), head(GRADING)), GRADING);
        drafts.add(sound(RuleTable.add(grading, reader, source(GRADING + "-rules")), "rules")
                .withJudgements(rules.judgements(GRADING)).withGrading(rules.scale(GRADING)));
        return List.copyOf(drafts);
    }

    private static TemplateContent withLimits(TemplateContent draft, Set<String> codes, TableReader reader)
            throws ProblemException {
        return sound(LimitTable.add(draft, codes, reader, source("measurements")), "measurements");
    }

    private static TemplateHead head(String name) {
        return switch (name) {
            case "food" -> inspection("FOOD", "餐饮服务食品安全检查要点表", "MARKET_REGULATION");
            case "fire" -> inspection("FIRE", "消防安全检查要点表", "FIRE_RESCUE");
            case "housing" -> inspection("HOUSING", "房屋与燃气安全检查要点表", "HOUSING_CONSTRUCTION");
            default -> new TemplateHead("CIVIL_GRADING", "助餐服务等级评定指标表", "CIVIL_AFFAIRS", RecordKind.APPRAISAL,
                    text("provenance-civil.txt"), true);
        };
    }

    private static TemplateHead inspection(String code, String title, String agencyCode) {
        return new TemplateHead(code, title, agencyCode, RecordKind.INSPECTION, text("provenance.txt"), false);
    }

    private static TableSource source(String name) {
        return TableSource.shipped(ShippedTemplates.class, name + ".csv");
    }

    private static String text(String name) {
        try (var text = ShippedTemplates.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TemplateContent sound(TemplateImport shipped, String name) {
        return shipped.draft().orElseThrow(
                () -> new IllegalStateException(name + ":\n" + shipped.errors().text(Locale.ENGLISH)));
    }
}

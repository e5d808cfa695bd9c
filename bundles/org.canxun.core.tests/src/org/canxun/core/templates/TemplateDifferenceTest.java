package org.canxun.core.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.canxun.model.CheckMethod;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;
import org.canxun.model.RecordKind;
import org.junit.jupiter.api.Test;

/** What a difference leaves out can be published by nobody, for nothing seems to have changed. */
class TemplateDifferenceTest {

    private static final int RUNS = 4000;

    private static ItemContent item(String code) {
        return ItemContent.plain(code, "文" + code, List.of(CheckMethod.VIEW), false, "法", "", BigDecimal.ONE)
                .withOptions(ItemKind.SINGLE_CHOICE,
                        List.of(new OptionContent("good", "好", ItemAnswer.CONFORM, number(5), Optional.empty())));
    }

    private static Optional<BigDecimal> number(int value) {
        return Optional.of(BigDecimal.valueOf(value));
    }

    private static TemplateContent content(SectionContent... sections) {
        return new TemplateContent("FOOD", "表", "SAMR", RecordKind.INSPECTION, "", List.of(sections));
    }

    private static TemplateContent start() {
        return content(new SectionContent("一", List.of(item("A"), item("B"), item("C"))),
                new SectionContent("二", List.of(item("D"), item("E"))), new SectionContent("三", List.of()));
    }

    @Test
    void nothingDiffersExactlyWhenTheDigestsAreEqual() {
        var random = new Random(20251124);
        int same = 0;
        for (int run = 0; run < RUNS; run++) {
            var before = edited(start(), random, random.nextInt(3));
            var after = edited(before, random, 1 + random.nextInt(4));
            var equal = before.contentDigest().equals(after.contentDigest());
            assertEquals(equal, TemplateDifference.between(before, after).isEmpty(),
                    CanonicalTemplate.text(before) + "\n" + CanonicalTemplate.text(after));
            same += equal ? 1 : 0;
        }
        assertTrue(same > RUNS / 50, "some edits undo each other: " + same);
    }

    private static TemplateContent edited(TemplateContent content, Random random, int edits) {
        var changed = content;
        for (int i = 0; i < edits; i++) {
            changed = edited(changed, random);
        }
        return changed;
    }

    private static TemplateContent edited(TemplateContent content, Random random) {
        var sections = new ArrayList<>(content.sections());
        int at = random.nextInt(sections.size());
        var items = new ArrayList<>(sections.get(at).items());
        switch (random.nextInt(8)) {
            case 0 -> Collections.swap(sections, at, random.nextInt(sections.size()));
            case 1 -> {
                if (!items.isEmpty()) {
                    var moved = items.remove(random.nextInt(items.size()));
                    sections.set(at, sections.get(at).withItems(items));
                    int to = random.nextInt(sections.size());
                    var others = new ArrayList<>(sections.get(to).items());
                    others.add(random.nextInt(others.size() + 1), moved);
                    sections.set(to, sections.get(to).withItems(others));
                }
            }
            case 2 -> {
                if (items.removeIf(item -> item.code().equals("X"))
                        || content.items().noneMatch(item -> item.code().equals("X"))
                                && items.add(item("X"))) {
                    sections.set(at, sections.get(at).withItems(items));
                }
            }
            case 3 -> {
                return new TemplateContent(content.code(), random.nextBoolean() ? "表" : "新表", content.agencyCode(),
                        random.nextBoolean() ? RecordKind.INSPECTION : RecordKind.APPRAISAL, content.provenance(),
                        sections);
            }
            case 4 -> sections.set(at, new SectionContent(sections.get(at).title(),
                    random.nextBoolean() ? "" : "5", random.nextBoolean() ? Optional.empty() : number(5), items));
            default -> {
                if (!items.isEmpty()) {
                    int place = random.nextInt(items.size());
                    items.set(place, edited(items.get(place), random));
                    sections.set(at, sections.get(at).withItems(items));
                }
            }
        }
        return content.withSections(sections);
    }

    private static ItemContent edited(ItemContent item, Random random) {
        var some = random.nextBoolean() ? number(5) : Optional.<BigDecimal>empty();
        var other = random.nextBoolean() ? number(5) : Optional.<BigDecimal>empty();
        return switch (random.nextInt(3)) {
            case 0 -> item.withOptions(item.kind(),
                    List.of(new OptionContent("good", "好", ItemAnswer.CONFORM, some, other)));
            case 1 -> item.withLimits(List.of(new LimitContent("温度", random.nextBoolean() ? "" : "℃", some, other,
                    random.nextBoolean() ? "" : "℃")));
            default -> item.withProvisions(List.of(new BasisContent.Provision("法", random.nextBoolean() ? "" : "一",
                    random.nextBoolean() ? "" : "一")));
        };
    }

    @Test
    void aMovedItemIsSaidToHaveMovedAndNotAllItWasMovedOver() {
        var after = content(new SectionContent("一", List.of(item("B"), item("N"), item("C"), item("A"))),
                new SectionContent("二", List.of(item("D"), item("E"))), new SectionContent("三", List.of()));
        var difference = TemplateDifference.between(start(), after);
        var moved = difference.items(TemplateDifference.Kind.CHANGED);
        assertEquals(List.of("A"), moved.stream().map(TemplateDifference.ItemDifference::code).toList());
        assertEquals(List.of(new TemplateDifference.FieldChange(ContentField.ORDER, "", "C")), moved.get(0).fields());
        assertFalse(moved.get(0).asksOtherwise(), "what was answered stays answered");
    }

    @Test
    void pointsThatBecameAValueAreNotTheSame() {
        var changed = start().mapItems(item -> item.withOptions(item.kind(),
                List.of(new OptionContent("good", "好", ItemAnswer.CONFORM, Optional.empty(), number(5)))));
        var field = TemplateDifference.between(start(), changed).items().get(0).fields().get(0);
        assertEquals(List.of("good 好 CONFORM 5", "good 好 CONFORM — 5"), List.of(field.before(), field.after()));
    }
}

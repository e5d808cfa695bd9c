package org.canxun.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.port.TemplateState;
import org.canxun.model.ChecklistItem;
import org.canxun.model.ChecklistTemplate;
import org.canxun.model.DistrictConfig;
import org.canxun.model.MealMonth;
import org.canxun.model.Person;
import org.canxun.model.ScoringRole;
import org.canxun.model.TemplateEvent;

/** Rows of what the district provides: people, code lists, templates. */
final class DistrictProjectors {

    private static final String REINSTATED = "REINSTATED";

    private DistrictProjectors() {}

    static void person(Person person, Consumer<Row> rows) {
        rows.accept(Row.of(Table.PERSON, person.getId(), person.getName(), person.getAgencyCode(),
                person.getJobTitle(), person.isActive()));
        for (var certificate : person.getCertificates()) {
            rows.accept(Row.of(Table.CERTIFICATE, certificate.getId(), certificate.getCertNo(),
                    certificate.getAgencyCode(), certificate.getValidFrom(), certificate.getValidTo()));
        }
    }

    static void config(DistrictConfig config, Consumer<Row> rows) {
        rows.accept(Row.of(Table.DISTRICT, config.getId(), config.getName(), config.getGasAuthorityCode()));
        for (var agency : config.getAgencies()) {
            rows.accept(Row.of(Table.AGENCY, agency.getId(), agency.getCode(), agency.getName(),
                    agency.getShortName(), agency.isEnforcing(), agency.isLead(), agency.getPosition()));
        }
        for (var code : config.getCodes()) {
            rows.accept(Row.of(Table.CODE, code.getId(), code.getList(), code.getCode(), code.getLabel(),
                    code.getLabelEn(), code.getPosition()));
        }
    }

    /** Bonus and veto items of a grading are not asked on site, and no record is complete or open by them. */
    private static boolean onSite(ChecklistItem item) {
        return item.getScoring() == null || item.getScoring().getRole() == ScoringRole.SCORED;
    }

    static void mealMonth(MealMonth month, Consumer<Row> rows) {
        rows.accept(Row.of(Table.MEAL_MONTH, month.getId(), month.getSiteId(), month.getMonth(),
                month.getOperatingDays(), month.getDiners(), month.getElderDiners(), month.getSubsidisedMeals(),
                month.getSource()));
    }

    /** Of this template alone; that a newer one supersedes it is for whoever sees both. */
    private static TemplateState life(ChecklistTemplate template) {
        var draft = template.getContentDigest() == null;
        if (inForce(template).filter(event -> "WITHDRAWN".equals(event.getType())).isPresent()) {
            return TemplateState.WITHDRAWN;
        }
        if (happened(template, "DISCARDED")) {
            return TemplateState.DISCARDED;
        }
        if (draft) {
            return happened(template, "PUBLISHED") ? TemplateState.FINISHED : TemplateState.DRAFT;
        }
        return TemplateState.PUBLISHED;
    }

    private static boolean happened(ChecklistTemplate template, String type) {
        return template.getEvents().stream().anyMatch(event -> type.equals(event.getType()));
    }

    /**
     * What was last said about whether it is in force, on whichever device. Of two at one time the withdrawal counts:
     * better one visit less than one by a checklist that is wrong.
     */
    private static Optional<TemplateEvent> inForce(ChecklistTemplate template) {
        return template.getEvents().stream()
                .filter(event -> "WITHDRAWN".equals(event.getType()) || REINSTATED.equals(event.getType()))
                .max(Comparator.comparing(
                        (TemplateEvent event) -> Optional.ofNullable(event.getOccurredAt()).orElse(Instant.MIN))
                        .thenComparing(TemplateEvent::getType));
    }

    private static Instant reinstatedAt(ChecklistTemplate template) {
        return inForce(template).filter(event -> REINSTATED.equals(event.getType()))
                .map(TemplateEvent::getOccurredAt).orElse(null);
    }

    private static String signer(ChecklistTemplate template) {
        return template.getEvents().stream()
                .filter(event -> "PUBLISHED".equals(event.getType()) || REINSTATED.equals(event.getType()))
                .map(TemplateEvent::getSigner).filter(Objects::nonNull).distinct().sorted()
                .collect(Collectors.joining("、"));
    }

    /** How many conditions there are; none means that every item is asked. */
    private static int conditions(ChecklistTemplate template) {
        return (int) template.getSections().stream()
                .flatMap(s -> Stream.concat(Stream.of(s.getCondition()),
                        s.getItems().stream().map(ChecklistItem::getCondition)))
                .filter(condition -> condition != null && !condition.isBlank()).count();
    }

    static void template(ChecklistTemplate template, Consumer<Row> rows) {
        var items = template.getSections().stream().flatMap(section -> section.getItems().stream())
                .filter(DistrictProjectors::onSite).toList();
        rows.accept(Row.of(Table.TEMPLATE, template.getId(), template.getCode(), template.getVersion(),
                template.getTitle(), template.getAgencyCode(), template.getRecordKind(), template.getContentDigest(),
                template.getPublishedAt(), items.size(), items.stream().filter(ChecklistItem::isKeyItem).count(),
                life(template), template.getBasedOn(), signer(template), conditions(template),
                reinstatedAt(template)));
        for (var section : template.getSections()) {
            for (var item : section.getItems()) {
                rows.accept(Row.of(Table.TEMPLATE_ITEM, item.getId(), section.getId(), item.getCode(),
                        item.getPosition(), item.isKeyItem(), item.getPoints()));
            }
        }
    }
}

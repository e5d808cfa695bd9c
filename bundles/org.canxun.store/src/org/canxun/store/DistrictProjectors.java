package org.canxun.store;

import java.util.function.Consumer;

import org.canxun.model.ChecklistItem;
import org.canxun.model.ChecklistTemplate;
import org.canxun.model.DistrictConfig;
import org.canxun.model.Person;

/** Rows of what the district provides: people, code lists, templates. */
final class DistrictProjectors {

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

    static void template(ChecklistTemplate template, Consumer<Row> rows) {
        var items = template.getSections().stream().flatMap(section -> section.getItems().stream()).toList();
        rows.accept(Row.of(Table.TEMPLATE, template.getId(), template.getCode(), template.getVersion(),
                template.getTitle(), template.getAgencyCode(), template.getRecordKind(), template.getContentDigest(),
                template.getPublishedAt(), items.size(), items.stream().filter(ChecklistItem::isKeyItem).count()));
        for (var section : template.getSections()) {
            for (var item : section.getItems()) {
                rows.accept(Row.of(Table.TEMPLATE_ITEM, item.getId(), section.getId(), item.getCode(),
                        item.getPosition(), item.isKeyItem(), item.getPoints()));
            }
        }
    }
}

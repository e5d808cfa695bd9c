package org.canxun.core.document;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.canxun.model.Agency;
import org.canxun.model.AgencyRecord;
import org.canxun.model.CheckMethod;
import org.canxun.model.ChecklistItem;
import org.canxun.model.ChecklistTemplate;
import org.canxun.model.Finding;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemResult;
import org.canxun.model.JointInspection;
import org.canxun.model.MealSite;
import org.canxun.model.ModelFactory;
import org.canxun.model.RecordKind;
import org.canxun.model.RectifyMode;
import org.canxun.model.Severity;
import org.canxun.model.TermUnit;

/** A small visit of market regulation and civil affairs with something of everything. */
final class SampleVisit {

    static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    static final String PHOTO = "4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a";

    private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

    final JointInspection inspection = FACTORY.createJointInspection();
    final MealSite site = FACTORY.createMealSite();
    final Map<String, Agency> agencies = new HashMap<>();
    final Map<String, ChecklistTemplate> templates = new HashMap<>();
    final AgencyRecord food;
    final AgencyRecord civil;

    SampleVisit() {
        site.setName("崇安寺街道长者助餐中心");
        site.setAddress("无锡市梁溪区人民中路123号");
        site.setFilingNumber("锡梁助备2024-0031");
        site.setContactName("陈建国");
        inspection.setId("visit");
        inspection.setKind("ROUTINE");
        inspection.setVisitDate(LocalDate.of(2025, 9, 5));
        inspection.setNumberInYear(2);
        inspection.setLeadAgencyCode("CIVIL");
        inspection.setSiteRepresentative("周阿妹");
        agency("SAMR", "无锡市梁溪区市场监督管理局", "市场监管", true);
        agency("CIVIL", "无锡市梁溪区民政局", "民政", false);
        officer("李娜", "SAMR", "苏02000123457", LocalDate.of(2027, 10, 31), false);
        officer("张伟", "SAMR", "苏02000123456", LocalDate.of(2025, 9, 5), true);
        officer("钱芳", "CIVIL", null, null, true);
        food = record("food", "SAMR", RecordKind.INSPECTION);
        civil = record("civil", "CIVIL", RecordKind.APPRAISAL);
        food();
        civil();
    }

    private void food() {
        item("food", "F-A01", "食品经营许可证在有效期内", true, "食品安全法第35条", "无证=不符合，处罚款5万元");
        item("food", "F-A02", "许可证正本挂在醒目处", false, "食品经营许可和备案管理办法", "未公示=不符合");
        var cold = item("food", "F-D07", "冷藏温度符合要求", true, "食品安全法第34条", null);
        cold.setIllustrative(true);
        var limit = FACTORY.createMeasurementLimit();
        limit.setParameter("冷藏");
        limit.setUnit("℃");
        limit.setMinimum(BigDecimal.ZERO);
        limit.setMaximum(new BigDecimal("8"));
        cold.getLimits().add(limit);
        item("food", "F-E01", "专间独立", false, "待核", null).setUnverified(true);
        answer(food, "F-A01", ItemAnswer.NONCONFORM);
        answer(food, "F-A02", ItemAnswer.NONCONFORM).setNote("证放在抽屉里");
        answer(food, "F-E01", ItemAnswer.NOT_APPLICABLE).setReason("不设专间");
        var reading = FACTORY.createMeasurement();
        reading.setParameter("冷藏");
        reading.setValue(new BigDecimal("12.0"));
        reading.setUnit("℃");
        answer(food, "F-D07", ItemAnswer.NONCONFORM).getMeasurements().add(reading);
        var finding = finding("F-D07");
        finding.setText("二号冰箱冷藏温度12.0℃");
        finding.setSeverity(Severity.MAJOR);
        finding.setMode(RectifyMode.DEADLINE);
        finding.setTermDays(7);
        finding.setTermUnit(TermUnit.WORKING_DAY);
        var spot = finding("F-A02");
        spot.setMode(RectifyMode.ON_SPOT);
        spot.setTermDays(0);
        var photo = FACTORY.createEvidence();
        photo.setId("photo");
        photo.setRecordId(food.getId());
        photo.setItemCode("F-D07");
        photo.setCaption("二号冰箱");
        photo.setSha256(PHOTO);
        photo.setFileName("IMG_0001.jpg");
        photo.setMediaType("image/jpeg");
        photo.setCapturedAt("2025-09-05T10:21:03");
        photo.setImportedAt(Instant.parse("2025-09-05T03:30:05Z"));
        inspection.getEvidence().add(photo);
        var supplement = FACTORY.createSupplement();
        supplement.setItemCode("F-A02");
        supplement.setText("次日已挂出");
        supplement.setPersonId("张伟");
        supplement.setOccurredAt(Instant.parse("2025-09-06T01:00:00Z"));
        food.getSupplements().add(supplement);
    }

    private void civil() {
        item("civil", "G1.01", "使用面积", false, "区方案任务1", "达标2分").setPoints(new BigDecimal("2"));
        var result = answer(civil, "G1.01", ItemAnswer.CONFORM);
        result.setChoice("达标");
        result.setPoints(new BigDecimal("2"));
    }

    void complete(AgencyRecord record) {
        var event = FACTORY.createRecordEvent();
        event.setType("COMPLETED");
        record.getEvents().add(event);
    }

    JudgedRecords judged = JudgedRecords.NONE;

    InspectionDossier dossier() {
        return new InspectionDossier(inspection, site, agencies, Map.of("ROUTINE", "日常监督检查"), templates,
                (digest, overlay) -> Optional.of(Path.of(digest + ".jpg")), Instant.parse("2025-09-05T08:00:00Z"),
                ZoneId.of("Asia/Shanghai"), Map.of("p1", "张伟"), judged, Map.of("e1", "p1"), Map.of());
    }

    ItemResult answer(AgencyRecord record, String code, ItemAnswer answer) {
        for (var old : record.getResults()) {
            if (old.getItemCode().equals(code)) {
                old.setAnswer(answer);
                return old;
            }
        }
        var result = FACTORY.createItemResult();
        result.setItemCode(code);
        result.setAnswer(answer);
        record.getResults().add(result);
        return result;
    }

    /** As a version of the food checklist without the item leaves it. */
    void drop(String code) {
        templates.get("template-food").getSections()
                .forEach(section -> section.getItems().removeIf(item -> item.getCode().equals(code)));
    }

    private Finding finding(String code) {
        var finding = FACTORY.createFinding();
        finding.setRecordId(food.getId());
        finding.setItemCode(code);
        inspection.getFindings().add(finding);
        return finding;
    }

    private void agency(String code, String name, String shortName, boolean enforcing) {
        var agency = FACTORY.createAgency();
        agency.setCode(code);
        agency.setName(name);
        agency.setShortName(shortName);
        agency.setEnforcing(enforcing);
        agencies.put(code, agency);
    }

    private void officer(String name, String agency, String certificate, LocalDate validTo, boolean leader) {
        var member = FACTORY.createTeamMember();
        member.setPersonId(name);
        member.setName(name);
        member.setAgencyCode(agency);
        member.setCertNo(certificate);
        member.setCertValidTo(validTo);
        member.setLeader(leader);
        inspection.getTeam().add(member);
    }

    private AgencyRecord record(String code, String agency, RecordKind kind) {
        var template = FACTORY.createChecklistTemplate();
        template.setId("template-" + code);
        template.setCode(code);
        template.setVersion(3);
        template.setTitle("检查要点表");
        template.setProvenance("建议稿，不是官方发布的检查表");
        template.setContentDigest(DIGEST);
        var section = FACTORY.createTemplateSection();
        section.setTitle("A 资质与信息公示");
        template.getSections().add(section);
        templates.put(template.getId(), template);
        var record = FACTORY.createAgencyRecord();
        record.setId("record-" + code);
        record.setAgencyCode(agency);
        record.setRecordKind(kind);
        record.setTemplateId(template.getId());
        record.setTemplateDigest(DIGEST);
        record.setPosition(inspection.getRecords().size());
        inspection.getRecords().add(record);
        return record;
    }

    private ChecklistItem item(String template, String code, String text, boolean key, String basis, String standard) {
        var items = templates.get("template-" + template).getSections().get(0).getItems();
        var item = FACTORY.createChecklistItem();
        item.setCode(code);
        item.setPosition(items.size());
        item.setText(text);
        item.setKeyItem(key);
        item.setLegalBasis(basis);
        item.setStandard(standard);
        item.getMethods().add(CheckMethod.VIEW);
        items.add(item);
        return item;
    }
}

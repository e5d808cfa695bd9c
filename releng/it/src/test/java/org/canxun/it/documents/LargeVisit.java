package org.canxun.it.documents;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import javax.imageio.ImageIO;

import org.canxun.core.document.InspectionDossier;
import org.canxun.core.document.JudgedRecords;
import org.canxun.model.Agency;
import org.canxun.model.AgencyRecord;
import org.canxun.model.CheckMethod;
import org.canxun.model.ChecklistItem;
import org.canxun.model.ChecklistTemplate;
import org.canxun.model.ItemAnswer;
import org.canxun.model.JointInspection;
import org.canxun.model.ModelFactory;
import org.canxun.model.RecordKind;

/** A visit with 60 items and as many photos as asked for, each a real print copy of 1600 pixels. */
final class LargeVisit {

    static final int ITEMS = 60;

    private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;
    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private final Map<String, Agency> agencies = new HashMap<>();
    private final Map<String, ChecklistTemplate> templates = new HashMap<>();
    private final Map<String, Path> copies = new HashMap<>();
    private final JointInspection inspection = FACTORY.createJointInspection();

    LargeVisit(Path folder, int photos) throws IOException {
        inspection.setId("visit");
        inspection.setKind("ROUTINE");
        inspection.setVisitDate(LocalDate.of(2025, 9, 5));
        inspection.setNumberInYear(2);
        inspection.setLeadAgencyCode("CIVIL");
        agency("SAMR", "无锡市梁溪区市场监督管理局", "市场监管", RecordKind.INSPECTION);
        agency("CIVIL", "无锡市梁溪区民政局", "民政", RecordKind.APPRAISAL);
        for (var name : List.of("张伟", "𠮷田", "李娜")) {
            var member = FACTORY.createTeamMember();
            member.setName(name);
            member.setAgencyCode("SAMR");
            member.setCertNo("苏0200012345");
            member.setCertValidTo(LocalDate.of(2027, 10, 31));
            inspection.getTeam().add(member);
        }
        for (var photo = 0; photo < photos; photo++) {
            photo(folder, photo);
        }
    }

    InspectionDossier dossier() {
        var site = FACTORY.createMealSite();
        site.setName("崇安寺街道长者助餐中心");
        site.setAddress("无锡市梁溪区人民中路123号");
        return new InspectionDossier(inspection, site, agencies, Map.of("ROUTINE", "日常监督检查"), templates,
                (digest, overlay) -> Optional.ofNullable(copies.get(digest)), Instant.parse("2025-09-05T08:00:00Z"),
                ZoneId.of("Asia/Shanghai"), Map.of(), JudgedRecords.NONE, Map.of(), Map.of());
    }

    private void agency(String code, String name, String shortName, RecordKind kind) {
        var agency = FACTORY.createAgency();
        agency.setCode(code);
        agency.setName(name);
        agency.setShortName(shortName);
        agency.setEnforcing(kind == RecordKind.INSPECTION);
        agencies.put(code, agency);
        var template = FACTORY.createChecklistTemplate();
        template.setId("template-" + code);
        template.setCode(code);
        template.setVersion(1);
        template.setTitle("检查要点表");
        template.setProvenance("建议稿，不是官方发布的检查表");
        template.setContentDigest(DIGEST);
        templates.put(template.getId(), template);
        var record = FACTORY.createAgencyRecord();
        record.setId("record-" + code);
        record.setAgencyCode(code);
        record.setRecordKind(kind);
        record.setTemplateId(template.getId());
        record.setTemplateDigest(DIGEST);
        inspection.getRecords().add(record);
        for (var number = 0; number < ITEMS; number++) {
            if (number % 10 == 0) {
                var section = FACTORY.createTemplateSection();
                section.setTitle((char) ('A' + number / 10) + " 资质与信息公示");
                section.setPosition(number / 10);
                template.getSections().add(section);
            }
            var item = item(code, number);
            template.getSections().get(number / 10).getItems().add(item);
            answer(record, item, number);
        }
    }

    private static ChecklistItem item(String agency, int number) {
        var item = FACTORY.createChecklistItem();
        item.setCode(agency.charAt(0) + "-" + number);
        item.setPosition(number);
        item.setText("食品经营许可证在有效期内；名称、地址、主体业态、经营项目与现场实际一致");
        item.setKeyItem(number % 3 == 0);
        item.setIllustrative(number % 7 == 0);
        item.setLegalBasis("食品安全法第35条；食品经营许可和备案管理办法");
        item.setStandard("未公示=不符合");
        item.getMethods().add(CheckMethod.VIEW);
        var limit = FACTORY.createMeasurementLimit();
        limit.setParameter("温度");
        limit.setUnit("℃");
        limit.setMaximum(BigDecimal.TEN);
        item.getLimits().add(limit);
        return item;
    }

    private static void answer(AgencyRecord record, ChecklistItem item, int number) {
        var result = FACTORY.createItemResult();
        result.setItemCode(item.getCode());
        result.setAnswer(number % 9 == 4 ? ItemAnswer.NONCONFORM : ItemAnswer.CONFORM);
        result.setNote("现场已核对台账和实物");
        record.getResults().add(result);
    }

    private void photo(Path folder, int number) throws IOException {
        var digest = String.format("%064x", number + 1);
        var evidence = FACTORY.createEvidence();
        evidence.setId("photo-" + number);
        evidence.setRecordId("record-SAMR");
        evidence.setItemCode("S-" + number);
        evidence.setSha256(digest);
        evidence.setFileName("IMG_" + number + ".jpg");
        evidence.setMediaType("image/jpeg");
        evidence.setCapturedAt("2025-09-05T10:21:03");
        evidence.setImportedAt(Instant.parse("2025-09-05T03:30:05Z"));
        inspection.getEvidence().add(evidence);
        var file = folder.resolve(digest + ".jpg");
        ImageIO.write(picture(number), "jpg", file.toFile());
        copies.put(digest, file);
    }

    /** Coarse noise over a gradient: about as many bytes as a real photo. */
    private static BufferedImage picture(int seed) {
        var picture = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        var random = new Random(seed);
        var graphics = picture.createGraphics();
        for (var y = 0; y < 1200; y += 6) {
            for (var x = 0; x < 1600; x += 6) {
                graphics.setColor(new Color((x / 7 + random.nextInt(24)) % 256, (y / 5 + seed * 5) % 256, 120));
                graphics.fillRect(x, y, 6, 6);
            }
        }
        graphics.dispose();
        return picture;
    }
}

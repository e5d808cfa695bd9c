package org.canxun.store;

import java.util.List;
import java.util.Map;

import org.canxun.journal.ChangeSet;
import org.canxun.model.ModelPackage.Literals;

/** A district with one of everything that has a table. */
final class Samples {

    private Samples() {}

    static List<ChangeSet> district(Pen pen) {
        return List.of(pen.create("Subdistrict", "sub-1", Map.of("code", "310101001", "name", "城东街道")),
                pen.create("MealServiceOrg", "org-1",
                        Map.of("name", "乐龄餐饮", "creditCode", "91310000MA1", "kind", "COMPANY")),
                pen.create("MealSite", "site-1",
                        Map.ofEntries(Map.entry("name", "人民路助餐点"), Map.entry("siteType", "CANTEEN"),
                                Map.entry("subdistrictId", "sub-1"), Map.entry("community", "人民社区"),
                                Map.entry("address", "人民路 1 号"), Map.entry("filingNumber", "BA-1"),
                                Map.entry("plaqueNumber", "P-1"), Map.entry("licenceNumber", "JY1"),
                                Map.entry("orgId", "org-1"), Map.entry("brand", "乐龄"),
                                Map.entry("starLevel", "FOUR"), Map.entry("longitude", "121.4737"),
                                Map.entry("latitude", "31.2304"))),
                person(pen), config(pen), template(pen));
    }

    private static ChangeSet person(Pen pen) {
        return pen.change("Person", "p1", recorder -> recorder
                .createRoot(Map.of("name", "王敏", "agencyCode", "MARKET", "jobTitle", "科员", "active", true))
                .create(Literals.ENFORCEMENT_CERTIFICATE, "c1", "p1", "certificates", Map.of("certNo", "ZF-1",
                        "agencyCode", "MARKET", "validFrom", "2024-01-01", "validTo", "2026-12-31")));
    }

    private static ChangeSet config(Pen pen) {
        return pen.change("DistrictConfig", "d", recorder -> recorder
                .createRoot(Map.of("name", "锡梁区", "gasAuthorityCode", "HOUSING"))
                .create(Literals.AGENCY, "a1", "d", "agencies", Map.of("code", "MARKET", "name", "市场监管局",
                        "shortName", "市监", "enforcing", true, "lead", true, "position", 1))
                .create(Literals.CODE_ENTRY, "k1", "d", "codes", Map.of("list", "siteType", "code", "CANTEEN",
                        "label", "食堂", "labelEn", "Canteen", "position", 1)));
    }

    private static ChangeSet template(Pen pen) {
        return pen.change("ChecklistTemplate", "t1", recorder -> {
            recorder.createRoot(Map.of("code", "SJ", "version", 2, "title", "餐饮检查", "agencyCode", "MARKET",
                    "recordKind", "INSPECTION", "contentDigest", "abc", "publishedAt", "2026-01-01T00:00:00Z"));
            recorder.create(Literals.TEMPLATE_SECTION, "t1-s", "t1", "sections", Map.of("title", "一", "position", 1));
            for (int i = 0; i < 3; i++) {
                recorder.create(Literals.CHECKLIST_ITEM, "t1-i" + i, "t1-s", "items",
                        Map.of("code", "1." + i, "position", i, "keyItem", i == 0, "points", "2.50"));
            }
        });
    }

    static ChangeSet visit(Pen pen, String id, String site, String day, String... answers) {
        return pen.change("JointInspection", id, recorder -> {
            recorder.createRoot(Map.of("siteId", site, "kind", "ROUTINE", "visitDate", day, "numberInYear", 1,
                    "leadAgencyCode", "MARKET"));
            recorder.create(Literals.TEAM_MEMBER, id + "-m", id, "team", Map.of("personId", "p1", "name", "王敏",
                    "agencyCode", "MARKET", "certNo", "ZF-1", "leader", true));
            recorder.create(Literals.AGENCY_RECORD, id + "-r", id, "records",
                    Map.of("agencyCode", "MARKET", "recordKind", "INSPECTION", "templateId", "t1", "position", 1));
            for (int i = 0; i < answers.length; i++) {
                recorder.create(Literals.ITEM_RESULT, id + "-r-i" + i, id + "-r", "results",
                        Map.of("itemCode", "1." + i, "answer", answers[i]));
            }
            recorder.create(Literals.FINDING, id + "-f", id, "findings", Map.of("recordId", id + "-r", "itemCode",
                    "1.0", "severity", "KEY", "mode", "DEADLINE", "termDays", 15, "termUnit", "WORKING_DAY"));
            recorder.create(Literals.EVIDENCE, id + "-e", id, "evidence", Map.of("recordId", id + "-r", "itemCode",
                    "1.0", "caption", "后厨", "sha256", "00ff", "fileName", "1.jpg", "mediaType", "image/jpeg"));
        });
    }

    static ChangeSet paper(Pen pen, String id, String inspection, String printed) {
        return pen.change("EnforcementDocument", id, recorder -> recorder
                .createRoot(Map.of("inspectionId", inspection, "agencyCode", "MARKET", "docType", "RECORD", "title",
                        "检查记录", "sha256", "11ee", "pages", 2))
                .create(Literals.DOCUMENT_EVENT, id + "-e", id, "events",
                        Map.of("type", "PRINTED", "occurredAt", printed)));
    }
}

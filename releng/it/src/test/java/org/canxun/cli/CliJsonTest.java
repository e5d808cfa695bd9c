package org.canxun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Scripts rely on these names: they are in the manual, and none may be renamed or go. */
@TestInstance(Lifecycle.PER_CLASS)
class CliJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String INSPECTION = "id site siteName kind date numberInYear leadAgency team records findings";

    @TempDir
    static Path folder;

    private String workspace;
    private String inspection;

    @BeforeAll
    void fill() throws IOException {
        workspace = folder.resolve("工作 区").toString();
        assertShape("workspace demo sites persons", json("init"));
        for (var number : List.of("1", "2")) {
            assertShape("id", json("person", "add", "人" + number, "--agency", "MARKET_REGULATION", "--cert",
                    "证" + number, "--from", "2020-01-01", "--to", "2099-12-31"));
        }
        var sites = Files.writeString(folder.resolve("站点.csv"), "备案号,名称,类型,街道,地址,星座\n备1,一,助餐点,街,路\n");
        var imported = json("import", "sites", sites.toString());
        assertShape("rows created updated unchanged dryRun errorCount errors warningCount warnings", imported);
        assertShape("row column problem text", imported.at("/warnings/0"));
        var list = Files.writeString(folder.resolve("small.csv"), """
                section,item_no,item,method,key,legal_basis,standard_or_scoring_rule,points
                一,F-Z01,证照齐全,查看,Y,食品安全法第35条,不全=不符合,60
                """);
        assertShape("id code version digest items", json("template", "import", list.toString()));
        var created = json("inspection", "create", "--site", "备1", "--template", "small");
        assertShape("id", created);
        inspection = created.get("id").textValue();
    }

    private JsonNode json(String... arguments) throws IOException {
        var run = CliRun.of(CliRun.join(Stream.of("--workspace", workspace, "--as", "人1", "--json"), arguments));
        assertEquals("", run.err(), Arrays.toString(arguments));
        assertEquals(0, run.exit());
        return JSON.readTree(run.out());
    }

    private static void assertShape(String names, JsonNode object) {
        var found = new ArrayList<String>();
        object.fieldNames().forEachRemaining(found::add);
        assertEquals(names, String.join(" ", found));
    }

    @Test
    void lists() throws IOException {
        assertShape("id name agency title active certificates", json("person", "list").get(0));
        assertShape("certNo validFrom validTo", json("person", "list").at("/0/certificates/0"));
        assertShape("id code version title agency kind items keyItems digest", json("template", "list").get(0));
        assertShape("id name type subdistrict address filingNumber organization star lastVisit findings",
                json("sites", "list").get(0));
        var listed = json("inspection", "list").get(0);
        assertShape("id site siteName kind date findings evidence records", listed);
        assertShape("agency answered nonconforming total completed", listed.at("/records/0"));
        assertShape("changeSet at zone person reason changed", json("inspection", "log", inspection).get(0));
    }

    @Test
    void anInspectionAndItsPapers() throws IOException {
        var entries = Files.writeString(folder.resolve("entries.json"), """
                [{"item": "F-Z01", "answer": "NONCONFORM", "finding": "缺证", "termDays": 3, "note": "备注"}]""");
        var shown = json("inspection", "apply", inspection, entries.toString());
        assertShape(INSPECTION, shown);
        assertEquals(shown, json("inspection", "show", inspection));
        assertShape("person name agency certNo leader", shown.at("/team/0"));
        assertShape("id agency kind template templateVersion templateDigest completed answered total nonconforming "
                + "score provisional items supplements late", shown.at("/records/0"));
        assertShape("item answer reason choice value points note conflict readings photos",
                shown.at("/records/0/items/0"));
        assertShape("agency item text severity legalBasis termDays termUnit photos", shown.at("/findings/0"));
        assertShape(INSPECTION, json("inspection", "complete", inspection));
        var papers = json("report", inspection, "--out", folder.resolve("文书").toString());
        assertShape("file title agency type pages sha256 missingCharacters unusablePhotos", papers.get(0));
    }

    @Test
    void checks() throws IOException {
        assertShape("sound changeSets faults", json("verify"));
        assertShape("rebuilt changeSets", json("rebuild"));
    }

    @Test
    void theManualNamesThemAll() throws IOException {
        var manual = Files.readString(Path.of("../../docs/manual.zh.md"));
        for (var names : List.of(
                "rows, created, updated, unchanged, dryRun, errorCount, errors, warningCount, warnings",
                "row, column, problem, text", "id, name, agency, title, active, certificates",
                "id, code, version, title, agency, kind, items, keyItems, digest",
                "id, name, type, subdistrict, address, filingNumber, organization, star, lastVisit, findings",
                "id, site, siteName, kind, date, numberInYear, leadAgency",
                "item, answer, reason, choice, value, points, note, conflict",
                "agency, item, text, severity, legalBasis, termDays, termUnit, photos",
                "file, title, agency, type, pages, sha256, missingCharacters", "changeSet, at, zone, person, reason")) {
            assertTrue(manual.contains(names), names);
        }
    }
}

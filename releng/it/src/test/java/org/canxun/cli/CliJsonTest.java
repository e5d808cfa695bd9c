package org.canxun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.Author;
import org.canxun.core.port.PhotoMaker.Scene;
import org.canxun.core.templates.BasisContent;
import org.canxun.core.templates.GradingContent;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.ItemDemand;
import org.canxun.core.templates.JudgementContent;
import org.canxun.core.templates.LimitContent;
import org.canxun.core.templates.OptionContent;
import org.canxun.core.templates.ScoringContent;
import org.canxun.evidence.DemoPhotoMaker;
import org.canxun.it.usecase.RealWorkspaces;
import org.canxun.model.CheckMethod;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;
import org.canxun.model.PhotoDemand;
import org.canxun.model.RequirementLevel;
import org.canxun.model.ScoreSource;
import org.canxun.model.ScoringRole;
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
    private static final String ROW =
            "id code version title agency kind items keyItems digest state publishedAt signer basedOn";
    private static final String IMPORTED = ROW + " warningCount warnings";
    private static final String CONTENT = "provenance judgements grading sections";
    private static final String JUDGEMENT = "scheme name result resultName score provisional";
    private static final String GRADING = "star starName coefficient base bonus total provisional";
    private static final String ISSUE = "severity section item field problem text";
    private static final String CHANGE = "field before after";
    private static final String SIGNING =
            "state digest officersNeeded officersSigned signedAt signatures papers";
    private static final String DRAFT = "id version changed items undoable issues";

    @TempDir
    static Path folder;

    private String workspace;
    private String inspection;
    private ManualShapes manual;

    @BeforeAll
    void fill() throws Exception {
        manual = ManualShapes.read();
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
        var draft = json("template", "import", list.toString());
        assertShape(IMPORTED, draft);
        grade(draft.get("id").textValue());
        assertShape(ROW, json("template", "publish", "SMALL@draft"));
        var created = json("inspection", "create", "--site", "备1", "--template", "small");
        assertShape("id", created);
        inspection = created.get("id").textValue();
    }

    /** Judged and with stars, a provision, a limit, options and a rule, so that every shape occurs. */
    private void grade(String draft) throws Exception {
        try (var open = RealWorkspaces.with(Clock.systemDefaultZone()).open(Path.of(workspace))) {
            var author = new Author(open.people().find("人1").id(), ZoneOffset.UTC);
            var editor = open.templateDrafts().edit(author, draft);
            editor.judgements(List.of(JudgementContent.of("samr-2016", Map.of("passRate", "80"))));
            editor.grading(Optional.of(new GradingContent(BigDecimal.TEN, 1,
                    List.of(new GradingContent.Star("THREE", BigDecimal.ZERO, Optional.empty())),
                    List.of(new GradingContent.Gate("THREE", GradingContent.GateKind.KEY_FAILS_MAX, "",
                            BigDecimal.ONE)))));
            var id = editor.view().idOf("F-Z01").orElseThrow();
            var item = editor.view().item(id).orElseThrow();
            editor.item(id, new ItemContent(item.code(), item.text(), item.kind(), item.methods(), item.keyItem(),
                    new BasisContent("食品安全法第35条", List.of(new BasisContent.Provision("食品安全法", "第三十五条", ""))),
                    item.standard(), item.points(), item.weight(), item.marks(),
                    new ItemDemand("", "", RequirementLevel.BLOCK, PhotoDemand.NEVER), item.advice(),
                    item.limits(), item.options(), item.scoring()));
            var section = editor.view().nodes().get(0).sectionId();
            editor.addItem(section, 1, gas("F-Z02").withLimits(List.of(new LimitContent("温度", "℃",
                    Optional.of(BigDecimal.ZERO), Optional.empty(), ""))));
            editor.addItem(section, 2, gas("F-Z03").withOptions(ItemKind.STATES, List.of(
                    new OptionContent("on", "开", ItemAnswer.CONFORM, Optional.empty(), Optional.empty()),
                    new OptionContent("off", "关", ItemAnswer.NONCONFORM, Optional.empty(), Optional.empty()))));
            editor.addItem(section, 3, gas("F-Z04").withScoring(new ScoringContent(ScoringRole.SCORED,
                    ScoreSource.JUDGED, "程度", "", "choice", "全:1;其余:0", BigDecimal.ONE)));
        }
    }

    /** An item that does not apply here. */
    private static ItemContent gas(String code) {
        return ItemContent.plain(code, "燃气", List.of(CheckMethod.VIEW), false, "", "", BigDecimal.ONE)
                .withDemand(ItemDemand.when("${site.gasKind} = 'BOTTLED_LPG'"));
    }

    private JsonNode json(String... arguments) throws IOException {
        return json(0, arguments);
    }

    private JsonNode json(int exit, String... arguments) throws IOException {
        var run = CliRun.of(CliRun.join(Stream.of("--workspace", workspace, "--as", "人1", "--json"), arguments));
        assertEquals(exit, run.exit(), Arrays.toString(arguments) + run.err());
        assertTrue(exit != 0 || run.err().isEmpty(), run.err());
        return JSON.readTree(run.out());
    }

    private void assertShape(String names, JsonNode object) {
        manual.assertShape(names, object);
    }

    @Test
    void lists() throws IOException {
        assertShape("id name agency title active certificates", json("person", "list").get(0));
        assertShape("certNo validFrom validTo", json("person", "list").at("/0/certificates/0"));
        assertShape(ROW, json("template", "list").get(0));
        assertShape("id name type subdistrict address filingNumber organization star lastVisit findings",
                json("sites", "list").get(0));
        var listed = json("inspection", "list").get(0);
        assertShape("id site siteName kind date findings evidence records", listed);
        assertShape("agency answered nonconforming total completed", listed.at("/records/0"));
        assertShape("changeSet at zone elapsed person reason changed", json("inspection", "log", inspection).get(0));
    }

    @Test
    void anInspectionAndItsPapers() throws IOException {
        var entries = Files.writeString(folder.resolve("entries.json"), """
                [{"item": "F-Z01", "answer": "NONCONFORM", "finding": "缺证", "termDays": 3,
                  "termUnit": "CALENDAR_DAY", "note": "备注"}]""");
        var shown = json("inspection", "apply", inspection, entries.toString());
        assertShape(INSPECTION, shown);
        assertEquals(shown, json("inspection", "show", inspection));
        assertShape("person name agency certNo leader assisting organisation", shown.at("/team/0"));
        assertShape("id agency kind template templateVersion templateDigest completed answered total nonconforming "
                + "score provisional items supplements late notRelevant strays judgements grading rivalVersions "
                + "mustCheck signing",
                shown.at("/records/0"));
        assertShape("item answer reason choice value points note conflict readings photos text applies outdated apart",
                shown.at("/records/0/items/0"));
        assertShape("item conditions reason", shown.at("/records/0/notRelevant/0"));
        assertShape(JUDGEMENT, shown.at("/records/0/judgements/0"));
        assertShape(GRADING, shown.at("/records/0/grading"));
        var history = json("inspection", "history", inspection, "--item", "F-Z01");
        assertShape("steps clockShifts", history);
        assertShape("changeSet at zone elapsed person thisDevice reason kind subject from to",
                history.at("/steps/0"));
        assertEquals("[\"缺证\"]", json("phrase", "keep", "--template", "FOOD", "--item", "F-Z01", "缺证").toString());
        assertEquals("[]", json("phrase", "drop", "--template", "FOOD", "--item", "F-Z01", "缺证").toString());
        assertEquals("[]", json("phrase", "list", "--template", "FOOD", "--item", "F-Z01").toString());
        assertShape("start millis steady", history.at("/steps/0/elapsed"));
        assertShape("agency item text severity legalBasis termDays termUnit photos mode referredTo deadline uncounted "
                + "paired", shown.at("/findings/0"));
        assertShape(INSPECTION, json("inspection", "complete", inspection));
        var finding = "agency item text severity legalBasis termDays termUnit photos mode referredTo deadline "
                + "uncounted paired";
        assertShape(finding, json("finding", "list", inspection).get(0));
        var ink = Files.writeString(folder.resolve("ink.txt"), "0,0 500,300").toString();
        var signing = json("inspection", "sign", inspection, "--agency", "MARKET_REGULATION", "--role", "officer",
                "--name", "人1", "--ink", ink);
        assertShape(SIGNING, signing);
        assertShape("id role method person name certNo validity digest evidence reason witness recording at zone",
                signing.at("/signatures/0"));
        assertShape(SIGNING, json("inspection", "refuse", inspection, "--agency", "MARKET_REGULATION", "--reason",
                "不认可"));
        var added = json("inspection", "supplement", inspection, "--agency", "MARKET_REGULATION", "--text", "补充");
        assertShape("item text person name at afterSigning", added.at("/records/0/supplements/0"));
        assertTrue(manual.contains("id sha256 file type"), "papers");
        var papers = json("report", inspection, "--out", folder.resolve("文书").toString());
        assertShape("file title agency type pages sha256 missingCharacters unusablePhotos", papers.get(0));
    }

    @Test
    void evidenceFromTheCardToTheFolderThatIsHandedOn() throws Exception {
        var id = json("inspection", "create", "--site", "备1", "--template", "small").get("id").textValue();
        var photos = new ArrayList<String>();
        for (var name : List.of("前", "后", "前")) {
            var photo = new DemoPhotoMaker().make(new Scene(64, 48, name, name, LocalDate.of(2026, 5, 4).atTime(9, 0),
                    ZoneOffset.UTC, Optional.empty()));
            photos.add(Files.write(folder.resolve(name + photos.size() + ".jpg"), photo).toString());
        }
        var add = new String[]{ "evidence", "add", id, "--agency", "MARKET_REGULATION", "--item", "F-Z01" };
        var added = json(CliRun.join(Stream.of(add), photos.toArray(String[]::new)));
        assertShape("id file type size sha256 sm3 alreadyStored alreadyAttached", added.get(0));
        assertEquals(List.of(false, false, true),
                added.findValues("alreadyAttached").stream().map(JsonNode::booleanValue).toList());
        var before = added.at("/0/id").textValue();
        var after = added.at("/1/id").textValue();
        assertShape("id marks", json("evidence", "annotate", before, "--arrow", "0.1,0.1,0.5,0.5", "--text",
                "0.2,0.2,标签过期，已下架"));
        var marked = json("evidence", "annotate", before, "--mosaic", "0.5,0.5,1,1");
        assertShape("shape x y toX toY text", marked.at("/marks/0"));
        assertEquals(List.of("ARROW", "TEXT", "MOSAIC"),
                marked.findValues("shape").stream().map(JsonNode::textValue).toList());
        assertShape("before after", json("evidence", "pair", before, after));
        for (var odd : List.of("-hV7Rj4aIMrQCm656qGGQx", "--N07Rj4aIMrQCm656qGGQ")) {
            var unknown = CliRun.of("--workspace", workspace, "--as", "人1", "evidence", "pair", odd, after);
            assertTrue(unknown.exit() == 1 && unknown.err().contains(odd), "taken for an option: " + unknown.err());
        }
        var listed = json("evidence", "list", id);
        assertEquals(2, listed.size(), "the same photo is kept once");
        assertShape("number id agency item purpose file type size takenAt device longitude latitude sha256 sm3 "
                + "attachedAt attachedBy source marks mosaics stage partner", listed.get(0));
        assertShape("id sha256 file type capturedAt sm3 source stage pairedWith marks",
                json("inspection", "show", id).at("/records/0/items/0/photos/0"));
        var exported = json("evidence", "export", id, folder.resolve("导出").toString(), "--watermark");
        assertShape("folder files withheld table list", exported);
        assertShape("number id file original", exported.at("/files/0"));
        assertEquals(0, exported.get("withheld").size());
        assertTrue(Files.size(Path.of(exported.get("list").textValue())) > 0);
    }

    @Test
    void holidays() throws IOException {
        assertShape("year source imported holidays workdays", json("holiday", "list").get(0));
        var file = Files.writeString(folder.resolve("2027.csv"), """
                日期,类别
                2027-01-01,休
                2027-05-01,休
                2027-10-01,休
                2027-10-02,休
                2027-10-03,休
                """);
        assertShape("year source holidays workdays changed dryRun errorCount errors warningCount warnings",
                json("holiday", "import", file.toString(), "--year", "2027", "--source", "示例通知"));
    }

    @Test
    void draws() throws IOException {
        var draw = json("draw", "new", "--sites", "all", "--count", "1", "--agencies", "MARKET_REGULATION",
                "--witness", "王");
        assertShape("id algorithm drawnAt zone person personName witnesses seed seedOrigin poolBasis objectPool "
                + "inspectorPool recusals agencies sites officers validOn reason repeatOf results", draw);
        assertShape("lines sha256", draw.get("objectPool"));
        assertShape("site name filingNumber officers", draw.at("/results/0"));
        assertShape("agency person name certNo", draw.at("/results/0/officers/0"));
        var id = draw.get("id").textValue();
        assertEquals(draw, json("draw", "show", id));
        assertShape("id drawnAt zone person sites pool agencies reason repeatOf sound faults",
                json("draw", "list").get(0));
        assertShape("id sound faults", json("draw", "check", id));
        assertTrue(manual.contains("problem text"));
        assertShape("id files", json("draw", "export", id, folder.resolve("抽取").toString()));
    }

    @Test
    void checks() throws IOException {
        assertShape("sound changeSets faults", json("verify"));
        assertShape("rebuilt changeSets", json("rebuild"));
    }

    @Test
    void aChecklistIsShownWhole() throws IOException {
        var shown = json("template", "show", "SMALL");
        var names = new ArrayList<String>();
        shown.fieldNames().forEachRemaining(names::add);
        assertEquals(ROW + " " + CONTENT, String.join(" ", names));
        assertTrue(manual.contains(CONTENT));
        assertShape("id code version digest file",
                json("template", "export", "SMALL", "--out", folder.resolve("shown.xlsx").toString()));
        assertShape("scheme settings", shown.at("/judgements/0"));
        assertEquals("80", shown.at("/judgements/0/settings/passRate").textValue());
        assertShape("bonusCap bonusLevels stars gates", shown.at("/grading"));
        assertShape("code minimum coefficient", shown.at("/grading/stars/0"));
        assertShape("star kind section bound", shown.at("/grading/gates/0"));
        assertShape("title condition conditionText weight items", shown.at("/sections/0"));
        assertShape("item text kind methods key legalBasis provisions standard points weight illustrative unverified "
                + "condition conditionText constraint requirement photo guidance finding termDays termUnit limits "
                + "options scoring", shown.at("/sections/0/items/0"));
        assertShape("law article wording", shown.at("/sections/0/items/0/provisions/0"));
        assertShape("parameter unit minimum maximum device", shown.at("/sections/0/items/1/limits/0"));
        assertShape("code label verdict points value", shown.at("/sections/0/items/2/options/0"));
        assertShape("role source input unit rule steps maxPoints", shown.at("/sections/0/items/3/scoring"));
    }

    @Test
    void aScoreIsExplainedWhole() throws IOException {
        var score = json("score", inspection);
        assertShape("inspection records", score);
        var record = score.at("/records/0");
        assertShape("id agency kind template templateVersion completed got base score provisional lines judgements "
                + "grading", record);
        assertShape("item section text effect got base reason", record.at("/lines/0"));
        assertShape(JUDGEMENT + " got base lines statements", record.at("/judgements/0"));
        assertShape("item effect got base", record.at("/judgements/0/lines/0"));
        assertShape("topic text", record.at("/judgements/0/statements/0"));
        assertShape(GRADING + " dimensions statements", record.at("/grading"));
        assertShape("title got available full score", record.at("/grading/dimensions/0"));
    }

    @Test
    void aChecklistFromDraftToUse() throws IOException {
        var file = Files.writeString(folder.resolve("next.csv"), """
                section,item_no,item,method,key,legal_basis,standard_or_scoring_rule,points
                一,Z-01,甲,查看,Y,食品安全法第35条,不全=不符合,60
                一,Z-02,乙,查看,N,食品安全法第35条,不全=不符合,40
                """);
        assertShape(IMPORTED,
                json("template", "import", "--publish", "--agency", "MARKET_REGULATION", file.toString()));
        var id = json("inspection", "create", "--site", "备1", "--template", "next").get("id").textValue();
        var entries = Files.writeString(folder.resolve("next.json"), """
                [{"item": "Z-02", "answer": "NONCONFORM", "finding": "门锁坏", "termDays": 3,
                  "termUnit": "CALENDAR_DAY"}]""");
        json("inspection", "apply", id, entries.toString());
        assertShape(ROW, json("template", "revise", "NEXT"));
        assertShape(DRAFT, json("template", "set", "NEXT@draft", "--item", "Z-01", "text="));
        var checked = json(1, "template", "check", "NEXT@draft");
        assertShape("id errors warnings issues", checked);
        assertShape(ISSUE, checked.at("/issues/0"));
        assertShape(DRAFT, json("template", "undo", "NEXT@draft"));
        assertShape(DRAFT, json("template", "remove", "NEXT@draft", "--item", "Z-02"));
        assertShape(DRAFT, json("template", "add", "NEXT@draft", "--section", "一", "--item", "Z-03", "--text", "丙",
                "points=40"));
        json("template", "set", "NEXT@draft", "--item", "Z-01", "text=甲甲");
        var difference = json(1, "template", "diff", "NEXT", "NEXT@draft");
        assertShape("before after same head items", difference);
        assertShape(ROW, difference.get("before"));
        assertShape("item change text asksOtherwise fields", difference.at("/items/0"));
        assertShape(CHANGE, difference.at("/items/0/fields/0"));
        assertShape(ROW, json("template", "publish", "NEXT@draft"));
        var said = CliRun.of("--workspace", workspace, "template", "migrate", id, "--dry-run").out();
        assertTrue(said.contains("warning: 1 of them had failed; their findings are no longer on the list of problems"),
                said);
        var moved = json("template", "migrate", id);
        assertShape("inspection dryRun records", moved);
        assertShape("id agency template status from to target kept changed dropped added failed",
                moved.at("/records/0"));
        assertEquals("[\"Z-02\"]", moved.at("/records/0/failed").toString());
        var stray = json("inspection", "show", id).at("/records/0/strays/0");
        assertShape("item question answer reason choice value points text note readings finding termDays termUnit "
                + "photos", stray);
        assertEquals("门锁坏", stray.get("finding").textValue(), "the list of problems has it no more");
        assertEquals(3, stray.get("termDays").intValue());
        var shown = CliRun.of("--workspace", workspace, "inspection", "show", id).out();
        assertTrue(shown.contains("Z-02  乙  NONCONFORM"), shown);
        assertTrue(shown.contains("finding: 门锁坏 (within 3 days)"), shown);
        assertShape(ROW, json("template", "withdraw", "NEXT", "--reason", "不用了"));
        assertShape(ROW, json("template", "new", "BRANDNEW", "--title", "新", "--agency", "FIRE_RESCUE"));
        assertShape(ROW, json("template", "discard", "BRANDNEW@draft"));
    }
}

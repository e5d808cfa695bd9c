package org.canxun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.Author;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.templates.GradingContent;
import org.canxun.core.templates.JudgementContent;
import org.canxun.core.templates.OptionContent;
import org.canxun.core.templates.ScoringContent;
import org.canxun.core.templates.TemplateDrafts;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;
import org.canxun.model.ScoreSource;
import org.canxun.model.ScoringRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Drafts, conditions and kinds of answers from the command line. */
@TestInstance(Lifecycle.PER_CLASS)
class CliDraftTest {

    private static final String HEAD = "section,item_no,item,method,key,legal_basis,standard_or_scoring_rule,points\n";
    private static final String ROWS = "一,F-Z01,证照齐全,查看,Y,食品安全法第35条,不全=不符合,60\n一,F-Z02,地面清洁,查看,N,食品安全法第33条,不洁=不符合,40\n";

    @TempDir
    static Path folder;

    private CliDistrict district;

    @BeforeAll
    void make() throws IOException {
        district = CliDistrict.make(folder);
    }

    private String imported(String code, String... more) throws IOException {
        var file = district.file(code + ".csv", HEAD + ROWS);
        return district.json(CliRun.join(Stream.of("template", "import", file.toString(), "--agency",
                "MARKET_REGULATION"), more)).get("id").textValue();
    }

    @Test
    void anImportedChecklistIsADraftUntilItIsPublished() throws IOException {
        var said = district.as("甲", "template", "import", district.file("first.csv", HEAD + ROWS).toString());
        assertTrue(said.contains("draft") && said.contains("template publish"), said);
        assertTrue(district.refuses("inspection", "create", "--site", "备1", "--template", "first").contains("first"));
        var published = district.as("甲", "template", "publish", "FIRST@draft");
        var digest = district.json("template", "show", "FIRST").get("digest").textValue();
        assertTrue(published.contains("version 1") && published.contains(digest) && published.contains("甲"),
                published);
        assertTrue(district.refuses("template", "import", folder.resolve("first.csv").toString()).contains("FIRST"));
        district.inspection("FIRST@1");
        district.as("甲", "template", "withdraw", "FIRST", "--reason", "不再使用");
        assertTrue(district.refuses("inspection", "create", "--site", "备1", "--template", "FIRST@1").length() > 0);
    }

    @Test
    void whatCannotBePublishedAtOnceLeavesNoDraft() throws IOException {
        var bad = district.file("bad.csv", HEAD + ROWS.replace("F-Z02", "F-Z${2}"));
        var run = district.run("--as", "甲", "template", "import", "--publish", bad.toString());
        assertEquals(1, run.exit(), run.out() + run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertFalse(district.as("甲", "template", "list", "--all").contains("BAD@draft"));
    }

    /** Who runs the import again, with more memory, would else have one draft more each time. */
    @Test
    void noDraftIsLeftBehindWhateverKeepsItFromBeingPublished() {
        var discarded = new ArrayList<String>();
        var drafts = (TemplateDrafts) Proxy.newProxyInstance(TemplateDrafts.class.getClassLoader(),
                new Class<?>[]{ TemplateDrafts.class }, (proxy, method, arguments) -> {
                    if (method.getName().equals("publish")) {
                        throw new OutOfMemoryError("many items");
                    }
                    discarded.add((String) arguments[1]);
                    throw new ProblemException(Problem.TEMPLATE_UNKNOWN, "gone");
                });
        var author = new Author("p", ZoneOffset.UTC);
        assertEquals("many items", assertThrows(OutOfMemoryError.class,
                () -> TemplateImportCommand.publish(drafts, author, "d")).getMessage());
        assertEquals(List.of("d"), discarded);
    }

    @Test
    void aNewChecklistIsWrittenFromNothing() throws IOException {
        var id = district.as("甲", "template", "new", "fresh", "--title", "新检查表", "--agency", "FIRE_RESCUE").strip();
        assertTrue(district.refuses("template", "check", "FRESH@draft").contains("FRESH@draft"));
        var added = district.json("template", "add", id, "--section", "一 总则", "--item", "N-01", "--text", "通道畅通",
                "points=100", "key=是", "legalBasis=消防法第28条", "weight=1.5", "photo=always", "requirement=WARN",
                "finding=通道堵塞", "standard=堵塞=不符合", "methods=VIEW+ASK");
        assertEquals(1, added.get("items").intValue());
        var item = district.json("template", "show", id).at("/sections/0/items/0");
        assertEquals("堵塞=不符合", item.get("standard").textValue());
        assertEquals("[\"VIEW\",\"ASK\"]", item.get("methods").toString());
        assertEquals("ALWAYS", item.get("photo").textValue());
        assertEquals("1.5", item.get("weight").decimalValue().toPlainString());
        district.as("甲", "template", "set", id, "--item", "N-01", "weight=", "term=0", "key=N");
        item = district.json("template", "show", id).at("/sections/0/items/0");
        assertTrue(item.get("weight").isNull());
        assertEquals(0, item.get("termDays").intValue());
        assertFalse(item.get("key").booleanValue());
        assertFalse(district.json("template", "set", id, "--item", "N-01", "key=N").get("changed").booleanValue());
        assertEquals("DISCARDED", district.json("template", "discard", id).get("state").textValue());
        assertTrue(district.refuses("template", "show", id).contains(id));
    }

    @Test
    void aConditionIsSaidInWordsWhereverItLeavesAnItemOut() throws IOException {
        var draft = imported("gas");
        district.as("甲", "template", "set", draft, "--item", "F-Z02", "condition=${site.gasKind} = 'NATURAL_GAS'");
        var shown = district.as("甲", "template", "show", draft);
        assertTrue(shown.contains("Piped natural gas") && shown.contains("${site.gasKind}"), shown);
        var chinese = CliRun.in(Locale.SIMPLIFIED_CHINESE, "--workspace", folder.resolve("district").toString(),
                "template", "show", draft).out();
        assertTrue(chinese.contains("燃气种类") && chinese.contains("管道天然气"), chinese);
        district.as("甲", "template", "publish", draft);
        var id = district.inspection("gas");
        var record = district.apply(id, List.of(Map.of("item", "F-Z01", "answer", "CONFORM"))).at("/records/0");
        assertEquals("F-Z02", record.at("/notRelevant/0/item").textValue());
        assertEquals("${site.gasKind} = 'NATURAL_GAS'", record.at("/notRelevant/0/conditions/0").textValue());
        assertTrue(record.at("/notRelevant/0/reason").textValue().contains("Piped natural gas"));
        assertEquals(1, record.get("total").intValue());
        for (var command : List.of(List.of("score", "--explain", id), List.of("inspection", "show", id))) {
            var said = district.as("甲", command.toArray(String[]::new));
            assertTrue(said.contains("F-Z02") && said.contains("Piped natural gas"), said);
        }
    }

    /** Options, schemes and stars are written in the window; what they ask is answered by a file all the same. */
    @Test
    void textsChoicesAndSurveysAreFilledByAFileAndJudged() throws Exception {
        var draft = imported("kinds");
        district.as("甲", "template", "set", draft, "--item", "F-Z01", "kind=TEXT");
        for (var code : List.of("K-1", "K-2", "K-3")) {
            district.as("甲", "template", "add", draft, "--section", "二", "--item", code, "--text", "问" + code,
                    "points=10");
        }
        try (var workspace = district.open()) {
            var author = new Author(workspace.people().find("甲").id(), ZoneOffset.ofHours(8));
            var editor = workspace.templateDrafts().edit(author, draft);
            for (var kind : Map.of("K-1", ItemKind.SINGLE_CHOICE, "K-2", ItemKind.MULTIPLE_CHOICE, "K-3",
                    ItemKind.SURVEY_MEAN).entrySet()) {
                var item = editor.view().idOf(kind.getKey()).orElseThrow();
                editor.item(item, editor.view().item(item).orElseThrow().withOptions(kind.getValue(),
                        List.of(option("good", "好", ItemAnswer.CONFORM, "10", "5"),
                                option("bad", "差", ItemAnswer.NONCONFORM, "0", "1"))));
            }
            var survey = editor.view().idOf("K-3").orElseThrow();
            editor.item(survey, editor.view().item(survey).orElseThrow().withScoring(new ScoringContent(
                    ScoringRole.SCORED, ScoreSource.MEASURED, "平均分", "", "bands", ">=4:10;<4:0", BigDecimal.TEN)));
            editor.judgements(List.of(JudgementContent.of("quantified", Map.of())));
            editor.grading(Optional.of(new GradingContent(BigDecimal.TEN, 1,
                    List.of(new GradingContent.Star("THREE", new BigDecimal(60), Optional.of(BigDecimal.ONE)),
                            new GradingContent.Star("NONE", BigDecimal.ZERO, Optional.empty())),
                    List.of())));
        }
        assertEquals(0, district.json("template", "check", draft).get("errors").intValue());
        district.as("甲", "template", "publish", draft);
        var id = district.inspection("kinds");
        var record = district.apply(id, List.of(Map.of("item", "F-Z01", "text", "许可证 JY1"),
                Map.of("item", "F-Z02", "answer", "NONCONFORM", "finding", "不洁"),
                Map.of("item", "K-1", "choice", "好"), Map.of("item", "K-2", "choice", "good 差"),
                Map.of("item", "K-3", "readings", Map.of("good", 3, "bad", 1)))).at("/records/0");
        assertEquals("许可证 JY1", record.at("/items/0/text").textValue());
        assertEquals("好", record.at("/items/2/choice").textValue());
        assertEquals("好、差", record.at("/items/3/choice").textValue());
        assertEquals("NONCONFORM", record.at("/items/3/answer").textValue());
        assertEquals(0, new BigDecimal("4").compareTo(record.at("/items/4/value").decimalValue()));
        assertEquals("quantified", record.at("/judgements/0/scheme").textValue());
        assertTrue(record.get("grading").isObject());

        var score = district.json("score", id, "--agency", "MARKET_REGULATION").at("/records/0");
        assertTrue(score.at("/judgements/0/statements").size() > 1);
        assertTrue(score.at("/grading/dimensions").size() == 2 && score.at("/grading/statements").size() > 1);
        assertEquals(5, score.at("/judgements/0/lines").size());
        var said = district.as("甲", "score", id, "--explain");
        for (var statement : score.at("/judgements/0/statements")) {
            assertTrue(said.contains(statement.get("text").textValue()), said);
        }
        assertTrue(district.as("甲", "inspection", "show", id).contains("stars: Three stars"));
    }

    private static OptionContent option(String code, String label, ItemAnswer verdict, String points, String value) {
        return new OptionContent(code, label, verdict, Optional.of(new BigDecimal(points)),
                Optional.of(new BigDecimal(value)));
    }

    @Test
    void anExportedWorkbookComesBackAsTheSame() throws IOException {
        var file = folder.resolve("表.XLSX");
        district.as("甲", "template", "export", "CIVIL_GRADING", "--out", file.toString());
        assertTrue(district.refuses("template", "import", file.toString()).contains("CIVIL_GRADING"),
                "nothing would be new");
        var draft = district.json("template", "import", file.toString(), "--title", "另一名称").get("id").textValue();
        var run = district.run("--json", "template", "diff", "CIVIL_GRADING", draft);
        var difference = CliDistrict.JSON.readTree(run.out());
        assertEquals(0, difference.get("items").size(), run.out());
        assertEquals("TITLE", difference.at("/head/0/field").textValue());
        assertEquals(1, difference.get("head").size());
        var list = folder.resolve("表.csv");
        district.as("甲", "template", "export", draft, "--out", list.toString());
        assertTrue(Files.size(list) > 1000);
        assertTrue(district.refuses("template", "export", "nowhere", "--out", list.toString()).contains("nowhere"));
        assertTrue(district.refuses("template", "export", "FOOD", "--out",
                folder.resolve("nowhere/表.csv").toString()).contains("nowhere"));
        assertTrue(district.refuses("template", "export", "FOOD", "--out", "表.txt").contains("表.txt"));
        assertEquals(2, district.run("template", "export", "FOOD").exit());
        district.as("甲", "template", "discard", draft);
    }

    @Test
    void whatIsWrittenWronglyIsExit2AndSaysWhatIsPossible() throws IOException {
        var draft = imported("wrong");
        var wrong = new String[][]{ { "colour=red", "legalBasis" }, { "points", "points=2" }, { "=2", "points=2" },
            { "points=many", "points" }, { "points=-1", "points" }, { "points=1e9", "points" },
            { "weight=x", "weight" },
            { "key=perhaps", "Y, N" }, { "kind=MOOD", "SINGLE_CHOICE" }, { "photo=", "KEY_FAILED" },
            { "requirement=MUST", "BLOCK" }, { "term=soon", "WORKING_DAY" }, { "term=7 MOON", "WORKING_DAY" },
            { "methods=SMELL", "VIEW" } };
        for (var mistake : wrong) {
            var run = district.run("--as", "甲", "template", "set", draft, "--item", "F-Z01", mistake[0]);
            assertEquals(2, run.exit(), mistake[0] + run.out() + run.err());
            assertEquals(2, run.err().lines().count(), run.err());
            assertTrue(run.err().contains(mistake[1]), mistake[0] + ": " + run.err());
        }
        for (var arguments : List.of(List.of("set", draft, "--item", "F-Z01"), List.of("set", draft, "text=x"),
                List.of("set", draft, "--item", "F-Z01", "text=a", "text=b"), List.of("add", draft, "--item", "X"),
                List.of("diff", "FOOD"), List.of("withdraw", "FOOD"), List.of("new", "X"),
                List.of("new", "X", "--title", "x", "--agency", "FIRE_RESCUE", "--kind", "PARTY"))) {
            var run = district.run(CliRun.join(Stream.of("--as", "甲", "template"), arguments.toArray(String[]::new)));
            assertEquals(2, run.exit(), arguments + run.out() + run.err());
            assertEquals(2, run.err().lines().count(), run.err());
        }
        assertEquals(2, district.run("template", "revise", "FOOD").exit(), "nobody was named");
        assertFalse(district.json("template", "show", draft).toString().contains("red"));
    }

    @Test
    void whatIsRefusedIsExit1WithItsNameInOneLine() throws IOException {
        var draft = imported("refused");
        var id = district.inspection("FOOD");
        var refused = new String[][]{ { "template show nowhere", "nowhere" }, { "template show FOOD@9", "FOOD@9" },
            { "template show HOUSING@draft", "HOUSING@draft" }, { "template check nowhere", "nowhere" },
            { "template diff FOOD nowhere", "nowhere" }, { "template revise nowhere", "nowhere" },
            { "template publish nowhere", "nowhere" }, { "template publish FOOD", "1" },
            { "template withdraw nowhere --reason x", "nowhere" }, { "template discard FOOD", "1" },
            { "template set FOOD --item F-A01 points=2", "1" },
            { "template set " + draft + " --item F-Q99 points=2", "F-Q99" },
            { "template set " + draft + " --item F-Z01 condition=${", "condition" },
            { "template remove " + draft + " --item F-Q99", "F-Q99" },
            { "template add " + draft + " --section 一 --item F-Z01 --text x", "F-Z01" },
            { "template undo " + draft, "undo" }, { "template new food --title x --agency FIRE_RESCUE", "FOOD" },
            { "template new F! --title x --agency FIRE_RESCUE", "F!" },
            { "template new OTHER --title x --agency NOBODY", "NOBODY" },
            { "template migrate nowhere", "nowhere" }, { "template migrate " + id + " --to nowhere", "nowhere" },
            { "template migrate " + id + " --to FIRE", "消防安全" },
            { "template migrate " + id + " --agency NOBODY", "NOBODY" },
            { "template migrate " + id + " --agency MARKET_REGULATION --to FIRE", "消防安全" },
            { "score nowhere", "nowhere" }, { "score " + id + " --agency NOBODY", "NOBODY" } };
        for (var command : refused) {
            var said = district.refuses(command[0].split(" "));
            assertTrue(said.contains(command[1]), command[0] + ": " + said);
            assertFalse(said.contains("Exception") || said.contains("program failed"), said);
        }
        assertTrue(district.refuses("template", "withdraw", "FIRE", "--reason", " ").length() > 0);
    }
}

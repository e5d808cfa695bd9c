package org.canxun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** Nobody goes to a site without approval, and nobody goes who may not. */
class CliTaskTest {

    private static final String OFFICERS = "甲,乙,FIRE_RESCUE甲,FIRE_RESCUE乙";
    private static final String AGENCIES = "MARKET_REGULATION,FIRE_RESCUE";
    private static final String DAY = "2026-05-18";

    @TempDir
    private Path folder;

    private CliDistrict district;

    @BeforeEach
    void make() throws IOException {
        district = CliDistrict.make(folder);
        district.as("甲", "import", "sites", district.file("更多.csv",
                "备案号,名称,类型,街道,地址\n备2,二号店,助餐点,二街道,二路1号\n备3,三号店,助餐点,二街道,三路1号\n").toString());
    }

    private String id(String... more) throws IOException {
        return id(2026, more);
    }

    private String id(int year, String... more) throws IOException {
        return district.json(CliRun.join(Stream.of("task", "new", "--site", "备1", "--agencies", AGENCIES, "--on",
                year + "-05-18", "--due", year + "-05-29", "--basis", "年度计划"), more)).get("id").textValue();
    }

    private JsonNode step(String task, String step, String... more) throws IOException {
        return district.json(CliRun.join(Stream.of("task", step, task), more));
    }

    private String refuses(String task, String step, String... more) {
        return district.refuses(CliRun.join(Stream.of("task", step, task), more));
    }

    private void team(String task) throws IOException {
        step(task, "team", "--officer", OFFICERS);
        step(task, "recusal", "甲", "乙", "FIRE_RESCUE甲", "FIRE_RESCUE乙", "--outcome", "NONE");
    }

    private String ready(int year) throws IOException {
        var task = id(year);
        step(task, "approve", "--by", "局长陈某", "--number", "检批〔2026〕3号");
        step(task, "notify", "--way", "phone", "--who", "站长王某");
        team(task);
        return task;
    }

    private static List<String> texts(JsonNode array, String field) {
        var texts = new ArrayList<String>();
        array.forEach(node -> texts.add(node.get(field).textValue()));
        return texts;
    }

    @Test
    void aTaskGoesFromApprovalToTheVisitAndIsClosedWhenSigned() throws IOException {
        var task = id();
        assertEquals("DRAFT", step(task, "show").get("state").textValue());
        assertEquals("APPROVED", step(task, "approve", "--by", "局长陈某").get("state").textValue());
        assertEquals("NOTIFIED", step(task, "notify", "--way", "written", "--who", "王某").get("state").textValue());
        team(task);
        assertEquals("ASSIGNED", step(task, "assign").get("state").textValue());
        assertEquals("CHECKED_OUT", step(task, "take").get("state").textValue());

        var visit = district.json("task", "start", task, "--date", DAY).get("id").textValue();
        var shown = step(task, "show");
        assertEquals("IN_PROGRESS", shown.get("state").textValue());
        assertEquals(visit, shown.at("/inspections/0").textValue());
        assertEquals(List.of("APPROVED", "NOTIFIED", "ASSIGNED", "CHECKED_OUT", "STARTED"),
                texts(shown.get("events"), "type"));
        var inspection = district.json("inspection", "show", visit);
        assertEquals(4, inspection.get("team").size());
        assertEquals(2, inspection.get("records").size());
        refuses(task, "cancel", "--reason", "不去了");
        refuses(task, "close");

        district.apply(visit, Stream.of("food", "fire").flatMap(code -> entries(code).stream()).toList());
        district.json("inspection", "complete", visit);
        assertEquals("FINDINGS_CONFIRMED", step(task, "show").get("state").textValue());
        sign(visit);
        assertEquals("SIGNED", step(task, "show").get("state").textValue());
        district.json("report", visit, "--out", folder.resolve("纸").toString());
        assertEquals("DOCS_ISSUED", step(task, "show").get("state").textValue());
        assertEquals("CLOSED", step(task, "close").get("state").textValue());
        assertEquals(0, district.json("task", "list").size());
        assertEquals("CLOSED", district.json("task", "list", "--all").at("/0/state").textValue());
        assertTrue(district.as("甲", "task", "show", task).contains("局长陈某"));

        assertTrue(district.json("verify").get("sound").booleanValue());
        var before = district.json("task", "list", "--all");
        district.json("rebuild");
        assertEquals(before, district.json("task", "list", "--all"));
    }

    private List<Map<String, Object>> entries(String reference) {
        try {
            return district.entries(reference);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sign(String visit) throws IOException {
        var ink = district.file("笔迹.txt", "0,0 500,300\n").toString();
        for (var agency : List.of("MARKET_REGULATION", "FIRE_RESCUE")) {
            var prefix = agency.equals("MARKET_REGULATION") ? "" : agency;
            for (var name : List.of("甲", "乙")) {
                district.json("inspection", "sign", visit, "--agency", agency, "--role", "officer", "--name",
                        prefix + name, "--ink", ink);
            }
            district.json("inspection", "sign", visit, "--agency", agency, "--role", "site", "--name", "王某", "--ink",
                    ink);
        }
    }

    @Test
    void scriptsFindTheKeysTheManualNames() throws IOException {
        var task = ready(2026);
        keys("id site siteName kind basis plan draw leadAgency agencies plannedOn dueOn state overdue steps members"
                + " obstacles inspections events", step(task, "show"));
        keys("id person name agency organisation assisting drawn certNo certValidTo recusals",
                step(task, "show").at("/members/0"));
        keys("outcome bySite reason decidedBy at zone person", step(task, "show").at("/members/0/recusals/0"));
        keys("type at zone person who reference comment", step(task, "show").at("/events/0"));
        keys("id site siteName kind plan draw agencies plannedOn dueOn state overdue people inspection",
                district.json("task", "list").get(0));
    }

    private static void keys(String expected, JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        assertEquals(List.of(expected.split(" ")), names);
    }

    @Test
    void nobodyGoesBeforeItIsApprovedAndTheSiteIsTold() throws IOException {
        var task = id();
        team(task);
        refuses(task, "assign");
        refuses(task, "take");
        refuses(task, "notify", "--way", "phone", "--who", "王");
        district.refuses("task", "start", task, "--date", DAY);
        refuses(task, "approve", "--by", " ");
        step(task, "approve", "--by", "局长");
        refuses(task, "approve", "--by", "局长");
        assertTrue(refuses(task, "assign").contains("told"), "told first");
        refuses(task, "notify", "--way", "phone", "--who", "");
        assertEquals(List.of("APPROVED"), texts(step(task, "show").get("events"), "type"), "nothing half-written");
    }

    @Test
    void anUnannouncedInspectionIsNeverToldToTheSite() throws IOException {
        var task = id("--kind", "UNANNOUNCED");
        step(task, "approve", "--by", "局长");
        assertTrue(refuses(task, "notify", "--way", "phone", "--who", "王").contains("unannounced"));
        team(task);
        assertEquals("ASSIGNED", step(task, "assign").get("state").textValue());
    }

    @Test
    void aTeamThatMayNotGoIsRefusedOnTheDay() throws IOException {
        district.as("甲", "person", "add", "丙", "--agency", "FIRE_RESCUE", "--cert", "证丙", "--from", "2020-01-01",
                "--to", "2098-05-20");
        var task = ready(2098);
        step(task, "team", "--officer", "甲,乙,FIRE_RESCUE甲,丙", "--assistant", "燃气公司李工=FIRE_RESCUE=示例燃气");
        assertTrue(refuses(task, "assign").contains("丙"), "has not been asked");
        step(task, "recusal", "丙", "燃气公司李工", "--outcome", "NONE");
        step(task, "assign");
        assertTrue(district.refuses("task", "start", task, "--date", "2098-05-21").contains("2098-05-21"),
                "valid when assigned, not on the day");
        var visit = district.json("task", "start", task, "--date", "2098-05-20").get("id").textValue();
        var team = district.json("inspection", "show", visit).get("team");
        assertEquals(5, team.size());
        assertTrue(team.toString().contains("示例燃气"), team.toString());
    }

    @Test
    void whoeverMustKeepAwayDoesNotGo() throws IOException {
        district.as("甲", "person", "add", "丙", "--agency", "FIRE_RESCUE", "--cert", "证丙", "--from", "2020-01-01",
                "--to", "2099-12-31");
        var task = ready(2026);
        refuses(task, "recusal", "FIRE_RESCUE甲", "--outcome", "RECUSED");
        refuses(task, "recusal", "FIRE_RESCUE甲", "--outcome", "RECUSED", "--reason", "亲属", "--by-site");
        step(task, "recusal", "FIRE_RESCUE甲", "--outcome", "RECUSED", "--reason", "站长是其配偶", "--by-site",
                "--decided-by", "局长陈某");
        assertTrue(refuses(task, "assign").contains("1"), "one officer is not enough");
        refuses(task, "recusal", "FIRE_RESCUE甲", "--outcome", "NONE");
        step(task, "team", "--officer", OFFICERS + ",丙");
        step(task, "recusal", "丙", "--outcome", "NONE");
        step(task, "assign");
        var visit = district.json("task", "start", task, "--date", DAY).get("id").textValue();
        var team = district.json("inspection", "show", visit).get("team").toString();
        assertFalse(team.contains("FIRE_RESCUE甲"), team);
        assertTrue(step(task, "show").toString().contains("站长是其配偶"), "the record of it stays");
    }

    @Test
    void anotherTeamHasToBeAssignedAnew() throws IOException {
        var task = ready(2026);
        step(task, "assign");
        step(task, "take");
        assertEquals("NOTIFIED", step(task, "team", "--officer", OFFICERS, "--assistant", "李工=FIRE_RESCUE=示例燃气")
                .get("state").textValue());
        assertEquals("CHECKED_OUT", step(task, "team", "--officer", OFFICERS).get("state").textValue(),
                "the same team again");
        refuses(task, "team", "--officer", OFFICERS + ",民");
        refuses(task, "team", "--officer", OFFICERS + ",甲");
        refuses(task, "team", "--assistant", " =FIRE_RESCUE=示例燃气");
    }

    @Test
    void aPlanCoversItsSitesOnceAndOnWorkingDays() throws IOException {
        var plan = district.json("task", "plan", "二季度", "--sites", "subdistrict=二街道", "--agencies", AGENCIES, "--from",
                "2026-04-30", "--to", "2026-05-06", "--spread").get("id").textValue();
        var tasks = district.json("task", "list", "--plan", plan);
        // 1 to 5 May are off.
        assertEquals(List.of("2026-04-30", "2026-05-06"), texts(tasks, "plannedOn").stream().sorted().toList());
        assertEquals(2, district.json("task", "extend", plan, "--sites", "all").get("passedOver").intValue());
        assertEquals(3, district.json("task", "list", "--plan", plan).size());
        assertEquals(3, district.json("task", "plans").at("/0/tasks").intValue());
        assertTrue(district.as("甲", "task", "plans").contains("0/3"));
        district.refuses("task", "plan", "三季度", "--sites", "all", "--from", "2026-05-06", "--to", "2026-04-30");
        district.refuses("task", "plan", " ", "--sites", "all", "--from", "2026-05-06", "--to", "2026-05-07");
        district.refuses("task", "plan", "假日", "--sites", "all", "--from", "2026-05-02", "--to", "2026-05-03",
                "--spread");
        assertEquals(1, district.json("task", "plans").size(), "nothing half-written");
    }

    @Test
    void tasksOfADrawKeepItsOfficersUnlessSomebodySaysWhy() throws IOException {
        var draw = district.json("draw", "new", "--sites", "all", "--agencies", AGENCIES, "--count", "2", "--witness",
                "街道王某").get("id").textValue();
        var made = district.json("task", "from-draw", draw, "--others", "CIVIL_AFFAIRS", "--from", "2026-05-11", "--to",
                "2026-05-29");
        assertEquals(2, made.get("tasks").size());
        assertEquals(2, district.json("task", "from-draw", draw, "--from", "2026-05-11", "--to", "2026-05-29")
                .get("passedOver").intValue());
        var task = made.at("/tasks/0").textValue();
        var shown = step(task, "show");
        assertEquals(draw, shown.get("draw").textValue());
        assertEquals(4, shown.get("members").size());
        assertTrue(refuses(task, "team", "--officer", "甲,乙,FIRE_RESCUE甲,民").contains("FIRE_RESCUE乙"));
        var exchanged = step(task, "team", "--officer", "甲,乙,FIRE_RESCUE甲,民", "--reason", "当日住院");
        assertTrue(texts(exchanged.get("events"), "comment").contains("当日住院"));
        step(task, "team", "--officer", "甲,乙,FIRE_RESCUE甲,FIRE_RESCUE乙,民");
        assertTrue(refuses(task, "team", "--officer", "甲,乙,FIRE_RESCUE甲,民").contains("FIRE_RESCUE乙"),
                "is still drawn when they come back");
        assertTrue(refuses(task, "team", "--officer", "甲,乙,FIRE_RESCUE甲", "--assisting", "FIRE_RESCUE乙,民")
                .contains("FIRE_RESCUE乙"), "assisting is not going");
    }

    @Test
    void whatIsOverdueComesFirstAndMyTasksAreMine() throws IOException {
        var late = id(2020);
        var next = id(2099);
        team(next);
        var list = district.json("task", "list");
        assertEquals(List.of(late, next), texts(list, "id"));
        assertTrue(list.at("/0/overdue").booleanValue());
        assertEquals(List.of(next), texts(district.json("task", "list", "--mine"), "id"));
        assertTrue(district.as("甲", "task", "list").contains("overdue"));
        refuses(late, "reschedule", "--on", "2026-06-02", "--due", "2026-06-01");
        assertFalse(
                step(late, "reschedule", "--on", "2099-06-01", "--due", "2099-06-02").get("overdue").booleanValue());
        step(late, "approve", "--by", "局长");
        refuses(late, "reschedule", "--due", "2099-06-03");
        step(late, "reschedule", "--due", "2099-06-03", "--reason", "站点装修");
    }

    @Test
    void aShutSiteSuspendsTheTaskUntilItIsResumed() throws IOException {
        var task = ready(2026);
        step(task, "assign");
        assertEquals("SUSPENDED", step(task, "suspend", "--reason", "大门上锁").get("state").textValue());
        district.refuses("task", "start", task, "--date", DAY);
        assertEquals("ASSIGNED", step(task, "resume").get("state").textValue());
        refuses(task, "cancel", "--reason", " ");
        assertEquals("CANCELLED", step(task, "cancel", "--reason", "站点停办").get("state").textValue());
        refuses(task, "resume");
        assertTrue(refuses("没有", "show").contains("没有"));
    }
}

package org.canxun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** The next version of every shipped checklist, made and taken into use by a script as the manual tells. */
class CliNextVersionTest {

    private static final Map<String, String> FIRST = Map.of("FOOD", "F-A01", "FIRE", "X-A01", "HOUSING", "H-A01",
            "CIVIL_GRADING", "G1.02");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @TempDir
    Path folder;

    private CliDistrict district;

    @Test
    void aNewVersionReachesOpenInspectionsAndLeavesCompletedOnesAsTheyWere() throws IOException {
        district = CliDistrict.make(folder);
        var done = filled();
        district.json("inspection", "complete", done);
        var open = filled();
        var before = district.json("inspection", "show", done);
        var scores = district.json("score", done);

        for (var checklist : FIRST.entrySet()) {
            revise(checklist.getKey(), checklist.getValue());
        }
        var current = district.json("template", "list");
        assertEquals(4, current.size());
        for (var row : current) {
            assertEquals(2, row.get("version").intValue());
            assertEquals("PUBLISHED", row.get("state").textValue());
            assertEquals("甲", row.get("signer").textValue());
        }
        assertEquals(List.of("PUBLISHED", "SUPERSEDED"), texts(district.json("template", "list", "--all"), "state")
                .stream().distinct().sorted().toList());

        migrate(open);
        assertEquals(List.of("COMPLETED"),
                texts(district.json("template", "migrate", done).get("records"), "status").stream().distinct()
                        .toList());
        assertEquals(before, district.json("inspection", "show", done), "what was completed stays");
        assertEquals(scores, district.json("score", done));
        for (var inspection : List.of(open, done)) {
            sumsUp(inspection);
        }
        assertTrue(district.json("verify").get("sound").booleanValue());
    }

    private String filled() throws IOException {
        var id = district.inspection();
        var entries = new ArrayList<Map<String, Object>>();
        for (var code : FIRST.keySet()) {
            entries.addAll(district.entries(code));
        }
        district.apply(id, entries);
        return id;
    }

    /** Another question at the first item, one item more, one item less. */
    private void revise(String code, String first) throws IOException {
        var draft = district.json("template", "revise", code).get("id").textValue();
        assertEquals(draft, district.json("template", "show", code + "@draft").get("id").textValue());
        var items = district.items(code + "@draft");
        var last = items.get(items.size() - 1).get("item").textValue();
        var section = district.json("template", "show", draft).at("/sections/0/title").textValue();
        district.as("甲", "template", "set", code + "@draft", "--item", first, "text=改写后的内容", "guidance=现场逐一核对",
                "term=7 WORKING_DAY");
        district.as("甲", "template", "remove", draft, "--item", last);
        district.as("甲", "template", "add", draft, "--section", section, "--item", "N-1", "--text", "新增的内容", "key=Y",
                "legalBasis=区方案");
        district.as("甲", "template", "set", draft, "--item", "N-1", "text=写错了");
        var undone = district.json("template", "undo", draft);
        assertTrue(undone.get("changed").booleanValue());
        assertEquals(0, district.json("template", "check", draft).get("errors").intValue());

        var differs = district.run("--json", "template", "diff", code, draft);
        assertEquals(1, differs.exit());
        assertEquals("", differs.err());
        var difference = CliDistrict.JSON.readTree(differs.out());
        assertFalse(difference.get("same").booleanValue());
        assertEquals(List.of("CHANGED " + first, "ADDED N-1", "REMOVED " + last).stream().sorted().toList(),
                StreamSupport.stream(difference.get("items").spliterator(), false)
                        .map(i -> i.get("change").textValue() + " " + i.get("item").textValue()).sorted().toList());

        var published = district.json("template", "publish", draft);
        assertEquals(2, published.get("version").intValue());
        var stored = district.json("template", "show", code + "@2");
        assertEquals(published.get("digest"), stored.get("digest"));
        assertNotEquals(district.json("template", "show", code + "@1").get("digest"), stored.get("digest"));
        assertEquals(0, district.run("template", "diff", code, code + "@2").exit());
    }

    private void migrate(String open) throws IOException {
        var untouched = district.json("inspection", "show", open);
        var plan = district.json("template", "migrate", open, "--dry-run");
        assertEquals(List.of("PLANNED"), texts(plan.get("records"), "status").stream().distinct().toList());
        assertEquals(untouched, district.json("inspection", "show", open), "a dry run writes nothing");

        var alone = district.json("template", "migrate", open, "--agency", "FIRE_RESCUE", "--to", "FIRE@2");
        assertEquals(1, alone.get("records").size());
        var moved = district.json("template", "migrate", open).get("records");
        assertEquals(4, moved.size());
        var shown = district.json("inspection", "show", open).get("records");
        for (int i = 0; i < moved.size(); i++) {
            var record = plan.get("records").get(i);
            assertEquals(record.get("agency").textValue().equals("FIRE_RESCUE") ? "CURRENT" : "MOVED",
                    moved.get(i).get("status").textValue());
            assertEquals(1, record.get("changed").size());
            assertEquals(1, record.get("dropped").size());
            assertEquals("[\"N-1\"]", record.get("added").toString());
            assertTrue(record.get("kept").size() > 5);
            assertEquals(2, shown.get(i).get("templateVersion").intValue());
            assertEquals(record.at("/dropped/0"), shown.get(i).at("/strays/0/item"));
            assertEquals(texts(record, "changed"), StreamSupport.stream(shown.get(i).get("items").spliterator(), false)
                    .filter(item -> item.get("outdated").booleanValue()).map(item -> item.get("item").textValue())
                    .toList());
        }
        assertTrue(district.refuses("inspection", "complete", open, "--agency", "FIRE_RESCUE").contains("X-A01"),
                "what is asked otherwise has to be confirmed");
    }

    /** The lines are what the score was made of, in JSON and in the table that people read. */
    private void sumsUp(String inspection) throws IOException {
        var records = district.json("score", inspection).get("records");
        var printed = district.as("甲", "score", inspection, "--explain");
        var sums = printed.lines().filter(l -> l.startsWith("sum ")).toList();
        assertEquals(records.size(), sums.size());
        for (int i = 0; i < records.size(); i++) {
            var record = records.get(i);
            var got = sum(record.get("lines"), "got");
            var base = sum(record.get("lines"), "base");
            assertEquals(0, got.compareTo(record.get("got").decimalValue()));
            assertEquals(0, base.compareTo(record.get("base").decimalValue()));
            var score = got.multiply(HUNDRED).divide(base, 1, RoundingMode.HALF_UP);
            assertEquals(0, score.compareTo(record.get("score").decimalValue()));
            var cells = sums.get(i).strip().split("\\s+");
            assertEquals(0, got.compareTo(new BigDecimal(cells[1])), sums.get(i));
            assertEquals(0, base.compareTo(new BigDecimal(cells[2])), sums.get(i));
            assertTrue(printed.contains("score " + score.toPlainString()), printed);
        }
    }

    private static BigDecimal sum(JsonNode lines, String name) {
        return StreamSupport.stream(lines.spliterator(), false).map(l -> l.get(name).decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Values by that name of every object; or the texts of the list itself. */
    private static List<String> texts(JsonNode node, String name) {
        var list = node.isArray() ? node : node.get(name);
        return StreamSupport.stream(list.spliterator(), false)
                .map(n -> n.isObject() ? n.get(name).asText() : n.asText())
                .toList();
    }
}

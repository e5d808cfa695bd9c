package org.canxun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.canxun.core.Workspace;
import org.canxun.it.usecase.RealWorkspaces;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A workspace that is worked on from the command line alone. */
record CliDistrict(Path folder) {

    /** Its holidays are known, so that the deadlines of findings can be counted. */
    private static final String DAY = "2026-05-18";
    static final ObjectMapper JSON = new ObjectMapper();

    /** Two officers for every agency that enforces, one person of civil affairs, and a site with bottled gas. */
    static CliDistrict make(Path folder) throws IOException {
        var district = new CliDistrict(folder);
        district.as("甲", "init");
        for (var agency : List.of("MARKET_REGULATION", "FIRE_RESCUE", "HOUSING_CONSTRUCTION")) {
            for (var number : List.of("甲", "乙")) {
                var name = agency.equals("MARKET_REGULATION") ? number : agency + number;
                district.as("甲", "person", "add", name, "--agency", agency, "--cert", "证" + name, "--from",
                        "2020-01-01",
                        "--to", "2099-12-31");
            }
        }
        district.as("甲", "person", "add", "民", "--agency", "CIVIL_AFFAIRS");
        var sites = district.file("站点.csv", "备案号,名称,类型,街道,地址,用气\n备1,一号店,助餐点,一街道,一路1号,瓶装液化气\n");
        district.as("甲", "import", "sites", sites.toString());
        return district;
    }

    Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    CliRun run(String... arguments) {
        return CliRun.of(CliRun.join(Stream.of("--workspace", folder.resolve("district").toString()), arguments));
    }

    String as(String person, String... arguments) {
        var run = run(CliRun.join(Stream.of("--as", person), arguments));
        assertEquals(0, run.exit(), Arrays.toString(arguments) + run.err());
        assertEquals("", run.err());
        return run.out();
    }

    JsonNode json(String... arguments) throws IOException {
        return JSON.readTree(as("甲", CliRun.join(Stream.of("--json"), arguments)));
    }

    /** @return what is said, in one line */
    String refuses(String... arguments) {
        var run = run(CliRun.join(Stream.of("--as", "甲"), arguments));
        assertEquals(1, run.exit(), Arrays.toString(arguments) + run.out() + run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        return run.err();
    }

    Workspace open() throws Exception {
        return RealWorkspaces.with(Clock.systemDefaultZone()).open(folder.resolve("district"));
    }

    String inspection(String... templates) throws IOException {
        return json(CliRun.join(Stream.of("inspection", "create", "--site", "备1", "--date", DAY), templates.length == 0
                ? new String[0]
                : new String[]{ "--template", String.join(",", templates) })).get("id").textValue();
    }

    JsonNode apply(String inspection, List<Map<String, Object>> entries) throws IOException {
        var file = file("entries.json", JSON.writeValueAsString(entries));
        return json("inspection", "apply", inspection, file.toString());
    }

    /** Items that a visit answers; bonus and vetoes are the committee's. */
    List<JsonNode> items(String reference) throws IOException {
        var items = new ArrayList<JsonNode>();
        json("template", "show", reference).get("sections")
                .forEach(section -> section.get("items").forEach(items::add));
        return items.stream().filter(i -> List.of("", "SCORED").contains(i.at("/scoring/role").asText())).toList();
    }

    /** Something for every item of a checklist: readings on the limit, first choices, one failed item. */
    List<Map<String, Object>> entries(String reference) throws IOException {
        return items(reference).stream().map(CliDistrict::entry).toList();
    }

    private static Map<String, Object> entry(JsonNode item) {
        var code = item.get("item").textValue();
        if (item.get("scoring").isObject()) {
            var choice = item.at("/scoring/steps").textValue().split("[:;]")[0];
            return item.at("/scoring/rule").textValue().equals("choice") ? Map.of("item", code, "choice", choice)
                    : Map.of("item", code, "answer", "NOT_APPLICABLE", "reason", "未测");
        }
        if (item.get("limits").size() > 0) {
            var limit = item.at("/limits/0");
            return item.get("limits").size() == 1
                    ? Map.of("item", code, "readings", Map.of(limit.get("parameter").textValue(),
                            limit.hasNonNull("minimum") ? limit.get("minimum") : limit.get("maximum")))
                    : Map.of("item", code, "answer", "CONFORM");
        }
        return code.equals("F-A02") ? Map.of("item", code, "answer", "NONCONFORM", "finding", "未公示")
                : Map.of("item", code, "answer", "CONFORM");
    }
}

package org.canxun.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A workspace seen from outside: by the command line and by its files. */
record Place(Path folder) {

    /** Severity 4 is an error. */
    private static final Pattern ERROR = Pattern.compile("^!ENTRY \\S+ 4 .*", Pattern.MULTILINE);

    /** Makes the demo district. */
    static Place demo(Path folder) {
        var place = new Place(folder);
        place.command("init", "--demo").sound();
        return place;
    }

    /** Goes through a whole year of visits. @param folder has the workspace in it afterwards */
    static void demonstrate(Path folder) {
        var builder = new ProcessBuilder(Products.headless().toString(), "demo", "--out", folder.toString());
        Workbench.language(builder, "zh");
        Tool.run(builder, "").sound();
    }

    Tool.Result command(String... arguments) {
        var command = new ArrayList<>(List.of(Products.headless().toString(), "--workspace", folder.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        Workbench.language(builder, "zh");
        return Tool.run(builder, "");
    }

    private JsonNode json(String... arguments) {
        var command = new ArrayList<>(List.of("--json"));
        command.addAll(List.of(arguments));
        try {
            return new ObjectMapper().readTree(command(command.toArray(String[]::new)).sound());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts an inspection of the first site by all agencies. @return its id */
    String startInspection() {
        return json("--as", "张示例", "inspection", "create", "--site", "示例一街道第一社区助餐点").get("id").asText();
    }

    /** The checklists, drafts and former versions too. */
    JsonNode templates() {
        return json("template", "list", "--all");
    }

    /** All tasks, also those that are over. */
    JsonNode tasks() {
        return json("task", "list", "--all");
    }

    /** The inspections' ids, latest first. */
    List<String> inspections() {
        return json("inspection", "list").findValuesAsText("id");
    }

    /** All draws as they are recorded, latest first. */
    List<JsonNode> draws() {
        return json("draw", "list").findValuesAsText("id").stream().map(id -> json("draw", "show", id)).toList();
    }

    Visit inspection(String id) {
        return new Visit(json("inspection", "show", id));
    }

    /** Has every change, every list and every file examined. */
    void verify() {
        assertEquals(0, command("verify").code());
    }

    /** How much is on disk for good; every change that is acknowledged makes it larger. */
    long recorded() {
        try {
            return Files.size(redo());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether these words are on disk, be it as a draft. */
    boolean holds(String words) {
        var bytes = new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try {
            return new String(Files.readAllBytes(redo()), StandardCharsets.ISO_8859_1).contains(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path redo() {
        return folder.resolve("journal").resolve("redo.log");
    }

    /** Where the window keeps what it remembers. */
    Path window() {
        return folder.resolve(".window");
    }

    /** What is remembered of watched folders, a line for each file. */
    List<String> remembered() {
        var file = window().resolve("photos-seen.txt");
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the platform logged: in the workspace, or in its cache where another process has the workspace. */
    String log() {
        return logs(window().resolve(".metadata")) + logs(Workbench.CACHE);
    }

    private static String logs(Path folder) {
        var text = new StringBuilder();
        try (var files = Files.exists(folder) ? Files.walk(folder, 3) : Stream.<Path>empty()) {
            for (var file : files.filter(f -> f.toString().endsWith(".log")).sorted().toList()) {
                text.append(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Forgets what earlier tests left in the cache. */
    static void clearLogs() throws IOException {
        try (var files = Files.exists(Workbench.CACHE) ? Files.walk(Workbench.CACHE, 3) : Stream.<Path>empty()) {
            for (var file : files.filter(f -> f.toString().endsWith(".log")).toList()) {
                Files.delete(file);
            }
        }
    }

    void logHasNoErrors() {
        assertEquals(List.of(), ERROR.matcher(log()).results().map(m -> m.group()).toList(), this::log);
    }
}

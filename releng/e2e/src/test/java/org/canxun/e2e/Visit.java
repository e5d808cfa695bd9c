package org.canxun.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** An inspection as the command line prints it. */
record Visit(JsonNode json) {

    /** What was recorded for an item; empty when nothing was. */
    Optional<JsonNode> item(String code) {
        return items().stream().filter(i -> i.get("item").asText().equals(code)).findFirst();
    }

    String answer(String code) {
        return item(code).map(i -> i.get("answer").asText()).orElse("");
    }

    /** The answers by item. */
    TreeMap<String, String> answers() {
        var answers = new TreeMap<String, String>();
        items().forEach(i -> answers.put(i.get("item").asText(), i.get("answer").asText()));
        answers.values().removeIf(""::equals);
        return answers;
    }

    List<JsonNode> items() {
        var items = new ArrayList<JsonNode>();
        json.get("records").forEach(r -> r.get("items").forEach(items::add));
        return items;
    }

    List<JsonNode> findings() {
        return StreamSupport.stream(json.get("findings").spliterator(), false).toList();
    }
}

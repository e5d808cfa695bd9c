package org.canxun.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.FindingChange;
import org.canxun.core.inspection.FindingView;
import org.canxun.core.inspection.ItemEntry;
import org.canxun.model.ItemAnswer;
import org.canxun.model.TermUnit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The file that {@code inspection apply} reads; its form is described in the manual. */
class EntryFile {

    private static final int MAX_BYTES = 8 << 20;
    private static final Set<String> KEYS =
            Set.of("item", "answer", "reason", "choice", "value", "text", "note", "readings",
                    "finding", "termDays", "termUnit", "referredTo", "major", "photos");

    /** What is said twice is a mistake: the one or the other would be lost without a word. */
    private final ObjectMapper mapper = new ObjectMapper(
            new JsonFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private final Console console;

    EntryFile(Console console) {
        this.console = console;
    }

    /** @throws CommandFailure when the file is missing, too large, no JSON, or has something we do not know */
    List<ItemEntry> read(Path file) {
        try {
            var root = mapper.readTree(bytes(file));
            var items = root.isArray() ? root : root.path("items");
            if (!items.isArray()) {
                throw new CommandFailure(console.text("apply.no-items", file));
            }
            var entries = new ArrayList<ItemEntry>();
            var codes = new HashSet<String>();
            for (var item : items) {
                var entry = entry(item, file);
                if (!codes.add(entry.itemCode())) {
                    throw new CommandFailure(console.text("apply.item-twice", entry.itemCode()));
                }
                entries.add(entry);
            }
            return entries;
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new CommandFailure(console.text("apply.no-json", file, at == null ? 0 : at.getLineNr(),
                    at == null ? 0 : at.getColumnNr()), e);
        } catch (IOException e) {
            throw new CommandFailure(console.text("apply.unreadable", file), e);
        }
    }

    /** A pipe says nothing of its size. */
    private byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new CommandFailure(console.text("apply.too-large", file, MAX_BYTES >> 20));
            }
            return bytes;
        }
    }

    private ItemEntry entry(JsonNode node, Path file) {
        var code = node.path("item").isTextual() ? node.get("item").textValue() : "";
        if (code.isEmpty()) {
            throw new CommandFailure(console.text("apply.no-item-code", file));
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!KEYS.contains(name)) {
                throw new CommandFailure(console.text("apply.unknown-key", code, name));
            }
        });
        if (node.has("reason") && !node.has("answer")) {
            throw new CommandFailure(console.text("apply.reason-alone", code));
        }
        var answer = answer(node, code);
        if (node.has("finding") && answer.isPresent() && !node.has("choice") && !node.has("value")
                && answer.get().answer() != ItemAnswer.NONCONFORM) {
            throw new CommandFailure(console.text("apply.finding-without-fault", code));
        }
        return new ItemEntry(code, answer, readings(node, code), text(node, "note", code),
                finding(node, code), photos(node, code, file));
    }

    /** Names are relative to the file that names them. */
    private List<Path> photos(JsonNode node, String code, Path file) {
        var photos = new ArrayList<Path>();
        if (node.has("photos") && !node.get("photos").isArray()) {
            throw new CommandFailure(console.text("apply.bad-form", code, "photos"));
        }
        for (var photo : node.path("photos")) {
            try {
                var name = plainText(photo, "photos", code);
                if (name.isBlank()) {
                    throw new CommandFailure(console.text("apply.bad-form", code, "photos"));
                }
                photos.add(file.toAbsolutePath().resolveSibling(name));
            } catch (InvalidPathException e) {
                throw new CommandFailure(console.text("apply.bad-form", code, "photos"), e);
            }
        }
        return photos;
    }

    private String plainText(JsonNode node, String key, String code) {
        if (!node.isTextual()) {
            throw new CommandFailure(console.text("apply.bad-form", code, key));
        }
        return node.textValue();
    }

    private Optional<Answer> answer(JsonNode node, String code) {
        if (!node.has("answer") && !node.has("choice") && !node.has("value")
                && !node.has("text")) {
            return Optional.empty();
        }
        var word = text(node, "answer", code).orElse(ItemAnswer.CONFORM.getLiteral());
        var answer = switch (word) {
            case "符合" -> ItemAnswer.CONFORM;
            case "不符合" -> ItemAnswer.NONCONFORM;
            case "不适用", "合理缺项" -> ItemAnswer.NOT_APPLICABLE;
            default -> ItemAnswer.get(word);
        };
        if (answer == null) {
            throw new CommandFailure(console.text("apply.unknown-answer", code, word));
        }
        return Optional.of(new Answer(answer, text(node, "reason", code).orElse(""),
                text(node, "choice", code).orElse(""),
                node.has("value") ? decimal(node.get("value"), code) : null,
                text(node, "text", code).orElse("")));
    }

    private Map<String, BigDecimal> readings(JsonNode node, String code) {
        var readings = new LinkedHashMap<String, BigDecimal>();
        if (node.has("readings") && !node.get("readings").isObject()) {
            throw new CommandFailure(console.text("apply.bad-form", code, "readings"));
        }
        node.path("readings").fields().forEachRemaining(r -> readings.put(r.getKey(), decimal(r.getValue(), code)));
        return readings;
    }

    private FindingChange finding(JsonNode node, String code) {
        var change = FindingChange.of(text(node, "finding", code), term(node, code));
        if (node.has("major")) {
            if (!node.get("major").isBoolean()) {
                throw new CommandFailure(console.text("apply.bad-form", code, "major"));
            }
            change = change.withMajor(node.get("major").booleanValue());
        }
        if (!node.has("referredTo")) {
            return change;
        }
        if (change.way().isPresent()) {
            throw new CommandFailure(console.text("apply.term-and-referral", code));
        }
        return new FindingChange(change.text(), change.major(),
                text(node, "referredTo", code).map(FindingChange.Way::referral));
    }

    private Optional<FindingView.Term> term(JsonNode node, String code) {
        if (!node.has("termDays") && !node.has("termUnit")) {
            return Optional.empty();
        }
        var unit = TermUnit.get(node.path("termUnit").asText(TermUnit.WORKING_DAY.getLiteral()));
        var days = node.path("termDays");
        if (unit == null || !days.isIntegralNumber() || !days.canConvertToInt()) {
            throw new CommandFailure(console.text("apply.bad-term", code));
        }
        return Optional.of(new FindingView.Term(days.asInt(), unit));
    }

    private BigDecimal decimal(JsonNode node, String code) {
        try {
            return new BigDecimal(node.asText());
        } catch (NumberFormatException e) {
            throw new CommandFailure(console.text("apply.no-number", code, node.asText()), e);
        }
    }

    private Optional<String> text(JsonNode node, String name, String code) {
        return node.has(name) ? Optional.of(plainText(node.get(name), name, code)) : Optional.empty();
    }
}

package org.canxun.core.draw;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON (RFC 8259) of maps, lists, texts, whole numbers and null, one member on a line. */
final class JsonText {

    private static final String STEP = "  ";

    private JsonText() {}

    static String of(Object value) {
        return of(value, "\n") + "\n";
    }

    private static String of(Object value, String line) {
        var inner = line + STEP;
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(e -> inner + quoted((String) e.getKey()) + ": " + of(e.getValue(), inner))
                    .collect(Collectors.joining(",", "{", line + "}"));
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "[]"
                    : list.stream().map(v -> inner + of(v, inner)).collect(Collectors.joining(",", "[", line + "]"));
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (var c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append("\\u%04x".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}

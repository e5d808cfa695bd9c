package org.canxun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** The JSON objects that the manual describes, each by the names of its keys. */
record ManualShapes(Set<String> shapes) {

    static ManualShapes read() throws IOException {
        return new ManualShapes(shapes(Files.readString(Path.of("../../docs/manual.zh.md"))));
    }

    boolean contains(String names) {
        return shapes.contains(names);
    }

    void assertShape(String names, JsonNode object) {
        var found = new ArrayList<String>();
        object.fieldNames().forEachRemaining(found::add);
        assertEquals(names, String.join(" ", found));
        assertTrue(contains(names), "not in the manual: " + names);
    }

    /** Names between braces, without what is nested in them. */
    private static Set<String> shapes(String text) {
        var open = new ArrayDeque<StringBuilder>();
        var shapes = new HashSet<String>();
        for (var c : text.toCharArray()) {
            if (c == '{') {
                open.push(new StringBuilder());
            } else if (c == '}' && !open.isEmpty()) {
                shapes.add(open.pop().toString().replaceAll(":[^,]*", "").strip().replaceAll("\\s*,\\s*", " "));
            } else if (!open.isEmpty()) {
                open.peek().append(c);
            }
        }
        return shapes;
    }
}

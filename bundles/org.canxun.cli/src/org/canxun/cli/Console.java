package org.canxun.cli;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

/** Where commands write: results to one stream, the single line of a failure to the other. */
record Console(PrintStream out, PrintStream err, Locale locale) {

    private static final ObjectWriter JSON = new ObjectMapper()
            .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true).writerWithDefaultPrettyPrinter();

    /** Chinese, or English for users of that language. */
    ResourceBundle texts() {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("org.canxun.cli.messages", locale, Console.class.getClassLoader(), control);
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(texts().getString(key), locale).format(arguments);
    }

    void say(String key, Object... arguments) {
        out.println(text(key, arguments));
    }

    void line(String line) {
        out.println(line);
    }

    /** Rows with columns as wide as their widest cell; Chinese characters count as two. */
    void table(List<String> header, List<List<String>> rows) {
        new TextTable(header, rows).lines().forEach(out::println);
    }

    void json(Object value) {
        try {
            out.println(JSON.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("results are plain maps and lists", e);
        }
    }
}

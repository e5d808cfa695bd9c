package org.canxun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class CliMessagesTest {

    private static final Path SOURCES = Path.of("../../bundles/org.canxun.cli/src/org/canxun/cli");
    private static final Pattern LITERAL = Pattern.compile("(?:text|say)\\(\\s*\"([^\"]+)\"");
    private static final Pattern CHOSEN = Pattern.compile("\\? \"([a-z.A-Z-]+)\"\\s*: \"([a-z.A-Z-]+)\"");
    private static final Pattern DESCRIPTION = Pattern.compile("descriptionKey = \"([^\"]+)\"");

    private static Properties texts(String name) throws IOException {
        var texts = new Properties();
        try (var in = new InputStreamReader(Cli.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        assertEquals(new TreeSet<>(texts("messages.properties").stringPropertyNames()),
                new TreeSet<>(texts("messages_en.properties").stringPropertyNames()));
    }

    @Test
    void everyTextCanBeFilledInTheSameWayInBothLanguages() throws IOException {
        var chinese = texts("messages.properties");
        var english = texts("messages_en.properties");
        for (var key : chinese.stringPropertyNames()) {
            assertEquals(places(chinese.getProperty(key)), places(english.getProperty(key)), key);
            for (var text : List.of(chinese.getProperty(key), english.getProperty(key))) {
                assertFalse(text.isBlank() || text.contains("\uFFFD"), key);
                assertFalse(text.contains("'") && !text.contains("''"), key + ": a single quote is eaten");
            }
        }
    }

    private static int places(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    @Test
    void noCommandAsksForATextThatIsMissing() throws IOException {
        var texts = texts("messages.properties");
        int found = 0;
        try (var files = Files.list(SOURCES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                for (var pattern : List.of(LITERAL, DESCRIPTION, CHOSEN)) {
                    var matcher = pattern.matcher(Files.readString(file));
                    while (matcher.find()) {
                        for (int i = 1; i <= matcher.groupCount(); i++) {
                            assertTrue(texts.containsKey(matcher.group(i)), file + ": " + matcher.group(i));
                            found++;
                        }
                    }
                }
            }
        }
        assertTrue(found > 80, "the sources are where they were: " + found);
    }

    @Test
    void everyCommandOptionAndParameterIsDescribed() {
        var missing = new ArrayList<String>();
        for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            var console = new Console(System.out, System.err, locale);
            var globals = new GlobalOptions(null, console);
            var command = new CommandLine(new CanxunCommand(globals), new CommandFactory(globals));
            command.setResourceBundle(console.texts());
            describe(command.getCommandSpec(), missing);
        }
        assertEquals(List.of(), missing);
    }

    private static void describe(CommandSpec spec, List<String> missing) {
        if (spec.parent() != null && spec.usageMessage().description().length == 0) {
            missing.add(spec.qualifiedName());
        }
        spec.args().stream().filter(a -> a.description().length == 0)
                .forEach(a -> missing.add(spec.qualifiedName() + " " + a.paramLabel()));
        spec.subcommands().values().forEach(sub -> describe(sub.getCommandSpec(), missing));
    }
}

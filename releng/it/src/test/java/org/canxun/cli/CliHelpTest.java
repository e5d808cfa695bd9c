package org.canxun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import picocli.CommandLine;

class CliHelpTest {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    static List<String> commands() {
        var names = new ArrayList<String>();
        collect(new CommandLine(new CanxunCommand(new GlobalOptions(null, null)),
                new CommandFactory(new GlobalOptions(null, null))), "", names);
        return names;
    }

    private static void collect(CommandLine command, String path, List<String> names) {
        for (var sub : command.getSubcommands().entrySet()) {
            var name = (path + " " + sub.getKey()).strip();
            names.add(name);
            collect(sub.getValue(), name, names);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandIsListedWithWhatItDoes(String command) {
        for (var locale : List.of(Locale.ENGLISH, CHINESE)) {
            var help = CliRun.in(locale, "--help");
            assertEquals(0, help.exit());
            assertEquals("", help.err());
            // A group stands there with each of its commands.
            assertTrue(help.out().lines().anyMatch(l -> l.strip().startsWith(command + " ")), help.out());
            if (locale == CHINESE) {
                var line =
                        help.out().lines().filter(l -> l.strip().startsWith(command + " ")).findFirst().orElseThrow();
                assertTrue(line.codePoints().anyMatch(Character::isIdeographic), line);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItself(String command) {
        for (var locale : List.of(Locale.ENGLISH, CHINESE)) {
            var help = CliRun.in(locale, (command + " --help").split(" "));
            assertEquals(0, help.exit(), help.err());
            assertEquals("", help.err());
            assertTrue(help.out().contains("canxun " + command), help.out());
            assertFalse(help.out().contains("null"), help.out());
            if (locale == CHINESE) {
                for (var english : List.of("Usage:", "Show this help", "Print version", "Commands:")) {
                    assertFalse(help.out().contains(english), help.out());
                }
            } else {
                assertFalse(help.out().codePoints().anyMatch(Character::isIdeographic), help.out());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void wrongUsageOfAnyCommandIsExit2AndSaysWhereHelpIs(String command) {
        for (var locale : List.of(Locale.ENGLISH, CHINESE)) {
            var wrong = CliRun.in(locale, (command + " --nonsense").split(" "));
            assertEquals(2, wrong.exit());
            assertEquals("", wrong.out());
            assertEquals(2, wrong.err().lines().count(), wrong.err());
            assertTrue(wrong.err().contains("canxun " + command + " --help"), wrong.err());
            if (locale == CHINESE) {
                assertTrue(wrong.err().lines().allMatch(l -> l.codePoints().anyMatch(Character::isIdeographic)),
                        wrong.err());
            }
        }
    }
}

package org.canxun.exchange;

import static org.canxun.exchange.HostileFileException.require;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.xml.stream.XMLStreamReader;

import org.canxun.core.Problem;

/**
 * Finds macros, links to other files and external data, by the names of parts, their types and how they are related.
 * A name can be changed by hand, a type or a relation cannot: without them no program would run or follow them.
 * Ordinary hyperlinks pass, for nothing follows them here.
 */
final class PackageCheck {

    /** In names of parts, content types and relationship types, all in lower case. */
    private static final List<String> MACROS = List.of("vbaproject", "macroenabled", "macrosheet");
    private static final List<String> LINKS = List.of("externallink", "xl/connections", "relationships/connections",
            "spreadsheetml.connections", "querytable");

    private PackageCheck() {}

    static void part(String name) throws HostileFileException {
        check(name);
    }

    static void element(XMLStreamReader reader) throws HostileFileException {
        switch (reader.getLocalName()) {
            case "Default", "Override" -> check(reader.getAttributeValue(null, "ContentType"));
            case "Relationship" -> check(reader.getAttributeValue(null, "Type"));
            // ECMA-376 part 1, 18.14: a running program or another file that cells take their values from.
            case "ddeLink", "oleLink", "externalReference" -> throw new HostileFileException(Problem.TABLE_LINKED,
                    reader.getLocalName());
            default -> {
                // Says nothing about the package.
            }
        }
    }

    private static void check(String name) throws HostileFileException {
        var lower = Optional.ofNullable(name).orElse("").toLowerCase(Locale.ROOT);
        require(MACROS.stream().noneMatch(lower::contains), Problem.TABLE_MACROS, name);
        require(LINKS.stream().noneMatch(lower::contains), Problem.TABLE_LINKED, name);
    }
}

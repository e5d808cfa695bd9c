package org.canxun.releng.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of allowed arrows and libraries, read from {@code arrows.txt}. */
final class Arrows {

    static final String PREFIX = "org.canxun.";
    static final String TESTS = ".tests";

    /** A library is known by its prefixes; {@code users} are bundles, packages of ours, {@code tests} or {@code *}. */
    record Library(String name, List<String> prefixes, List<String> users) {

        int match(String qualifiedName) {
            return prefixes.stream().filter(prefix -> isBelow(prefix, qualifiedName)).mapToInt(String::length).max()
                    .orElse(-1);
        }
    }

    private final Map<String, Set<String>> bundles = new LinkedHashMap<>();
    private final List<Library> libraries = new ArrayList<>();

    static Arrows read() {
        try (var in = Arrows.class.getResourceAsStream("arrows.txt")) {
            return new Arrows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Arrows(String table) {
        String section = "";
        for (String line : table.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#"))
                continue;
            if (line.startsWith("["))
                section = line;
            else
                addRow(section, line.split("\\|", -1));
        }
        bundles.forEach((bundle, used) -> used.forEach(other -> requireRow(bundle, other)));
    }

    private void addRow(String section, String[] cells) {
        if (section.equals("[bundles]") && cells.length == 2)
            bundles.put(cells[0].strip(), Set.copyOf(words(cells[1])));
        else if (section.equals("[libraries]") && cells.length == 3)
            libraries.add(new Library(cells[0].strip(), words(cells[1]), words(cells[2])));
        else
            throw new IllegalArgumentException("Not a row of " + section + ": " + String.join("|", cells));
    }

    private void requireRow(String bundle, String other) {
        if (!bundles.containsKey(other))
            throw new IllegalArgumentException("Row " + bundle + " names the unknown bundle " + other);
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split("\\s+"));
    }

    static boolean isBelow(String prefix, String qualifiedName) {
        return qualifiedName.startsWith(prefix) && (qualifiedName.length() == prefix.length()
                || !Character.isJavaIdentifierPart(qualifiedName.charAt(prefix.length())));
    }

    static boolean isTest(String bundle) {
        return bundle.endsWith(TESTS);
    }

    /** The bundle a test fragment belongs to; every other bundle is its own host. */
    static String host(String bundle) {
        return isTest(bundle) ? bundle.substring(0, bundle.length() - TESTS.length()) : bundle;
    }

    boolean isKnown(String bundle) {
        return bundles.containsKey(bundle) || bundles.containsKey(host(bundle));
    }

    /** The bundle that holds a name of ours, {@code org.canxun.core.geo.Datum} giving {@code core}. */
    Optional<String> owner(String qualifiedName) {
        return bundles.keySet().stream()
                .filter(bundle -> isBelow(PREFIX + bundle, qualifiedName))
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .map(Arrows::host);
    }

    boolean mayUseBundle(String bundle, String other) {
        var host = host(bundle);
        return other.equals(bundle) || other.equals(host)
                || bundles.getOrDefault(bundle, Set.of()).contains(other)
                || bundles.getOrDefault(host, Set.of()).contains(other);
    }

    Optional<Library> library(String qualifiedName) {
        return libraries.stream()
                .filter(library -> library.match(qualifiedName) >= 0)
                .max((a, b) -> Integer.compare(a.match(qualifiedName), b.match(qualifiedName)));
    }

    /** In a source file the package counts too. */
    boolean mayUseLibrary(String bundle, String packageName, Library library) {
        return library.users().stream().anyMatch(user -> isUser(user, bundle)
                || isPackageOf(user, bundle) && isBelow(PREFIX + user, packageName));
    }

    /** A manifest may name what any package of its bundle may use. */
    boolean mayUseLibrary(String bundle, Library library) {
        return library.users().stream().anyMatch(user -> isUser(user, bundle) || isPackageOf(user, bundle));
    }

    private static boolean isUser(String user, String bundle) {
        return user.equals("*") || user.equals(host(bundle)) || isTest(bundle) && user.equals("tests");
    }

    private boolean isPackageOf(String user, String bundle) {
        return !bundles.containsKey(user) && owner(PREFIX + user).filter(host(bundle)::equals).isPresent();
    }
}

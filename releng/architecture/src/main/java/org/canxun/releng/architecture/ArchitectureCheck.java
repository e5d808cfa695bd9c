package org.canxun.releng.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.canxun.releng.architecture.JavaSource.Use;

/** Compares the bundles of a repository with the table of allowed arrows and lists what crosses it. */
final class ArchitectureCheck {

    static final int MAX_LINES = 400;

    private static final List<String> USING_HEADERS = List.of("Require-Bundle", "Import-Package",
            "DynamicImport-Package", "Fragment-Host");
    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "no BundleActivator: use a declarative service", Pattern.compile("\\bBundleActivator\\b"),
            "no System.exit: return the exit code", Pattern.compile("\\bSystem\\s*\\.\\s*exit\\s*\\("),
            "no printStackTrace: log or rethrow", Pattern.compile("\\bprintStackTrace\\b"));

    private final Path root;
    private final Arrows arrows;
    private final Set<String> violations = new LinkedHashSet<>();

    ArchitectureCheck(Path root, Arrows arrows) {
        this.root = root;
        this.arrows = arrows;
    }

    List<String> run() throws IOException {
        for (Path folder : children(root.resolve("bundles"))) {
            var manifest = folder.resolve("META-INF/MANIFEST.MF");
            if (Files.exists(manifest))
                checkBundle(folder, manifest);
        }
        return new ArrayList<>(violations);
    }

    private void checkBundle(Path folder, Path file) throws IOException {
        var manifest = new BundleManifest(file);
        var symbolicName = manifest.symbolicName();
        var bundle = symbolicName.startsWith(Arrows.PREFIX) ? symbolicName.substring(Arrows.PREFIX.length()) : "";
        if (!arrows.isKnown(bundle)) {
            report(file, 0, "unknown bundle " + symbolicName + ": add it to the table in arrows.txt");
            return;
        }
        if (!folder.getFileName().toString().equals(symbolicName))
            report(file, 0, "bundle " + symbolicName + " must stand in a folder of that name");
        checkManifest(bundle, manifest, file);
        for (Path source : javaFiles(folder.resolve("src")))
            checkSource(bundle, source);
    }

    private void checkManifest(String bundle, BundleManifest manifest, Path file) {
        if (manifest.has("Bundle-Activator"))
            report(file, 0, "no BundleActivator: use a declarative service");
        if (Arrows.isTest(bundle)
                && !manifest.names("Fragment-Host").equals(List.of(Arrows.PREFIX + Arrows.host(bundle))))
            report(file, 0, bundle + " must be a fragment of " + Arrows.PREFIX + Arrows.host(bundle));
        for (String header : USING_HEADERS)
            for (String name : manifest.names(header))
                check(bundle, Optional.empty(), name.replaceFirst("^wrapped\\.", ""), true)
                        .ifPresent(message -> report(file, 0, message + " (" + header + " " + name + ")"));
    }

    private void checkSource(String bundle, Path file) throws IOException {
        var source = new JavaSource(Files.readString(file));
        if (source.lines() > MAX_LINES)
            report(file, source.lines(), "file has more than " + MAX_LINES + " lines: divide it");
        FORBIDDEN.forEach((message, pattern) -> source.linesWith(pattern)
                .forEach(line -> report(file, line, message)));
        var packageName = Optional.of(source.packageName());
        for (Use use : source.uses())
            check(bundle, packageName, use.name(), use.imported())
                    .ifPresent(message -> report(file, use.line(), message + " (" + use.name() + ")"));
    }

    /** Empty when the bundle, or the given package of it, may use the name. */
    private Optional<String> check(String bundle, Optional<String> packageName, String name, boolean mustBeKnown) {
        if (name.startsWith(Arrows.PREFIX))
            return arrows.owner(name)
                    .map(other -> arrows.mayUseBundle(bundle, other) ? "" : bundle + " may not use " + other)
                    .or(() -> Optional.of("unknown bundle, add it to the table in arrows.txt"))
                    .filter(message -> !message.isEmpty());
        var library = arrows.library(name);
        if (library.isEmpty())
            return mustBeKnown ? Optional.of("unknown library, do without or add it to the table in arrows.txt")
                    : Optional.empty();
        boolean allowed = packageName.map(from -> arrows.mayUseLibrary(bundle, from, library.get()))
                .orElseGet(() -> arrows.mayUseLibrary(bundle, library.get()));
        return allowed ? Optional.empty()
                : Optional.of(bundle + " may not use " + library.get().name() + ", only "
                        + String.join(", ", library.get().users()) + " may");
    }

    private void report(Path file, int line, String message) {
        var place = root.relativize(file).toString().replace('\\', '/');
        violations.add(place + (line > 0 ? ":" + line : "") + ": " + message);
    }

    private static List<Path> children(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder))
            return List.of();
        try (var entries = Files.walk(folder)) {
            return entries.filter(path -> path.toString().endsWith(".java")).sorted().toList();
        }
    }
}

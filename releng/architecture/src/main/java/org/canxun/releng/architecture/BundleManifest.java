package org.canxun.releng.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Manifest;

/** The headers of one manifest that tell what a bundle uses. */
final class BundleManifest {

    private final Manifest manifest;

    BundleManifest(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            manifest = new Manifest(in);
        }
    }

    String symbolicName() {
        return names("Bundle-SymbolicName").stream().findFirst().orElse("");
    }

    boolean has(String header) {
        return manifest.getMainAttributes().getValue(header) != null;
    }

    /** The names of a header's clauses, without attributes and directives. */
    List<String> names(String header) {
        var value = manifest.getMainAttributes().getValue(header);
        if (value == null || value.isBlank())
            return List.of();
        var names = new ArrayList<String>();
        for (String clause : value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
            for (String part : clause.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                if (!part.contains("="))
                    names.add(part.strip());
        return names;
    }
}

package org.canxun.releng.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** Holds this repository to the table. */
class RepositoryTest {

    @Test
    void noBundleCrossesTheTable() throws IOException {
        var root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("mvnw")))
            root = root.getParent();
        assertTrue(Files.exists(root.resolve("bundles/org.canxun.app")), "No bundles below " + root);
        var violations = new ArchitectureCheck(root, Arrows.read()).run();
        if (!violations.isEmpty())
            fail(violations.size() + " violations of the architecture:\n" + String.join("\n", violations));
    }
}

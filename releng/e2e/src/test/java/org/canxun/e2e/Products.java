package org.canxun.e2e;

import java.nio.file.Files;
import java.nio.file.Path;

/** The products as people get them. */
final class Products {

    /** Surefire runs in the folder of the module. */
    private static final Path BUILT = Path.of("..", "products", "target", "products").toAbsolutePath().normalize();

    private Products() {}

    /** The start script of the workbench. */
    static Path client() {
        return script("org.canxun.client");
    }

    /** The start script of the command line. */
    static Path headless() {
        return script("org.canxun.headless");
    }

    private static Path script(String product) {
        var cpu = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
        var script = BUILT.resolve(product).resolve("linux/gtk").resolve(cpu).resolve("canxun");
        if (!Files.isExecutable(script)) {
            throw new IllegalStateException("The products are not built, there is no " + script
                    + ": build them in the same run with ./mvnw verify -pl :org.canxun.e2e -am");
        }
        return script;
    }
}

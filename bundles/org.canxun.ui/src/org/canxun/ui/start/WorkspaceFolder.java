package org.canxun.ui.start;

import java.nio.file.Path;
import java.util.Set;

import org.eclipse.equinox.app.IApplicationContext;

/** Which folder to work in: {@code --workspace DIR}, else the property {@code canxun.workspace}, else the home's. */
final class WorkspaceFolder {

    /** The platform writes its arguments with one dash, the command line ours with two; both are understood. */
    private static final Set<String> ARGUMENT = Set.of("-workspace", "--workspace");
    private static final String PROPERTY = "canxun.workspace";

    private WorkspaceFolder() {}

    static Path of(IApplicationContext application) {
        var arguments = application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return of(arguments instanceof String[] given ? given : new String[0]);
    }

    static Path of(String... arguments) {
        return of(arguments, System.getProperty(PROPERTY), Path.of(System.getProperty("user.home")));
    }

    static Path of(String[] arguments, String property, Path home) {
        for (var i = 0; i + 1 < arguments.length; i++) {
            if (ARGUMENT.contains(arguments[i])) {
                return Path.of(arguments[i + 1]).toAbsolutePath().normalize();
            }
        }
        return property == null || property.isBlank() ? home.resolve(".canxun").resolve("workspace")
                : Path.of(property).toAbsolutePath().normalize();
    }
}

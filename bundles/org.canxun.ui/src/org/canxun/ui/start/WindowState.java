package org.canxun.ui.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.canxun.ui.Version;
import org.canxun.ui.command.ResetLayoutHandler;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.graphics.Rectangle;

/** What the window remembers, in {@code .window} of the workspace, and when it must forget. */
final class WindowState {

    private static final String THEME = "cssTheme";

    /** As high as the title of a window is on most desktops. */
    private static final int FRAME = 32;

    private WindowState() {}

    static Path folder(Path workspace) {
        return workspace.resolve(".window");
    }

    /** Points the platform at the folder and clears a layout that another version, language or the user gave up. */
    static void prepare(Path workspace) throws IOException {
        var folder = Files.createDirectories(folder(workspace));
        var area = Platform.getInstanceLocation();
        if (area != null && !area.isSet()) {
            area.set(folder.toUri().toURL(), false);
        }
        var preferences = InstanceScope.INSTANCE.getNode("org.canxun.ui");
        var reset = preferences.getBoolean(ResetLayoutHandler.RESET_KEY, false);
        preferences.remove(ResetLayoutHandler.RESET_KEY);
        if (changed(folder) || reset) {
            System.setProperty(IWorkbench.CLEAR_PERSISTED_STATE, "true");
        }
        if (System.getProperty(THEME) == null) {
            var dark = org.eclipse.swt.widgets.Display.isSystemDarkTheme();
            System.setProperty(THEME, dark ? org.canxun.ui.ThemeAddon.DARK : org.canxun.ui.ThemeAddon.LIGHT);
        }
    }

    /** Whether the layout kept there was made by another version or in another language. */
    static boolean changed(Path folder) throws IOException {
        var now = new Properties();
        now.setProperty("version", Version.text());
        now.setProperty("language", Locale.getDefault().toLanguageTag());
        var file = folder.resolve("made-by.properties");
        var then = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                then.load(reader);
            }
        }
        if (then.equals(now)) {
            return false;
        }
        try (var writer = Files.newBufferedWriter(file)) {
            now.store(writer, null);
        }
        return true;
    }

    /** A window that has no room on its screen fills it: ours is new there, or was kept from a larger one. */
    static void fit(List<MWindow> windows, Rectangle screen) {
        windows.stream().filter(window -> window.getWidth() > screen.width
                || window.getHeight() + FRAME > screen.height)
                .forEach(window -> window.getTags().add(IPresentationEngine.WINDOW_MAXIMIZED_TAG));
    }

    /** Pages the user opened are closeable; what belongs to an area is not. */
    static void removePages(MApplication application, EModelService models) {
        for (var part : models.findElements(application, null, MPart.class, null)) {
            if (part.isCloseable() && part.getParent() != null) {
                var parent = part.getParent();
                if (parent.getSelectedElement() == part) {
                    parent.setSelectedElement(null);
                }
                parent.getChildren().remove(part);
            }
        }
    }
}

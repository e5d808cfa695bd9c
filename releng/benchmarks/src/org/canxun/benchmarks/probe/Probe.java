package org.canxun.benchmarks.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/**
 * Put into a product beside its own bundles: says when the window can be used and closes it again. The dialog that asks
 * who works here is answered at once with what it proposes, so that no person's time is measured.
 */
public final class Probe implements EventHandler {

    private static final int LOOK_AGAIN_MS = 5;
    /** After this the window has done what it does by itself, such as reading thumbnails. */
    private static final int REST_MS = 2500;
    /** Id of the part that must show rows; empty when the window alone is meant. */
    private static final String PART = System.getProperty("canxun.benchmark.part", "");
    private static final long STARTED = Long.getLong("canxun.benchmark.started", 0);

    /** Folder of what is to be done to the window; empty when it is only to be opened. */
    private static final String BURST = System.getProperty("canxun.benchmark.burst", "");

    private boolean answered;

    @Override
    public void handleEvent(Event event) {
        var display = Display.getDefault();
        if (event.getProperty(IEventBroker.DATA) instanceof MApplication application) {
            display.asyncExec(() -> look(display, application));
        }
    }

    private void look(Display display, MApplication application) {
        answerDialog(display);
        if (!isUsable(application, display)) {
            display.timerExec(LOOK_AGAIN_MS, () -> look(display, application));
            return;
        }
        for (var shell : display.getShells()) {
            shell.update();
        }
        System.out.println("usable " + (System.currentTimeMillis() - STARTED));
        display.timerExec(REST_MS, () -> {
            if (BURST.isEmpty()) {
                leave(application);
            } else {
                var part = application.getChildren().get(0).getContext().get(EPartService.class).getActivePart();
                var items = tables((Composite) part.getWidget()).filter(Control::isVisible).findFirst().orElseThrow();
                new Burst(display, items, Path.of(BURST), () -> leave(application)).start();
            }
        });
    }

    /** One only: whatever else asks something is trouble, and must not pass unseen. */
    private void answerDialog(Display display) {
        for (var shell : display.getShells()) {
            if (!answered && shell.getParent() != null && shell.isVisible() && shell.getDefaultButton() != null) {
                answered = true;
                shell.getDefaultButton().notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
                return;
            }
        }
    }

    private boolean isUsable(MApplication application, Display display) {
        if (application.getChildren().isEmpty()
                || !(application.getChildren().get(0).getWidget() instanceof Shell main) || !main.isVisible()) {
            return false;
        }
        if (PART.isEmpty()) {
            return true;
        }
        var parts = application.getChildren().get(0).getContext().get(EPartService.class);
        return answered && Arrays.stream(display.getShells()).filter(Control::isVisible).count() == 1
                && showsRows(parts.getActivePart());
    }

    private static boolean showsRows(MPart part) {
        return part != null && part.getElementId().equals(PART) && part.getWidget() instanceof Composite composite
                && tables(composite).anyMatch(table -> table.isVisible() && table.getItemCount() > 0);
    }

    private static Stream<Table> tables(Composite parent) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Table table ? Stream.of(table)
                : child instanceof Composite composite ? tables(composite) : Stream.empty());
    }

    private static void leave(MApplication application) {
        try {
            var peak = Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:")).findFirst().orElse("VmHWM: 0 kB");
            System.out.println("peak " + peak.replaceAll("\\D", ""));
        } catch (IOException e) {
            System.out.println("peak 0");
        }
        ((Shell) application.getChildren().get(0).getWidget()).close();
    }
}

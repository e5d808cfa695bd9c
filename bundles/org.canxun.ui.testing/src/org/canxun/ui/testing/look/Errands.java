package org.canxun.ui.testing.look;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.canxun.ui.Access;
import org.canxun.ui.testing.Widgets;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** What can be asked of the windows of a running workbench. All on the UI thread. */
@SuppressWarnings("restriction")
final class Errands {

    private final MApplication application;
    private final EModelService models;
    private final Set<String> seen = new LinkedHashSet<>();

    @Inject
    Errands(MApplication application, EModelService models) {
        this.application = application;
        this.models = models;
    }

    /** What there is to complain of in the windows in front. @param page how they are called */
    List<String> look(String page) {
        seenNow();
        var complaints = new LinkedHashSet<String>();
        front().forEach(shell -> complaints.addAll(Look.at(page, shell)));
        return List.copyOf(complaints);
    }

    private void seenNow() {
        for (var part : models.findElements(application, null, MPart.class, null)) {
            if (part.getWidget() instanceof Control control && !control.isDisposed() && control.isVisible()) {
                seen.add(part.getElementId());
            }
        }
    }

    /** The dialogs, or else the window itself. */
    private static List<Shell> front() {
        var open = shells();
        var dialogs = open.stream().filter(shell -> shell.getParent() instanceof Shell).toList();
        return dialogs.isEmpty() ? open : dialogs.subList(dialogs.size() - 1, dialogs.size());
    }

    private static List<Shell> shells() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).toList();
    }

    /** The commands of the menu, as far as they can be chosen where the keyboard is. */
    List<String> commands() {
        return models.findElements(application, MHandledMenuItem.class, EModelService.IN_MAIN_MENU,
                item -> item instanceof MHandledMenuItem).stream().filter(item -> item.getParameters().isEmpty())
                .map(item -> item.getCommand().getElementId()).filter(id -> handlers().canExecute(command(id)))
                .toList();
    }

    private ParameterizedCommand command(String id) {
        return context().get(ECommandService.class).createCommand(id, null);
    }

    private EHandlerService handlers() {
        return context().get(EHandlerService.class);
    }

    private IEclipseContext context() {
        return application.getContext().getActiveLeaf();
    }

    /** Each page the application knows, and whether it was looked at. */
    List<String> pages() {
        return Stream.concat(application.getDescriptors().stream().map(descriptor -> descriptor.getElementId()),
                standing().stream()).distinct().map(id -> id + " " + seen.contains(id)).toList();
    }

    /** The pages that are there from the start. */
    private List<String> standing() {
        return models.findElements(application, null, MPart.class, null).stream().map(MPart::getElementId).distinct()
                .toList();
    }

    List<String> windows() {
        return shells().stream().map(Shell::getText).toList();
    }

    void theme(String id) {
        application.getContext().get(IThemeEngine.class).setTheme(id, false);
    }

    void run(String id) {
        handlers().executeHandler(command(id));
    }

    /** Brings a page to the front that is there from the start. */
    void show(String id) {
        var part = models.findElements(application, id, MPart.class, null).get(0);
        var parts = context().get(EPartService.class);
        parts.switchPerspective(models.getPerspectiveFor(part));
        parts.showPart(part, EPartService.PartState.ACTIVATE);
    }

    /** A key where the keyboard is, by its character or its name, such as {@code Ctrl+Shift+DEL}. */
    void press(String stroke) {
        var event = new Event();
        var keys = new ArrayList<>(List.of(stroke.split("\\+")));
        event.keyCode = code(keys.remove(keys.size() - 1));
        event.character = event.keyCode < 0x80 ? (char) event.keyCode : 0;
        for (var key : keys) {
            event.stateMask |= switch (key) {
                case "Ctrl" -> SWT.CTRL;
                case "Alt" -> SWT.ALT;
                default -> SWT.SHIFT;
            };
        }
        event.doit = true;
        keyboard().notifyListeners(SWT.KeyDown, event);
    }

    private static int code(String key) {
        return switch (key) {
            case "Return" -> SWT.CR;
            case "Delete" -> SWT.DEL;
            case "Insert" -> SWT.INSERT;
            case "Down" -> SWT.ARROW_DOWN;
            case "Space" -> ' ';
            case "Escape" -> SWT.ESC;
            default -> key.matches("F\\d+") ? SWT.F1 + Integer.parseInt(key.substring(1)) - 1 : key.charAt(0);
        };
    }

    private static Control keyboard() {
        var focus = Display.getCurrent().getFocusControl();
        return focus != null ? focus : table();
    }

    private static Table table() {
        return Widgets.find(front().get(0), Table.class, Control::isVisible);
    }

    /** Takes the keyboard to what is named so, as far as words go. */
    void focus(String words) {
        Widgets.find(front().get(0), Control.class, c -> c.isVisible()
                && (Access.nameOf(c).contains(words) || Spot.text(c).contains(words))).setFocus();
    }

    /** Writes into the first field in front. */
    void write(String words) {
        Widgets.find(front().get(0), Text.class, Control::isVisible).setText(words);
    }

    /** Presses the button of a dialog by its number. */
    void click(int id) {
        button(Integer.valueOf(id)).notifyListeners(SWT.Selection, new Event());
    }

    private static Button button(Integer id) {
        return Widgets.find(front().get(0), Button.class, b -> b.isVisible() && id.equals(b.getData()));
    }

    /** Presses one of the buttons in front by its place among them. */
    void push(int index) {
        var button = Widgets.all(front().get(0)).stream().filter(Button.class::isInstance).filter(Control::isVisible)
                .filter(b -> (b.getStyle() & SWT.PUSH) != 0).skip(index).findFirst().orElseThrow();
        if (!button.isEnabled()) {
            throw new IllegalStateException("cannot be pressed: " + Spot.text(button));
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Opens the first row of the list in front. */
    void open() {
        var table = table();
        table.setSelection(0);
        var event = new Event();
        event.item = table.getItem(0);
        table.notifyListeners(SWT.Selection, event);
        table.notifyListeners(SWT.DefaultSelection, event);
    }

    /** Picks what is under the first branch of the tree in front that has so many before it. */
    void pick(int branch) {
        var tree = Widgets.find(front().get(0), Tree.class, Control::isVisible);
        var root = tree.getItem(0).getItem(branch);
        root.setExpanded(true);
        var event = new Event();
        event.item = root.getItemCount() > 0 ? root.getItem(0) : root;
        tree.setSelection((TreeItem) event.item);
        tree.notifyListeners(SWT.Selection, event);
    }

    void close() {
        front().get(0).close();
    }
}

package org.canxun.ui.district.draft;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.canxun.ui.Css;
import org.canxun.ui.district.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Writing a draft: tree, form and problems, and the same checklist to be tried out. */
final class EditorPanel implements EditorListener {

    private final EditorModel model;
    private final Messages messages;
    private final Composite area;
    private final Label title;
    private final Composite stack;
    private final SashForm writing;
    private final FinderField finder;
    private final TreePane tree;
    private final FormPane form;
    private final ProblemsPane problems;
    private final TryOutPane tryOut;
    private final Button trying;
    private final List<Runnable> enabling = new ArrayList<>();

    /** What leads out of the editor. */
    interface Ways {

        /** Side by side with the version the draft was made from. */
        void compare();

        void publish();
    }

    EditorPanel(Composite parent, EditorModel model, TryOutModel tried, Ways ways) {
        this.model = model;
        messages = model.forms().messages();
        area = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        var bar = Css.style(new Composite(area, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(10, 6).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        title = Css.style(new Label(bar, SWT.NONE), Css.SECTION);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
        button(bar, messages.editor_undo, "Ctrl+Z", model::undo, model::undoable);
        button(bar, messages.editor_redo, "Ctrl+Y", model::redo, model::redoable);
        trying = new Button(bar, SWT.TOGGLE);
        trying.setText(messages.editor_try);
        trying.setToolTipText("F9");
        trying.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show(trying.getSelection())));
        button(bar, messages.editor_compare, "", ways::compare, () -> !model.view().basedOn().isEmpty());
        Css.style(button(bar, messages.editor_publish, "", ways::publish, () -> true), Css.PRIMARY);
        stack = Css.style(new Composite(area, SWT.NONE), Css.SHEET);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        writing = new SashForm(stack, SWT.HORIZONTAL | SWT.SMOOTH);
        var left = Css.style(new Composite(writing, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
        var right = Css.style(new Composite(writing, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(right);
        form = new FormPane(right, model);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(form.control());
        problems = new ProblemsPane(right, model);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(problems.control());
        finder = new FinderField(left, model, () -> tree().setFocus());
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 6).applyTo(finder.control());
        tree = new TreePane(left, model, form::focus);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        treeTools(left);
        writing.setWeights(38, 62);
        tryOut = new TryOutPane(stack, tried, model.forms());
        ((StackLayout) stack.getLayout()).topControl = writing;
        new EditorKeys(area, model, this);
        area.addListener(SWT.Dispose, event -> model.close());
        model.addListener(this);
        show();
    }

    private void treeTools(Composite parent) {
        var tools = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        RowLayoutFactory.fillDefaults().margins(6, 6).spacing(4).wrap(true).applyTo(tools);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tools);
        button(tools, messages.tree_add_item, "Insert / Ctrl+Enter", model::addItem, () -> true);
        button(tools, messages.tree_add_section, "Shift+Insert", model::addSection, () -> true);
        button(tools, messages.tree_remove, "Delete", model::remove, () -> !(model.selected() instanceof Node.Whole));
        button(tools, messages.tree_up, "Alt+↑", () -> model.move(-1), () -> model.movable(-1));
        button(tools, messages.tree_down, "Alt+↓", () -> model.move(1), () -> model.movable(1));
    }

    private Button button(Composite parent, String label, String key, Runnable action, BooleanSupplier enabled) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.setToolTipText(key.isEmpty() ? null : key);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        enabling.add(() -> Css.enable(button, enabled.getAsBoolean()));
        return button;
    }

    Control control() {
        return area;
    }

    void focus() {
        if (tryOutShown()) {
            tryOut.focus();
        } else {
            tree.control().setFocus();
        }
    }

    private Control tree() {
        return tree.control();
    }

    void focusSearch() {
        show(false);
        finder.control().setFocus();
    }

    void focusProblems() {
        show(false);
        problems.focus();
    }

    boolean tryOutShown() {
        return ((StackLayout) stack.getLayout()).topControl == tryOut.control();
    }

    /** Between writing and trying out. */
    void toggle() {
        show(!tryOutShown());
    }

    private void show(boolean tryIt) {
        model.leave();
        trying.setSelection(tryIt);
        trying.setText(tryIt ? messages.editor_write : messages.editor_try);
        trying.getParent().layout();
        ((StackLayout) stack.getLayout()).topControl = tryIt ? tryOut.control() : writing;
        stack.layout();
        if (tryIt) {
            tryOut.show(model.view());
        }
        focus();
    }

    @Override
    public void changed(What what) {
        if (area.isDisposed()) {
            return;
        }
        show();
        if (what == What.VIEW && tryOutShown() && model.settled()) {
            tryOut.show(model.view());
        }
    }

    @Override
    public void wanted(org.canxun.core.templates.TemplateIssue.Field field) {
        if (tryOutShown()) {
            show(false);
            form.wanted(field);
        }
    }

    private void show() {
        var view = model.view();
        var content = view.content();
        title.setText(MessageFormat.format(messages.editor_title, content.title(), content.code(), view.version(),
                Shape.plain(content.points())).replace("&", "&&"));
        title.setToolTipText(title.getText());
        enabling.forEach(Runnable::run);
    }
}

package org.canxun.ui.district.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.canxun.core.templates.TemplateIssue;
import org.canxun.ui.Css;
import org.canxun.ui.district.draft.FormEntry.FormField;
import org.canxun.ui.district.draft.FormEntry.FormHeading;
import org.canxun.ui.district.draft.FormEntry.FormRows;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The form of what is selected. Controls are made anew only when other fields are to be shown. */
final class FormPane implements EditorListener {

    private static final int LABEL_CHARS = 8;
    private static final int WHEEL_STEP = 18;

    private final EditorModel model;
    private final ScrolledComposite scroll;
    private final Composite area;
    private final Map<String, FieldWidget> widgets = new LinkedHashMap<>();
    private List<Object> shape = List.of();
    private String rowWanted = "";
    private boolean filling;

    FormPane(Composite parent, EditorModel model) {
        this.model = model;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        area = Css.style(new Composite(scroll, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 10).spacing(10, 8).applyTo(area);
        scroll.setContent(area);
        scroll.addListener(SWT.Resize, event -> fit());
        model.addListener(this);
        show(true);
    }

    Composite control() {
        return scroll;
    }

    @Override
    public void changed(What what) {
        if (scroll.isDisposed()) {
            return;
        }
        switch (what) {
            case VIEW -> {
                // Until all that was put in is stored, the fields know better than what is stored.
                if (model.settled()) {
                    show(false);
                }
            }
            case SELECTION -> {
                show(true);
                scroll.setOrigin(0, 0);
            }
            case FORM -> show(true);
            case TYPING -> {
                // Shown by the field itself.
            }
        }
    }

    @Override
    public void wanted(TemplateIssue.Field issue) {
        for (var entry : model.form()) {
            if (entry.issue().filter(issue::equals).isPresent() && widgets.containsKey(entry.id())) {
                var first = widgets.get(entry.id()).first();
                first.setFocus();
                if (first instanceof Text text) {
                    text.selectAll();
                }
                scroll.showControl(first);
                return;
            }
        }
        focus();
    }

    void focus() {
        widgets.values().stream().findFirst().ifPresent(widget -> widget.first().setFocus());
    }

    private void show(boolean force) {
        var entries = model.form();
        var wanted = shape(entries);
        if (wanted.equals(shape)) {
            filling = true;
            entries.stream().filter(entry -> widgets.containsKey(entry.id()))
                    .forEach(entry -> widgets.get(entry.id()).show(entry, force));
            filling = false;
            fit();
        } else {
            shape = wanted;
            rebuild(entries);
        }
    }

    /** Other fields in the same place: focus and scroll position stay. */
    private void rebuild(List<FormEntry> entries) {
        var focused = widgets.entrySet().stream().filter(e -> e.getValue().focused()).map(Map.Entry::getKey)
                .findFirst().orElse("");
        var origin = scroll.getOrigin();
        filling = true;
        area.setRedraw(false);
        widgets.clear();
        for (var child : area.getChildren()) {
            child.dispose();
        }
        entries.forEach(this::build);
        passWheel(area);
        area.setRedraw(true);
        filling = false;
        fit();
        scroll.setOrigin(origin);
        var again = widgets.get(rowWanted.isEmpty() ? focused : rowWanted);
        if (again != null) {
            var control = again instanceof RowsWidget rows && !rowWanted.isEmpty() ? rows.last() : again.first();
            control.setFocus();
            scroll.showControl(control);
        }
        rowWanted = "";
    }

    /** What decides on the controls there are. */
    private List<Object> shape(List<FormEntry> entries) {
        var parts = new ArrayList<Object>();
        for (var entry : entries) {
            parts.add(entry.id());
            if (entry instanceof FormField field) {
                parts.add(field.label());
                parts.add(field.shape());
                parts.add(field.choices());
            } else if (entry instanceof FormRows rows) {
                parts.add(rows.columns());
                parts.add(model.shown(rows).size());
            } else {
                parts.add(entry);
            }
        }
        return parts;
    }

    private void build(FormEntry entry) {
        if (entry instanceof FormHeading heading) {
            heading(heading);
        } else if (entry instanceof FormField field) {
            label(field.shape() == Shape.FLAG ? "" : field.label());
            widgets.put(field.id(), switch (field.shape()) {
                case CHOICE -> new ChoiceWidget(area, model, field);
                case FLAG, CHECKS -> new ChecksWidget(area, model, field);
                default -> new TextWidget(area, model, field, this::fit);
            });
        } else if (entry instanceof FormRows rows) {
            label(rows.label());
            widgets.put(rows.id(), new RowsWidget(area, model, rows, () -> rowWanted = rows.id()));
        }
    }

    /** The wheel moves the form, also over fields, which would scroll their text or change their choice. */
    private void passWheel(Composite parent) {
        for (var child : parent.getChildren()) {
            if (child instanceof Text || child instanceof Combo) {
                child.addListener(SWT.MouseVerticalWheel, event -> {
                    event.doit = false;
                    var origin = scroll.getOrigin();
                    scroll.setOrigin(origin.x, origin.y - event.count * WHEEL_STEP);
                });
            } else if (child instanceof Composite composite) {
                passWheel(composite);
            }
        }
    }

    private void heading(FormHeading heading) {
        var title = Css.style(new Label(area, SWT.NONE), Css.SECTION);
        title.setText(heading.label().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(0, 6).applyTo(title);
        if (!heading.note().isEmpty()) {
            var note = Css.style(new Label(area, SWT.WRAP), Css.MUTED);
            note.setText(heading.note().replace("&", "&&"));
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(200, SWT.DEFAULT).applyTo(note);
        }
    }

    private void label(String text) {
        var label = new Label(area, SWT.WRAP | SWT.RIGHT);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).indent(0, 6)
                .hint(LABEL_CHARS * area.getFont().getFontData()[0].getHeight() * 4 / 3, SWT.DEFAULT).applyTo(label);
        ((GridData) label.getLayoutData()).grabExcessHorizontalSpace = false;
    }

    private void fit() {
        int width = scroll.getClientArea().width;
        // Fields that are filled one after the other are laid out once.
        if (width > 0 && !filling) {
            scroll.setMinHeight(area.computeSize(width, SWT.DEFAULT).y);
            area.layout(true, true);
        }
    }
}

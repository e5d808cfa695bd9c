package org.canxun.core.templates.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A group of a form, or a block that is not supported. */
final class XlsFormGroup implements XlsFormConditional {

    private final XlsFormRow row;
    private final XlsFormType type;
    private final XlsFormGroup parent;
    private final String label;
    private String condition = "";

    /**
     * @param parent {@code null} for an outermost one
     * @param label empty: it only arranges what is in it
     */
    XlsFormGroup(XlsFormRow row, XlsFormType type, XlsFormGroup parent, String label) {
        this.row = row;
        this.type = type;
        this.parent = parent;
        this.label = label;
    }

    @Override
    public XlsFormRow row() {
        return row;
    }

    @Override
    public XlsFormGroup parent() {
        return parent;
    }

    @Override
    public String condition() {
        return condition;
    }

    @Override
    public void condition(String text) {
        condition = text;
    }

    XlsFormType type() {
        return type;
    }

    boolean supported() {
        return type.kind() == XlsFormType.Kind.BEGIN_GROUP && (parent == null || parent.supported());
    }

    /** The innermost block around this one, or itself, that is not supported. */
    XlsFormGroup unsupported() {
        return type.kind() == XlsFormType.Kind.BEGIN_GROUP ? parent.unsupported() : this;
    }

    /** From the outermost one to this. */
    List<XlsFormGroup> path() {
        var path = parent == null ? new ArrayList<XlsFormGroup>() : parent.path();
        path.add(this);
        return path;
    }

    XlsFormGroup outermost() {
        return parent == null ? this : parent.outermost();
    }

    /** Labels from the outermost group on; the name of that one where there are none at all. */
    String title() {
        var title = path().stream().map(group -> group.label).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" / "));
        return title.isEmpty() ? outermost().row.text(XlsFormField.NAME) : title;
    }
}

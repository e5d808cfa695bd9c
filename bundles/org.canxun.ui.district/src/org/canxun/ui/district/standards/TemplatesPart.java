package org.canxun.ui.district.standards;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.canxun.core.Codes;
import org.canxun.core.Workspace;
import org.canxun.core.port.TemplateRow;
import org.canxun.ui.Searchable;
import org.canxun.ui.Work;
import org.canxun.ui.district.Messages;
import org.canxun.ui.table.ListTable;
import org.canxun.ui.table.ListTables;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;

/** The checklists in force; they are made by the district and only read here. Made by the platform, hence public. */
public class TemplatesPart implements Searchable {

    static final String TEMPLATE = "template";
    private static final String PAGE = "org.canxun.part.template";

    private final MApplication application;
    private final EModelService models;
    private final EPartService parts;
    private ListTable<TemplateRow> list;

    @Inject
    public TemplatesPart(MApplication application, EModelService models, EPartService parts) {
        this.application = application;
        this.models = models;
        this.parts = parts;
    }

    @PostConstruct
    void build(Composite parent, ListTables lists, Workspace workspace, Codes codes, Work work,
            @Translation Messages messages) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        list = lists.create(parent, "templates", TemplateColumns.templates(messages, codes), TemplateRow::id,
                messages.templates_empty);
        list.name(messages.templates_title);
        list.onOpen(this::open);
        work.run(messages.templates_reading, monitor -> workspace.templates().current(), list::rows);
    }

    private void open(TemplateRow row) {
        var part = models.findElements(application, PAGE, MPart.class, null).stream()
                .filter(open -> row.id().equals(open.getPersistedState().get(TEMPLATE)) && open.isToBeRendered())
                .findFirst().orElseGet(() -> create(row));
        parts.showPart(part, PartState.ACTIVATE);
    }

    private MPart create(TemplateRow row) {
        var part = parts.createPart(PAGE);
        part.getPersistedState().put(TEMPLATE, row.id());
        part.setLabel(row.title());
        models.findElements(application, "org.canxun.stack.standards", MPartStack.class, null).get(0).getChildren()
                .add(part);
        return part;
    }

    @Focus
    void focus() {
        list.focusTable();
    }

    @Override
    public void focusSearch() {
        list.focusFilter();
    }
}

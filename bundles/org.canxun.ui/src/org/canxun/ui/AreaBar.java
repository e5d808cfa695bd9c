package org.canxun.ui;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.event.Event;

/** The bar of areas at the left, one per perspective of the window; made by the platform, hence public. */
public class AreaBar {

    private final List<AreaButton> buttons = new ArrayList<>();
    private final EModelService models;
    private final EPartService parts;
    private final MWindow window;

    @Inject
    public AreaBar(EModelService models, EPartService parts, MWindow window) {
        this.models = models;
        this.parts = parts;
        this.window = window;
    }

    @PostConstruct
    void build(Composite parent) {
        var bar = Css.style(new Composite(parent, SWT.NONE), "canxun-areas");
        GridLayoutFactory.fillDefaults().margins(0, 6).spacing(0, 2).applyTo(bar);
        for (var area : models.findElements(window, null, MPerspective.class, null)) {
            var button = new AreaButton(bar, area, () -> parts.switchPerspective(area));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
            buttons.add(button);
        }
        mark();
    }

    @Inject
    @Optional
    void switched(@UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT) Event event) {
        mark();
    }

    private void mark() {
        var active = models.getActivePerspective(window);
        buttons.stream().filter(button -> !button.isDisposed()).forEach(button -> button.mark(active));
    }
}

package org.canxun.ui.inspection;

import java.util.Objects;
import java.util.Optional;

import jakarta.inject.Inject;

import org.canxun.core.inspection.InspectionView.Place;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Opens pages: each thing once, and to the front when it is open already. On the UI thread. */
@Creatable
public final class Navigator {

    /** The list of sites. */
    public static final String SITES_PART = "org.canxun.part.sites";
    /** The list of tasks with its calendar. */
    public static final String TASKS_PART = "org.canxun.part.tasks";
    /** The page of a site; its persisted state names it under {@link #SITE}. */
    public static final String SITE_PART = "org.canxun.part.site";
    /** The editor of an inspection; its persisted state names it under {@link #INSPECTION}. */
    public static final String INSPECTION_PART = "org.canxun.part.inspection";
    /** The page of random draws. */
    public static final String DRAWS_PART = "org.canxun.part.draws";
    public static final String SITE = "site";
    public static final String INSPECTION = "inspection";

    private static final String PLACE = "place";
    private static final String AREA = "org.canxun.area.inspection";
    private static final String STACK = "org.canxun.stack.inspection";

    private final MApplication application;
    private final EModelService models;
    private final EPartService parts;

    @Inject
    Navigator(MApplication application, EModelService models, EPartService parts) {
        this.application = application;
        this.models = models;
        this.parts = parts;
    }

    public void openSites() {
        parts.switchPerspective(AREA);
        parts.showPart(SITES_PART, EPartService.PartState.ACTIVATE);
    }

    public void openTasks() {
        parts.switchPerspective(AREA);
        parts.showPart(TASKS_PART, EPartService.PartState.ACTIVATE);
    }

    /** The page of draws; there is one at most. */
    public void openDraws() {
        parts.switchPerspective(AREA);
        var part = models.findElements(application, DRAWS_PART, MPart.class, null).stream()
                .filter(MPart::isToBeRendered).findFirst().orElseGet(() -> create(DRAWS_PART));
        parts.showPart(part, EPartService.PartState.ACTIVATE);
    }

    /** @param name stands on the tab */
    public void openSite(String siteId, String name) {
        open(SITE_PART, SITE, siteId, name);
    }

    /** @param name stands on the tab */
    public void openInspection(String inspectionId, String name) {
        open(INSPECTION_PART, INSPECTION, inspectionId, name);
    }

    /** The same, at an item. @param name stands on the tab */
    public void openInspection(String inspectionId, String name, Place place) {
        page(INSPECTION_PART, INSPECTION, inspectionId).getTransientData().put(PLACE, place);
        openInspection(inspectionId, name);
    }

    /** The item that a page of an inspection was asked to go to; it is asked once. */
    public static Optional<Place> takePlace(MPart part) {
        return Optional.ofNullable((Place) part.getTransientData().remove(PLACE));
    }

    /** What a page shows, such as the id of its site. */
    public static String subject(MPart part, String key) {
        return Objects.requireNonNull(part.getPersistedState().get(key), key);
    }

    private void open(String descriptor, String key, String id, String name) {
        parts.switchPerspective(AREA);
        var part = page(descriptor, key, id);
        if (!name.isEmpty()) {
            part.setLabel(name);
        }
        parts.showPart(part, EPartService.PartState.ACTIVATE);
    }

    private MPart page(String descriptor, String key, String id) {
        return find(descriptor, key, id).orElseGet(() -> create(descriptor, key, id));
    }

    private Optional<MPart> find(String descriptor, String key, String id) {
        return models.findElements(application, descriptor, MPart.class, null).stream()
                .filter(part -> id.equals(part.getPersistedState().get(key)) && part.isToBeRendered()).findFirst();
    }

    private MPart create(String descriptor, String key, String id) {
        var part = create(descriptor);
        part.getPersistedState().put(key, id);
        return part;
    }

    private MPart create(String descriptor) {
        var part = parts.createPart(descriptor);
        var area = (MPerspective) models.find(AREA, application);
        var stack = models.findElements(area, STACK, MPartStack.class, null).get(0);
        stack.getChildren().add(part);
        return part;
    }
}

package org.canxun.ui.district;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.canxun.core.port.TemplateRow;
import org.canxun.core.templates.TemplateIssue;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

/** Opens the pages of the standards: each thing once, and to the front when it is open already. On the UI thread. */
@Creatable
public final class Pages {

    /** The checklist or draft of a page, in its persisted state. */
    public static final String TEMPLATE = "template";
    /** What {@link #TEMPLATE} is compared with, in the persisted state of a page of differences. */
    public static final String BEFORE = "before";
    /** Where a page that opens is to jump to, in its transient data. */
    public static final String ISSUE = "issue";

    private static final String ITEMS = "org.canxun.part.template";
    private static final String DRAFT = "org.canxun.part.draft";
    private static final String DIFFERENCE = "org.canxun.part.difference";
    private static final String STACK = "org.canxun.stack.standards";

    private final MApplication application;
    private final EModelService models;
    private final EPartService parts;

    @Inject
    Pages(MApplication application, EModelService models, EPartService parts) {
        this.application = application;
        this.models = models;
        this.parts = parts;
    }

    /** The items of a version, to be read. */
    public void read(TemplateRow row) {
        show(page(ITEMS, Map.of(TEMPLATE, row.id()), row.title()));
    }

    /** The editor of a draft. */
    public void write(TemplateRow draft, Optional<TemplateIssue> issue) {
        var part = page(DRAFT, Map.of(TEMPLATE, draft.id()), draft.title());
        issue.ifPresent(i -> part.getTransientData().put(ISSUE, i));
        show(part);
        if (part.getObject() instanceof Jumps jumps) {
            issue.ifPresent(jumps::jump);
        }
    }

    /** Two versions side by side. */
    public void compare(String before, String after, String label) {
        show(page(DIFFERENCE, Map.of(BEFORE, before, TEMPLATE, after), label));
    }

    /** Closes what shows a draft that is none any more: its editor, and what it is compared with. */
    public void close(String draftId) {
        // The page of differences first: it would come to the front, and read what is gone, when the editor goes.
        Stream.of(DIFFERENCE, DRAFT)
                .flatMap(page -> models.findElements(application, page, MPart.class, null).stream())
                .filter(part -> part.isToBeRendered() && part.getPersistedState().containsValue(draftId))
                .forEach(part -> parts.hidePart(part, true));
    }

    /** What a page is about. */
    public static String subject(MPart part, String key) {
        return Objects.requireNonNull(part.getPersistedState().get(key), key);
    }

    private void show(MPart part) {
        parts.showPart(part, PartState.ACTIVATE);
    }

    private MPart page(String descriptor, Map<String, String> subject, String label) {
        return models.findElements(application, descriptor, MPart.class, null).stream()
                .filter(part -> part.isToBeRendered() && part.getPersistedState().entrySet().containsAll(
                        subject.entrySet()))
                .findFirst().orElseGet(() -> create(descriptor, subject, label));
    }

    private MPart create(String descriptor, Map<String, String> subject, String label) {
        var part = parts.createPart(descriptor);
        part.getPersistedState().putAll(subject);
        part.setLabel(label);
        models.findElements(application, STACK, MPartStack.class, null).get(0).getChildren().add(part);
        return part;
    }
}

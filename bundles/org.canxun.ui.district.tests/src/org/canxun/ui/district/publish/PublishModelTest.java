package org.canxun.ui.district.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.port.TemplateState;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateDifference;
import org.canxun.core.templates.TemplateDifference.Kind;
import org.canxun.core.templates.TemplateIssue;
import org.canxun.core.templates.TemplateIssue.Severity;
import org.canxun.model.CheckMethod;
import org.canxun.model.RecordKind;
import org.junit.jupiter.api.Test;

/** What somebody must know before he signs. */
class PublishModelTest {

    private static final TemplateContent BEFORE = content("许可证", "留样");
    private static final TemplateContent AFTER = content("健康证", "留样", "台账");

    private static TemplateContent content(String... texts) {
        var items = new java.util.ArrayList<ItemContent>();
        for (var text : texts) {
            items.add(ItemContent.plain("A0" + items.size(), text, List.of(CheckMethod.VIEW), false, "", "",
                    BigDecimal.ONE));
        }
        return new TemplateContent("FOOD", "表", "SAMR", RecordKind.INSPECTION, "",
                List.of(new SectionContent("A", items)));
    }

    private static PublishModel model(TemplateContent after, List<TemplateIssue> issues) {
        var draft = new TemplateRow("d", "FOOD", 2, "表", "SAMR", RecordKind.INSPECTION, 3, 0, "",
                TemplateState.DRAFT, Optional.empty(), "", "");
        return new PublishModel(draft, after, issues, List.of(version(TemplateState.PUBLISHED, BEFORE)),
                Optional.of(TemplateDifference.between(BEFORE, after)), "张示例");
    }

    private static TemplateRow version(TemplateState state, TemplateContent said) {
        return new TemplateRow("v1", "FOOD", 1, "表", "SAMR", RecordKind.INSPECTION, 2, 0, said.contentDigest(), state,
                Optional.empty(), "", "");
    }

    private static TemplateIssue issue(Severity severity) {
        return new TemplateIssue(severity, -1, "", TemplateIssue.Field.POINTS, Problem.TEMPLATE_POINTS_SUM,
                List.of("3"));
    }

    @Test
    void errorsKeepADraftFromBeingPublishedAndWarningsDoNot() {
        assertTrue(model(AFTER, List.of(issue(Severity.WARNING))).publishable());
        assertFalse(model(AFTER, List.of(issue(Severity.ERROR))).publishable());
    }

    @Test
    void whatIsTheSameNeedsNoPublishing() {
        assertFalse(model(BEFORE, List.of()).publishable());
    }

    /** Who only put the items in another order could else never publish it. */
    @Test
    void anotherOrderCanBePublished() {
        var items = BEFORE.sections().get(0).items();
        var turned = new TemplateContent("FOOD", "表", "SAMR", RecordKind.INSPECTION, "",
                List.of(new SectionContent("A", List.of(items.get(1), items.get(0)))));
        var model = model(turned, List.of());
        assertTrue(model.publishable());
        assertEquals(List.of(1, 0L), List.of(model.count(Kind.CHANGED), model.askedOtherwise()));
    }

    /** Who takes a withdrawal back signs for that version, not for a second one. */
    @Test
    void whatSaysTheSameAsAWithdrawnVersionBringsThatBack() {
        var draft = model(AFTER, List.of()).draft();
        var withdrawn = new PublishModel(draft, AFTER, List.of(), List.of(version(TemplateState.WITHDRAWN, AFTER)),
                Optional.empty(), "张示例");
        assertEquals(Optional.of(1), withdrawn.restored().map(TemplateRow::version));
        assertEquals(Optional.empty(), withdrawn.inForce());
        assertEquals(Optional.empty(), new PublishModel(draft, AFTER, List.of(),
                List.of(version(TemplateState.WITHDRAWN, BEFORE)), Optional.empty(), "张示例").restored());
        assertEquals(Optional.empty(), model(AFTER, List.of()).restored());
    }

    @Test
    void theDifferenceIsCounted() {
        var model = model(AFTER, List.of());
        assertEquals(List.of(1, 0, 1), List.of(model.count(Kind.ADDED), model.count(Kind.REMOVED),
                model.count(Kind.CHANGED)));
        assertEquals(1, model.askedOtherwise());
    }
}

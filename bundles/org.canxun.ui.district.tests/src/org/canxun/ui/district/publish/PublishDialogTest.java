package org.canxun.ui.district.publish;

import static org.canxun.ui.testing.Widgets.all;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.port.TemplateRow;
import org.canxun.core.port.TemplateState;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateIssue;
import org.canxun.core.templates.TemplateIssue.Severity;
import org.canxun.model.RecordKind;
import org.canxun.ui.district.Messages;
import org.canxun.ui.testing.Translations;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The question before publishing, in a real window. */
class PublishDialogTest {

    private static final TemplateRow DRAFT = new TemplateRow("d", "FOOD", 2, "检查表", "SAMR", RecordKind.INSPECTION, 0,
            0, "", TemplateState.DRAFT, Optional.empty(), "", "");
    private static final TemplateContent CONTENT =
            new TemplateContent("FOOD", "检查表", "SAMR", RecordKind.INSPECTION, "", List.of());

    private static Display display;
    private static Shell shell;

    @BeforeAll
    static void connect() {
        display = new Display();
        shell = new Shell(display);
    }

    @AfterAll
    static void disconnect() {
        display.dispose();
    }

    private static PublishDialog open(Severity... severities) {
        var issues = new ArrayList<TemplateIssue>();
        for (var severity : severities) {
            issues.add(new TemplateIssue(severity, -1, "", TemplateIssue.Field.TITLE, Problem.TEMPLATE_EMPTY,
                    List.of()));
        }
        var model = new PublishModel(DRAFT, CONTENT, issues, List.of(), Optional.empty(), "张示例");
        var dialog = new PublishDialog(shell, model, Translations.of(new Messages(), Locale.ROOT), Locale.CHINESE);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return dialog;
    }

    @Test
    void whoSignsForWhatStandsBeforeTheButton() {
        var dialog = open();
        var texts = all(dialog.getShell()).stream().filter(Text.class::isInstance).map(c -> ((Text) c).getText())
                .toList();
        assertTrue(texts.contains("张示例") && texts.contains(CONTENT.contentDigest()), texts.toString());
        assertTrue(ok(dialog).getEnabled());
        dialog.close();
    }

    @Test
    void errorsRefuseAndLeadToTheirPlace() {
        var dialog = open(Severity.ERROR, Severity.WARNING);
        assertFalse(ok(dialog).getEnabled());
        var table = (Table) all(dialog.getShell()).stream().filter(Table.class::isInstance).findFirst().orElseThrow();
        assertEquals("✕ 错误", table.getItem(0).getText(0));
        table.setSelection(0);
        table.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals(PublishDialog.JUMP, dialog.getReturnCode());
        assertEquals(Severity.ERROR, dialog.chosen().orElseThrow().severity());
    }

    @Test
    void warningsAreToldAndDoNotRefuse() {
        var dialog = open(Severity.WARNING);
        assertTrue(ok(dialog).getEnabled());
        dialog.close();
    }

    private static Button ok(PublishDialog dialog) {
        return (Button) all(dialog.getShell()).stream()
                .filter(c -> c instanceof Button b && b.getData() instanceof Integer id && id == IDialogConstants.OK_ID)
                .findFirst().orElseThrow();
    }
}

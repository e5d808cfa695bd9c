package org.canxun.ui.district.publish;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.templates.TemplateDifference.Kind;
import org.canxun.core.templates.TemplateIssue;
import org.canxun.core.templates.TemplateIssue.Severity;
import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Css;
import org.canxun.ui.district.Messages;
import org.canxun.ui.table.CutCells;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks before a draft is published, which cannot be undone. */
final class PublishDialog extends CalmDialog {

    /** What the dialog ends with when somebody wants to see a problem. */
    static final int JUMP = 100;

    private static final int ROW_HEIGHT = 28;

    private final PublishModel model;
    private final Messages messages;
    private final Locale locale;
    private Optional<TemplateIssue> chosen = Optional.empty();

    PublishDialog(Shell parent, PublishModel model, Messages messages, Locale locale) {
        super(parent, heading(model, messages),
                model.restored().isPresent() ? messages.publish_restore_guide : messages.publish_guide);
        this.model = model;
        this.messages = messages;
        this.locale = locale;
    }

    private static String heading(PublishModel model, Messages messages) {
        return model.restored()
                .map(row -> MessageFormat.format(messages.publish_restore, row.title(), row.version()))
                .orElseGet(() -> MessageFormat.format(messages.publish_heading, model.content().title(),
                        model.draft().version()));
    }

    /** The problem somebody wants to see. */
    Optional<TemplateIssue> chosen() {
        return chosen;
    }

    @Override
    protected void fill(Composite body) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(body);
        fact(body, messages.publish_signer, model.signer());
        fact(body, messages.publish_digest, model.content().contentDigest());
        fact(body, messages.publish_in_force, model.inForce()
                .map(row -> MessageFormat.format(messages.publish_version, row.version())).orElse(
                        model.versions().isEmpty() ? messages.publish_first : messages.publish_none));
        model.difference().ifPresent(d -> fact(body, messages.publish_difference,
                model.same() ? messages.publish_same : MessageFormat.format(messages.publish_counts,
                        model.count(Kind.ADDED), model.count(Kind.REMOVED), model.count(Kind.CHANGED),
                        model.askedOtherwise(), d.head().size())));
        if (model.issues().isEmpty()) {
            fact(body, messages.problems_name, messages.problems_none);
        } else {
            problems(body);
        }
        missing(!model.errors().isEmpty() ? MessageFormat.format(messages.publish_errors, model.errors().size())
                : model.same() ? messages.publish_same_hint : "");
    }

    private void fact(Composite body, String name, String value) {
        new Label(body, SWT.NONE).setText(name);
        var text = Css.style(new Text(body, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP), Css.FACT);
        text.setText(value);
        Access.name(text, name);
        Access.leaveByTab(text);
        // A digest has 64 characters and shows whole: it is what is signed.
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(72), SWT.DEFAULT)
                .applyTo(text);
    }

    private void problems(Composite body) {
        var label = new Label(body, SWT.NONE);
        label.setText(messages.problems_name);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        var table = new Table(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        CutCells.tell(table);
        Access.name(table, messages.problems_name);
        table.setToolTipText(messages.publish_jump);
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
        for (var chars : new int[]{ 10, 14, 66 }) {
            new TableColumn(table, SWT.LEFT).setWidth(convertWidthInCharsToPixels(chars));
        }
        for (var issue : model.issues()) {
            var error = issue.severity() == Severity.ERROR;
            new TableItem(table, SWT.NONE).setText(
                    new String[]{ error ? "✕ " + messages.problem_error : "! " + messages.problem_warning, where(issue),
                        issue.text(locale) });
        }
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(92), Math.min(6, model.issues().size() + 1) * ROW_HEIGHT)
                .applyTo(table);
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> {
            chosen = Optional.of(model.issues().get(table.getSelectionIndex()));
            setReturnCode(JUMP);
            close();
        }));
    }

    private String where(TemplateIssue issue) {
        if (!issue.item().isEmpty()) {
            return issue.item();
        }
        return issue.section() < 0 || issue.section() >= model.content().sections().size() ? messages.tree_whole
                : model.content().sections().get(issue.section()).title();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.publish_ok, model.publishable());
        createButton(parent, IDialogConstants.CANCEL_ID, messages.button_cancel, !model.publishable());
    }
}

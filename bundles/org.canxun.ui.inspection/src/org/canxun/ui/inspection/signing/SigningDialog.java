package org.canxun.ui.inspection.signing;

import java.text.MessageFormat;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.canxun.core.inspection.RecordView;
import org.canxun.core.signing.SignatureInput;
import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Css;
import org.canxun.ui.table.CutCells;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Who is to sign a completed record, who has, and the ways to do it. */
final class SigningDialog extends CalmDialog {

    private static final int ROWS = 8;
    private static final int STATE_WIDTH = 46;

    private final SigningRecorder recorder;
    private final String recordId;
    private final SigningDesk.Paper paper;
    private final Messages messages;
    private final SigningWords words;
    private SigningModel model;
    private Table table;
    private Label summary;
    private Text digest;
    private Button draw;
    private Button onPaper;
    private Button refuse;

    SigningDialog(Shell parent, SigningRecorder recorder, String recordId, SigningDesk.Paper paper,
            Messages messages) {
        super(parent, MessageFormat.format(messages.heading,
                recorder.view().record(recordId).map(RecordView::agencyName).orElse("")), messages.guide);
        this.recorder = recorder;
        this.recordId = recordId;
        this.paper = paper;
        this.messages = messages;
        words = new SigningWords(messages);
    }

    @Override
    protected void fill(Composite body) {
        summary = Css.style(new Label(body, SWT.WRAP), Css.SECTION);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        table = new Table(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.NO_SEARCH);
        CutCells.tell(table);
        table.setHeaderVisible(true);
        Access.name(table, messages.signers);
        for (var title : List.of(messages.column_role, messages.column_name, messages.column_certificate,
                messages.column_state)) {
            new TableColumn(table, SWT.LEFT).setText(title);
        }
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS * table.getItemHeight())
                .applyTo(table);
        table.addListener(SWT.DefaultSelection, event -> draw());
        table.addListener(SWT.Selection, event -> enable());
        table.addListener(SWT.Resize, event -> fit());
        var bar = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(bar);
        draw = button(bar, messages.draw, this::draw);
        onPaper = button(bar, messages.paper, this::paper);
        refuse = button(bar, messages.refuse, this::refuse);
        note(body, messages.note);
        note(body, messages.digest);
        digest = Css.style(new Text(body, SWT.READ_ONLY | SWT.SINGLE), Css.FACT);
        Access.name(digest, messages.digest);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(digest);
        show();
        recorder.watch(this::changed);
        getShell().addListener(SWT.Dispose, event -> recorder.watch(() -> {
        }));
        table.setFocus();
    }

    private void note(Composite body, String text) {
        var label = Css.style(new Label(body, SWT.WRAP), Css.MUTED);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(90), SWT.DEFAULT)
                .applyTo(label);
    }

    private static Button button(Composite bar, String text, Runnable action) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    private void changed() {
        if (!table.isDisposed()) {
            show();
        }
    }

    private void show() {
        var view = recorder.view();
        model = new SigningModel(view, view.record(recordId).orElseThrow());
        int selected = table.getSelectionIndex();
        table.removeAll();
        var signers = model.signers();
        for (var signer : signers) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(words.cells(signer, model.record().kind()).toArray(String[]::new));
            item.setData(signer);
        }
        // On to the next who has to.
        var next = signers.stream().filter(s -> s.state() == Signer.State.MISSING || s.state() == Signer.State.VOID)
                .findFirst().map(signers::indexOf).orElse(Math.max(0, selected));
        table.setSelection(next);
        fit();
        digest.setText(model.signing().digest());
        summary.setText(words.summary(model, ZoneId.systemDefault()));
        summary.requestLayout();
        enable();
        table.setFocus();
    }

    /** Again whenever the window gets its size: only then has the table the font it will have. */
    private void fit() {
        for (var column : table.getColumns()) {
            column.pack();
        }
        var state = table.getColumn(table.getColumnCount() - 1);
        state.setWidth(Math.max(state.getWidth(), convertWidthInCharsToPixels(STATE_WIDTH)));
    }

    private void enable() {
        Css.enable(draw, chosen().filter(Signer::open).isPresent());
        Css.enable(onPaper, model.signers().stream().anyMatch(Signer::open));
        Css.enable(refuse, model.refusable());
    }

    private Optional<Signer> chosen() {
        return table.getSelectionCount() == 0 ? Optional.empty()
                : Optional.of((Signer) table.getSelection()[0].getData());
    }

    private void draw() {
        chosen().filter(Signer::open).ifPresent(signer -> new DrawWindow(getShell(),
                words.asked(signer, model.record().kind()), signer.asksForName() ? Optional.of(signer.name())
                        : Optional.empty(),
                messages, (ink, name) -> {
                    var named = signer.named(name);
                    recorder.sign(recordId, SignatureInput.screen(named.role(), named.signer(), ink));
                }).open());
    }

    private void paper() {
        var dialog = new PaperDialog(getShell(), model.signers().stream().filter(Signer::open).toList(),
                s -> words.asked(s, model.record().kind()), messages);
        if (dialog.open() == Window.OK) {
            paper.take(recordId, dialog.scan(), dialog.signers());
        }
    }

    private void refuse() {
        var dialog = new RefusalDialog(getShell(), messages);
        if (dialog.open() == Window.OK) {
            recorder.refuse(recordId, dialog.refusal());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, messages.close, false);
    }
}

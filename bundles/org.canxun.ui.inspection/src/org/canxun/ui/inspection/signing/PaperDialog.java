package org.canxun.ui.inspection.signing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.inspection.signing.SigningRecorder.Named;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The scan of a signed page, and whose signatures are on it. */
final class PaperDialog extends CalmDialog {

    private static final int LONGEST_NAME = 60;
    private static final String[] SCANS = { "*.pdf;*.PDF;*.jpg;*.JPG;*.jpeg;*.JPEG;*.png;*.PNG", "*.*" };

    private final List<Signer> open;
    private final Function<Signer, String> words;
    private final Messages messages;
    private final List<Line> lines = new ArrayList<>();
    private Optional<Path> scan = Optional.empty();
    private List<Named> signers = List.of();
    private Text file;
    private Label who;

    /** @param open who may sign @param words who somebody is */
    PaperDialog(Shell parent, List<Signer> open, Function<Signer, String> words, Messages messages) {
        super(parent, messages.paper_heading, messages.paper_guide);
        this.open = open;
        this.words = words;
        this.messages = messages;
    }

    Path scan() {
        return scan.orElseThrow();
    }

    List<Named> signers() {
        return signers;
    }

    @Override
    protected void fill(Composite body) {
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 8).applyTo(body);
        new Label(body, SWT.NONE).setText(messages.paper_file);
        file = new Text(body, SWT.BORDER | SWT.READ_ONLY);
        Access.name(file, messages.paper_file);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(50), SWT.DEFAULT)
                .applyTo(file);
        var choose = new Button(body, SWT.PUSH);
        choose.setText(messages.paper_choose);
        choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
        who = new Label(body, SWT.NONE);
        who.setText(messages.paper_who);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(who);
        open.forEach(signer -> lines.add(line(body, signer)));
        choose.setFocus();
        check();
    }

    private Line line(Composite body, Signer signer) {
        var box = new Button(body, SWT.CHECK);
        box.setText(words.apply(signer).replace("&", "&&"));
        box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
        if (!signer.asksForName()) {
            GridDataFactory.fillDefaults().span(3, 1).applyTo(box);
            return new Line(signer, box, Optional.empty());
        }
        var name = new Text(body, SWT.SINGLE | SWT.BORDER);
        name.setTextLimit(LONGEST_NAME);
        name.setText(signer.name());
        name.setMessage(messages.name);
        Access.name(name, messages.name);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
        name.addModifyListener(event -> {
            box.setSelection(!name.getText().isBlank());
            check();
        });
        return new Line(signer, box, Optional.of(name));
    }

    private void choose() {
        var dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(messages.paper_heading);
        dialog.setFilterExtensions(SCANS);
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::choose);
    }

    void choose(Path chosen) {
        scan = Optional.of(chosen);
        file.setText(chosen.toString());
        check();
    }

    private void check() {
        signers = lines.stream().filter(l -> l.box().getSelection()).map(Line::named).toList();
        switch (PaperFlaw.of(scan, signers)) {
            case NONE -> missing("");
            case FILE -> missing(file, messages.paper_file_missing);
            case WHO -> missing(who, messages.paper_who_missing);
            case NAME -> lines.stream().filter(Line::nameless).findFirst().flatMap(Line::name)
                    .ifPresent(name -> missing(name, messages.name_missing));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.paper_take, false);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.cancel, false);
    }

    /** Somebody who may have signed. */
    private record Line(Signer signer, Button box, Optional<Text> name) {

        boolean nameless() {
            return box.getSelection() && named().signer().isBlank();
        }

        Named named() {
            return signer.named(name.map(Text::getText).orElse(""));
        }
    }
}

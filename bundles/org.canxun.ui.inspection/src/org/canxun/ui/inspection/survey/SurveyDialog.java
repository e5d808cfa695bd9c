package org.canxun.ui.inspection.survey;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.canxun.core.survey.SurveyQuestion;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.Over;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The questions one by one, over the whole window, for eyes that do not read small type. */
final class SurveyDialog {

    /** A thumb wide. */
    private static final int HIGH = 120;

    private final SurveyModel model;
    private final AnswerPace pace = new AnswerPace(System::nanoTime);
    private final Locale locale;
    private final Messages messages;
    private final Shell shell;
    private final Label head;
    private final Label question;
    private final List<Button> answers = new ArrayList<>();
    private final Button back;

    SurveyDialog(Shell parent, SurveyModel model, Locale locale, Messages messages) {
        this.model = model;
        this.locale = locale;
        this.messages = messages;
        shell = new Shell(parent, SWT.TITLE | SWT.CLOSE | SWT.RESIZE | SWT.APPLICATION_MODAL);
        shell.setText(messages.heading);
        Css.id(shell, "canxun-dialog");
        GridLayoutFactory.fillDefaults().margins(48, 32).spacing(0, 24).applyTo(shell);
        head = Css.style(new Label(shell, SWT.WRAP), Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        question = Css.style(new Label(shell, SWT.WRAP), Css.LARGE);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).applyTo(question);
        answers();
        back = tools();
        shell.addListener(SWT.Deactivate, event -> pace.left());
        shell.getDisplay().asyncExec(this::focus);
        show();
        shell.setBounds(Over.of(parent));
    }

    private void answers() {
        var row = new Composite(shell, SWT.NONE);
        Access.name(row, messages.answers);
        GridLayoutFactory.fillDefaults().numColumns(SurveyQuestion.BEST).equalWidth(true).spacing(16, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        for (int i = SurveyQuestion.BEST; i >= 1; i--) {
            int answer = i;
            var button = button(row, i + "  " + SurveyQuestion.answer(i, locale), () -> chosen(answer));
            Css.style(button, Css.LARGE);
            GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HIGH).applyTo(button);
            answers.add(button);
        }
    }

    private Button tools() {
        var row = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        var first = button(row, messages.back, this::back);
        button(row, messages.skip, () -> chosen(0));
        var finish = button(row, messages.finish, shell::close);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(finish);
        return first;
    }

    private Button button(Composite parent, String text, Runnable action) {
        var button = new Button(parent, SWT.PUSH | SWT.WRAP);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        button.addListener(SWT.KeyDown, this::pressed);
        button.addListener(SWT.KeyUp, event -> pace.released(event.keyCode));
        return button;
    }

    void open() {
        shell.open();
        while (!shell.isDisposed()) {
            if (!shell.getDisplay().readAndDispatch()) {
                shell.getDisplay().sleep();
            }
        }
    }

    private void focus() {
        if (!shell.isDisposed()) {
            answers.get(0).setFocus();
        }
    }

    private void pressed(Event event) {
        boolean number = event.character >= '0' && event.character <= '0' + SurveyQuestion.BEST;
        boolean back = event.keyCode == SWT.BS;
        if (number || back) {
            event.doit = false;
            if (pace.pressed(event.keyCode)) {
                if (back) {
                    back();
                } else {
                    answer(event.character - '0');
                }
            }
        } else if (event.character == SWT.CR) {
            // It presses the button that has the focus, again and again while it is held.
            event.doit = pace.pressed(event.keyCode);
        }
    }

    private void chosen(int answer) {
        if (pace.chosen()) {
            answer(answer);
        }
    }

    private void answer(int answer) {
        model.answer(answer);
        pace.answered();
        show();
    }

    private void back() {
        model.back();
        show();
    }

    private void show() {
        var number = MessageFormat.format(messages.question, model.number(), SurveyQuestion.values().length);
        set(head, model.first() && model.count() > 0 ? MessageFormat.format(messages.taken, model.count())
                : number + "   " + messages.guide);
        set(question, model.question().text(locale));
        Css.enable(back, !model.first());
        // Who touched an answer must not see it marked for the next question.
        focus();
        shell.layout(true, true);
    }

    private static void set(Label label, String text) {
        label.setText(text.replace("&", "&&"));
    }
}

package org.canxun.ui.inspection.draws;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.canxun.core.DrawProblem;
import org.canxun.core.Localized;
import org.canxun.core.ProblemException;
import org.canxun.core.draw.Draw;
import org.canxun.core.draw.DrawPlan;
import org.canxun.core.draw.RandomDraws;
import org.canxun.core.draw.RandomDraws.NewDraw;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Css;
import org.canxun.ui.Work;
import org.canxun.ui.inspection.draws.NewDrawModel.Prepared;
import org.canxun.ui.inspection.draws.NewDrawModel.Step;
import org.canxun.ui.inspection.draws.PoolModel.SiteList;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** 新的抽取, step by step: sites and agencies, recusals and witnesses, and a last look before the lots fall. */
final class NewDrawDialog extends CalmDialog {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 410;

    private final NewDrawModel model;
    private final RandomDraws draws;
    private final Work work;
    private final DrawWords words;
    private final Messages messages;
    private final Consumer<Draw> drawn;
    private Label where;
    private Composite stack;
    private List<StepPage> steps;
    private boolean drawing;

    /** @param drawn told of what was drawn, also when the dialog was closed meanwhile */
    NewDrawDialog(Shell parent, NewDrawModel model, RandomDraws draws, Work work, DrawWords words,
            Consumer<Draw> drawn) {
        super(parent, words.messages().new_title, words.messages().new_guide);
        this.model = model;
        this.draws = draws;
        this.work = work;
        this.words = words;
        this.drawn = drawn;
        messages = words.messages();
    }

    @Override
    protected void fill(Composite body) {
        where = Css.style(new Label(body, SWT.NONE), Css.SECTION);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(where);
        stack = new Composite(body, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(stack);
        steps = List.of(new PoolPage(stack, model, words, this::read, this::show),
                new PeoplePage(stack, model, words, this::show),
                new ConfirmPage(stack, model, words, this::show, this::okPressed));
        turn();
    }

    /**
     * Shows the step in front and puts the keyboard there at once: whoever types on must not press a button instead. So
     * nothing may ask for a layout before, since such a layout waits for its turn.
     */
    private void turn() {
        var titles = List.of(messages.new_step_pool, messages.new_step_people, messages.new_step_confirm);
        int at = model.step().ordinal();
        where.setText(DrawWords.say(messages.new_step, at + 1, titles.size(), titles.get(at)));
        // Whoever hears the window hears its title when the step changes.
        getShell().setText(messages.new_title + " – " + where.getText());
        var step = steps.get(at);
        step.show(model.flaws());
        ((StackLayout) stack.getLayout()).topControl = step.control();
        stack.layout();
        step.focus();
        buttons();
    }

    /** Says how things stand, after each change. */
    private void show() {
        steps.get(model.step().ordinal()).show(model.flaws());
        buttons();
    }

    private void buttons() {
        missing(drawing ? messages.new_drawing
                : model.ready() ? "" : model.flaws().isEmpty() ? messages.new_preparing : messages.new_flawed);
        var ok = getButton(OK);
        if (ok != null) {
            ok.setText(model.step() == Step.CONFIRM ? messages.new_ok : messages.new_next);
            ok.requestLayout();
            Css.enable(getButton(IDialogConstants.BACK_ID), model.step() != Step.POOL && !drawing);
        }
    }

    void read(Path file) {
        model.pool().asks(file);
        show();
        work.run(messages.new_reading_list, monitor -> SiteList.read(draws, file), list -> {
            model.pool().read(list);
            if (!stack.isDisposed()) {
                show();
            }
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.BACK_ID, messages.new_back, false);
        createButton(parent, IDialogConstants.OK_ID, messages.new_next, true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.button_cancel, false);
        show();
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.BACK_ID) {
            model.back();
            turn();
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    protected void okPressed() {
        if (!model.ready() || drawing) {
            return;
        }
        if (model.step() == Step.CONFIRM) {
            draw();
            return;
        }
        model.next();
        if (model.step() == Step.CONFIRM) {
            prepare();
        } else {
            turn();
        }
    }

    private void prepare() {
        int number = model.asks();
        var asked = model.result();
        turn();
        work.run(messages.new_preparing, monitor -> plan(number, asked), found -> {
            model.prepared(found);
            if (!stack.isDisposed() && model.awaits(number)) {
                turn();
            }
        }, failure -> unprepared(number), () -> unprepared(number));
    }

    /** Somebody stopped the look at the lists; the step before leads to it once more. */
    private void unprepared(int number) {
        if (!stack.isDisposed() && model.awaits(number)) {
            model.back();
            turn();
        }
    }

    private Prepared plan(int number, NewDraw asked) {
        try {
            return new Prepared(number, Optional.of(draws.plan(model.author(), asked)), Optional.empty());
        } catch (ProblemException e) {
            return new Prepared(number, Optional.empty(), Optional.of(e::text));
        }
    }

    private void draw() {
        var asked = model.result();
        var shown = model.plan().orElseThrow();
        drawing = true;
        show();
        work.run(messages.new_drawing, monitor -> outcome(asked, shown), outcome -> {
            drawing = false;
            outcome.draw().ifPresent(drawn);
            if (stack.isDisposed()) {
                return;
            }
            if (outcome.draw().isPresent()) {
                super.okPressed();
            } else if (outcome.repeats()) {
                // Somebody drew meanwhile: the new look at it asks for the reason.
                prepare();
            } else {
                model.prepared(new Prepared(model.asks(), Optional.empty(), outcome.refused()));
                turn();
            }
        }, failure -> undecided(), this::undecided);
    }

    /** Whether it was drawn is not known here, as when somebody stopped the work: the look at it is taken anew. */
    private void undecided() {
        drawing = false;
        if (!stack.isDisposed()) {
            prepare();
        }
    }

    /** What became of it. @param repeats whether it was refused for want of a reason */
    private record Outcome(Optional<Draw> draw, Optional<Localized> refused, boolean repeats) {}

    private Outcome outcome(NewDraw asked, DrawPlan shown) {
        try {
            return new Outcome(Optional.of(draws.draw(model.author(), asked, shown)), Optional.empty(), false);
        } catch (ProblemException e) {
            return new Outcome(Optional.empty(), Optional.of(e::text), e.problem() == DrawProblem.DRAW_REPEATED);
        }
    }
}

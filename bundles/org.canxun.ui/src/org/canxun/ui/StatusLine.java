package org.canxun.ui;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.canxun.ui.StatusModel.JobView;
import org.canxun.ui.StatusModel.Saved;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** The line at the foot of the window; made by the platform, hence public. */
public class StatusLine {

    /** Work that ends sooner is not worth reading about. */
    private static final long SHOW_AFTER_MS = 400;
    /** Most writes take less time than it takes to read about them. */
    private static final int SAY_WRITING_MS = 150;
    /** The line keeps its height when work comes and goes. */
    private static final int HEIGHT = 28;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final StatusModel model;
    private final Messages messages;
    private final UISynchronize ui;
    private Composite bar;
    private Label who;
    private Label saved;
    private Label jobName;
    private ProgressBar progress;
    private Button cancel;
    private boolean pending;
    private final Runnable again = this::changed;
    /** Whether it is about to be said that something is being written. */
    private boolean writing;
    private boolean fits;

    @Inject
    public StatusLine(StatusModel model, @Translation Messages messages, UISynchronize ui) {
        this.model = model;
        this.messages = messages;
        this.ui = ui;
    }

    @PostConstruct
    void build(Composite parent) {
        bar = Css.style(new Composite(parent, SWT.NONE), Css.BAR);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(12, 0).spacing(18, 0).applyTo(bar);
        who = label();
        saved = label();
        jobName = label();
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(jobName);
        progress = new ProgressBar(bar, SWT.HORIZONTAL);
        Access.name(progress, () -> jobName.getText());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(progress);
        cancel = new Button(bar, SWT.PUSH | SWT.FLAT);
        cancel.setText(messages.button_cancel);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(SWT.DEFAULT, HEIGHT).applyTo(cancel);
        cancel.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> cancelFirst()));
        Runnable listener = this::changed;
        model.addListener(listener);
        bar.addDisposeListener(event -> model.removeListener(listener));
        paint();
    }

    private Label label() {
        var label = Css.style(new Label(bar, SWT.NONE), Css.BAR);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    /** Any thread; many changes become one repaint. */
    private void changed() {
        synchronized (this) {
            if (pending) {
                return;
            }
            pending = true;
        }
        ui.asyncExec(() -> {
            synchronized (this) {
                pending = false;
            }
            if (!bar.isDisposed()) {
                paint();
            }
        });
    }

    private void paint() {
        set(who, model.who());
        paintSaved(model.saved());
        paintJobs(shownJobs());
        fit();
    }

    /** Jobs say many times a second how far they are; the same words need no room anew. */
    private void set(Label label, String words) {
        if (!words.equals(label.getText())) {
            label.setText(words);
            fits = false;
        }
    }

    private void fit() {
        if (!fits) {
            fits = true;
            bar.layout(true);
        }
    }

    private void paintSaved(Saved state) {
        if (state instanceof Saved.Writing) {
            if (!writing) {
                writing = true;
                bar.getDisplay().timerExec(SAY_WRITING_MS, this::stillWriting);
            }
        } else if (state instanceof Saved.Durable durable) {
            set(saved, "✓ " + MessageFormat.format(messages.status_saved, TIME.format(durable.at())));
        } else if (state instanceof Saved.Failed failed) {
            set(saved, "✕ " + MessageFormat.format(messages.status_unsaved, failed.reason()));
        } else {
            set(saved, "");
        }
        if (!saved.getText().equals(saved.getToolTipText())) {
            saved.setToolTipText(saved.getText());
        }
    }

    private void stillWriting() {
        writing = false;
        if (!saved.isDisposed() && model.saved() instanceof Saved.Writing) {
            set(saved, messages.status_saving);
            fit();
        }
    }

    private List<JobView> shownJobs() {
        var now = System.nanoTime();
        var due = TimeUnit.MILLISECONDS.toNanos(SHOW_AFTER_MS);
        var jobs = model.jobs();
        var shown = jobs.stream().filter(job -> now - job.startedNanos() >= due).toList();
        if (shown.size() < jobs.size()) {
            bar.getDisplay().timerExec((int) SHOW_AFTER_MS, again);
        }
        return shown;
    }

    private void paintJobs(List<JobView> jobs) {
        var any = !jobs.isEmpty();
        if (any) {
            var job = jobs.get(0);
            var text = job.step().isEmpty() ? job.name() : job.name() + " · " + job.step();
            var words = jobs.size() == 1 ? text
                    : MessageFormat.format(messages.status_more_jobs, text, jobs.size() - 1);
            progress.setSelection(job.percent().orElse(0));
            set(jobName, job.percent().isEmpty() ? words : words + "  " + job.percent().getAsInt() + " %");
            NativeNames.give(progress, jobName.getText());
            cancel.setToolTipText(MessageFormat.format(messages.status_cancel_job, job.name()));
        } else {
            set(jobName, "");
        }
        progress.setVisible(any && jobs.get(0).percent().isPresent());
        cancel.setVisible(any);
    }

    private void cancelFirst() {
        shownJobs().stream().findFirst().ifPresent(job -> job.cancel().run());
    }
}

package org.canxun.ui.inspection.tasks;

import org.canxun.core.task.RecusalOutcome;
import org.canxun.core.task.Tasks.NewRecusal;
import org.canxun.ui.Access;
import org.canxun.ui.CalmDialog;
import org.canxun.ui.Css;
import org.canxun.ui.inspection.tasks.AnswerDraft.Lack;
import org.canxun.ui.table.CutCells;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Who goes: a tick for each, and below what the one in focus answered about keeping away. */
final class TeamDialog extends CalmDialog {

    private static final int ROW_HEIGHT = 32;
    private static final int ROWS = 9;
    private static final int LONGEST = 500;

    private final TeamModel model;
    private final Messages messages;
    private final TaskWords words;
    private Table table;
    private Button assisting;
    private RecusalFields recusal;
    private AssistantFields assistants;
    private String why = "";

    TeamDialog(Shell parent, String site, TeamModel model, Messages messages, TaskWords words) {
        super(parent, model.fixed() ? messages.recusals_title : messages.team_title,
                TaskWords.format(model.fixed() ? messages.recusals_guide : messages.team_guide, site));
        this.model = model;
        this.messages = messages;
        this.words = words;
    }

    String reason() {
        return why;
    }

    @Override
    protected void fill(Composite body) {
        table = new Table(body, (model.fixed() ? SWT.NONE : SWT.CHECK) | SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        CutCells.tell(table);
        table.setHeaderVisible(true);
        Access.name(table, messages.team_title);
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(116), ROWS * ROW_HEIGHT)
                .applyTo(table);
        column(messages.column_agency, 14);
        column(messages.column_name, 16);
        column(messages.column_job, 20);
        column(messages.column_certificate, 36);
        column(messages.column_recusal, 28);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            var candidate = (Candidate) event.item.getData();
            if (event.detail == SWT.CHECK) {
                candidate.going(((TableItem) event.item).getChecked());
                refresh();
            } else {
                show(candidate);
                assistants.take();
            }
        }));
        table.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.F2 && assisting.isEnabled()) {
                assist(!assisting.getSelection());
            }
        }));
        assisting = hidden(new Button(body, SWT.CHECK), model.fixed());
        assisting.setText(messages.team_assisting);
        assisting.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> assist(assisting.getSelection())));
        recusal = new RecusalFields(body, messages, words, this::refresh, this::answered);
        var others = new Button(body, SWT.PUSH);
        others.setText(messages.recusal_none_others);
        others.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            model.noneOfTheOthers();
            recusal.shown().ifPresent(this::show);
            refresh();
        }));
        assistants = new AssistantFields(body, messages, words, model, this::refresh);
        hidden(assistants.area(), model.fixed());
        reason(body);
        refresh();
        if (table.getItemCount() > 0) {
            table.select(0);
            show((Candidate) table.getItem(0).getData());
        }
        table.setFocus();
    }

    private void show(Candidate candidate) {
        recusal.show(candidate);
        assisting.setSelection(candidate.assisting());
        Css.enable(assisting, !model.fixed() && candidate.mayAssistOrNot());
        check();
    }

    /** Enter leads to what the answer lacks, or back to the people. */
    private void answered() {
        recusal.shown().flatMap(candidate -> candidate.draft().lack()).<Control>map(recusal::field).orElse(table)
                .setFocus();
    }

    private void assist(boolean assists) {
        recusal.shown().ifPresent(candidate -> {
            candidate.assisting(assists);
            show(candidate);
            refresh();
        });
    }

    private void reason(Composite body) {
        var row = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        new Label(row, SWT.NONE).setText(messages.exchange_reason);
        var reason = new Text(row, SWT.SINGLE | SWT.BORDER);
        reason.setTextLimit(LONGEST);
        reason.setText(why);
        Access.name(reason, messages.exchange_reason);
        reason.addModifyListener(event -> {
            why = reason.getText().strip();
            check();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
        var drawn = model.candidates().stream().anyMatch(Candidate::drawn);
        hidden(row, model.fixed() || !drawn);
    }

    private static <C extends Control> C hidden(C control, boolean hides) {
        if (hides) {
            control.setVisible(false);
            GridDataFactory.fillDefaults().exclude(true).applyTo(control);
        }
        return control;
    }

    private void column(String title, int chars) {
        var column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setWidth(convertWidthInCharsToPixels(chars));
    }

    /** Who was added is a row more; nothing else moves. */
    private void refresh() {
        var candidates = model.candidates();
        int before = table.getItemCount();
        for (var i = 0; i < candidates.size(); i++) {
            var candidate = candidates.get(i);
            var item = i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE);
            item.setData(candidate);
            item.setChecked(candidate.going());
            item.setText(cells(candidate));
        }
        if (before > 0 && before < table.getItemCount()) {
            table.showItem(table.getItem(table.getItemCount() - 1));
        }
        check();
    }

    private String[] cells(Candidate candidate) {
        var member = candidate.member();
        var certificate = member.assisting() ? words.assisting(member.organisation())
                : candidate.certificate().map(c -> TaskWords.format(messages.member_certificate, c.certNo(),
                        c.validTo())).orElse(words.enforcing(member.agencyCode()) ? messages.member_uncertified : "");
        return new String[]{ words.agency(member.agencyCode()),
            candidate.drawn() ? TaskWords.format(messages.member_drawn, candidate.name()) : candidate.name(),
            candidate.jobTitle(), certificate, recusal(candidate) };
    }

    private String recusal(Candidate candidate) {
        return candidate.answer().map(this::answered)
                .or(() -> candidate.known().flatMap(m -> m.recusal()).map(words::recusal))
                .orElse(candidate.going() ? messages.recusal_open : "");
    }

    private String answered(NewRecusal answer) {
        var outcome = answer.outcome().text(words.locale());
        var said = answer.bySite() ? TaskWords.format(messages.recusal_applied, outcome, answer.decidedBy()) : outcome;
        return answer.outcome() == RecusalOutcome.NONE ? said : said + " · " + answer.reason();
    }

    /** Who was not asked may still be named: the team is assigned later, and that asks again. */
    private void check() {
        var unfinished = recusal.shown().filter(c -> c.going() && c.draft().lack().isPresent())
                .or(model::unfinished);
        if (unfinished.isPresent()) {
            unfinished(unfinished.get());
            return;
        }
        var lack = assistants.lack();
        if (lack.isPresent()) {
            missing(assistants.field(),
                    lack.get() == TeamModel.Lack.NAME ? messages.assistant_name_missing : messages.assistant_twice);
            return;
        }
        var exchanged = model.exchanged();
        missing(exchanged.isEmpty() || !why.isEmpty() ? ""
                : TaskWords.format(messages.exchange_missing, String.join(messages.separator, exchanged)));
    }

    private void unfinished(Candidate candidate) {
        var lack = candidate.draft().lack().orElseThrow();
        if (recusal.shown().filter(candidate::equals).isPresent()) {
            missing(recusal.field(lack),
                    lack == Lack.REASON ? messages.recusal_reason_missing
                            : candidate.draft().lifts() ? messages.recusal_lift_missing
                                    : messages.recusal_decider_missing);
        } else {
            missing(TaskWords.format(messages.recusal_unfinished, candidate.name()));
        }
    }

    @Override
    protected void okPressed() {
        assistants.take();
        super.okPressed();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, model.fixed() ? messages.recusals_ok : messages.team_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.cancel, false);
    }
}

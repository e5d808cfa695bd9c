package org.canxun.ui.inspection.dossier;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.canxun.core.Codes;
import org.canxun.core.dossier.SiteDossier;
import org.canxun.core.dossier.Visit;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.ui.Css;
import org.canxun.ui.inspection.evidence.Pictures;
import org.canxun.ui.inspection.meals.MealsView;
import org.canxun.ui.inspection.record.ItemWords;
import org.canxun.ui.inspection.rectify.RectifyWords;
import org.canxun.ui.table.ListTable;
import org.canxun.ui.table.ListTables;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What an inspector reads before going to a site: what presses in one line, both lists, and the rest beside them. */
public final class DossierPage {

    private static final int[] WIDTHS = { 68, 32 };
    private static final int[] HEIGHTS = { 45, 55 };

    private final DossierWords words;
    private final Label summary;
    /** The same where something is late: a label keeps the style it was made with. */
    private final Label pressing;
    private final Label note;
    private final ListTable<Visit> history;
    private final ListTable<FindingColumns.Row> findings;
    private final DossierPane pane;
    private final LastFocus focus;

    /** Opens an inspection, at an item where one is meant. */
    @FunctionalInterface
    public interface Opener {
        void open(String inspectionId, Optional<Place> place);
    }

    /**
     * What the page needs to know of the world.
     *
     * @param told hears what is to be told
     */
    public record Surroundings(Codes codes, Locale locale, DossierWords words, ItemWords items, RectifyWords rectify,
            org.canxun.ui.inspection.Messages siteWords, org.canxun.ui.inspection.evidence.Messages photoWords,
            Pictures pictures, Opener opener, Consumer<String> told) {}

    /** @param head where the line of what presses stands @param parent takes the rest */
    public DossierPage(Composite head, Composite parent, ListTables lists, Surroundings around) {
        words = around.words();
        focus = new LastFocus(parent);
        summary = line(head, "canxun-value");
        pressing = line(head, Css.ATTENTION);
        note = line(head, Css.MUTED);
        var sash = Css.style(new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH), Css.SHEET);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        var left = Css.style(new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH), Css.SHEET);
        history = lists.create(left, "inspections",
                new VisitColumns(around.siteWords(), around.codes(), around.locale(), words).columns(),
                visit -> visit.row().id(), around.siteWords().inspections_empty);
        history.name(around.siteWords().inspections_title);
        history.onOpen(visit -> around.opener().open(visit.row().id(), Optional.empty()));
        findings = findings(left, lists, around);
        left.setWeights(HEIGHTS);
        pane = new DossierPane(sash, around);
        sash.setWeights(WIDTHS);
    }

    private ListTable<FindingColumns.Row> findings(Composite parent, ListTables lists, Surroundings around) {
        var messages = words.messages();
        var area = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        var title = Css.style(new Label(area, SWT.NONE), Css.SECTION);
        title.setText(messages.findings);
        GridDataFactory.fillDefaults().indent(8, 8).applyTo(title);
        var list = lists.create(area, "site-findings",
                new FindingColumns(words, around.items(), around.rectify()).columns(), FindingColumns.Row::key,
                messages.findings_empty);
        list.name(messages.findings);
        list.onOpen(row -> around.opener().open(row.finding().inspectionId(), Optional.of(
                new Place(row.finding().finding().recordId(), row.finding().finding().itemCode()))));
        return list;
    }

    private static Label line(Composite head, String style) {
        var label = Css.style(new Label(head, SWT.WRAP), style);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(label);
        label.setVisible(false);
        return label;
    }

    private static void say(Label label, String text) {
        label.setText(text.replace("&", "&&"));
        label.setVisible(!text.isEmpty());
        ((GridData) label.getLayoutData()).exclude = text.isEmpty();
    }

    /** All visits; actions on the page stand beside its filter. */
    public ListTable<Visit> history() {
        return history;
    }

    /** Puts the keyboard where it was before, else on the visits. */
    public void focus() {
        if (!focus.restore()) {
            history.focusTable();
        }
    }

    public void show(SiteDossier dossier, MealsView meals) {
        say(summary, dossier.overdue() == 0 ? words.summary(dossier) : "");
        say(pressing, dossier.overdue() == 0 ? "" : words.summary(dossier));
        say(note, words.note(dossier));
        summary.requestLayout();
        history.rows(dossier.visits());
        var open = dossier.findings();
        findings.empty(words.nothingOpen(dossier));
        findings.rows(IntStream.range(0, open.size())
                .mapToObj(i -> new FindingColumns.Row(open.get(i), dossier.today(), i)).toList());
        pane.show(dossier, meals);
    }
}

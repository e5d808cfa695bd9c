package org.canxun.ui.inspection.record;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

import org.canxun.core.inspection.FindingView;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.templates.BasisContent.Provision;
import org.canxun.core.templates.ItemAdvice;
import org.canxun.ui.Css;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What the checklist says about an item: basis, standard, method, limits. */
final class Facts {

    private final ItemWords words;
    private final Composite area;
    private final Messages messages;
    private final Label guidance;
    private final Label proposal;
    private final Label basis;
    private final Label provisions;
    private final Label standard;
    private final Label method;

    Facts(Composite parent, ItemWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
        area = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(area);
        guidance = fact(messages.guidance);
        basis = fact(messages.basis);
        provisions = fact(messages.provisions);
        standard = fact(messages.standard);
        method = fact(messages.method);
        proposal = fact(messages.proposal);
    }

    void show(ItemView item) {
        set(guidance, item.content().advice().guidance());
        set(basis, item.legalBasis());
        set(provisions, item.content().basis().provisions().stream().map(this::provision).collect(joining("\n")));
        set(standard, item.standard());
        var limits = words.limits(item);
        set(proposal, proposal(item.content().advice()));
        set(method, words.methods(item) + (limits.isEmpty() ? "" : "   " + limits));
    }

    private String provision(Provision provision) {
        var place = ItemWords.format(messages.provision, provision.law(), provision.article());
        return provision.wording().isEmpty() ? place : place + "\n" + provision.wording();
    }

    /** What is written of a failed item, and until when it is to be mended, unless somebody says otherwise. */
    private String proposal(ItemAdvice advice) {
        var term = words.term(advice.term().map(t -> new FindingView.Term(t.days(), t.unit())));
        return Stream.of(advice.findingText(), term.isEmpty() ? "" : messages.term + " " + term)
                .filter(t -> !t.isEmpty()).collect(joining("\n"));
    }

    private Label fact(String name) {
        var caption = Css.style(new Label(area, SWT.NONE), Css.MUTED);
        caption.setText(name);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(caption);
        var value = Css.style(new Label(area, SWT.WRAP), Css.SHEET);
        value.setData(caption);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
        return value;
    }

    private static void set(Label value, String text) {
        Labels.set(value, text);
        var caption = (Label) value.getData();
        for (var label : new Label[]{ caption, value }) {
            Labels.visible(label, !text.isEmpty());
        }
    }
}

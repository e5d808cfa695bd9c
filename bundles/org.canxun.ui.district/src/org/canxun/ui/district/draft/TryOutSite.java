package org.canxun.ui.district.draft;

import java.util.ArrayList;
import java.util.List;

import org.canxun.core.Codes;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.draft.TryOutModel.Site;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What the site of a try-out is supposed to be; conditions depend on it. */
final class TryOutSite {

    private final TryOutModel model;
    private final Combo type;
    private final List<Button> modes = new ArrayList<>();
    private final Combo gas;
    private final List<Choice> types;
    private final List<Choice> gases;

    TryOutSite(Composite parent, TryOutModel model, Forms forms) {
        this.model = model;
        var messages = forms.messages();
        var area = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        types = choices(forms, Codes.SITE_TYPE, messages);
        gases = choices(forms, Codes.GAS_KIND, messages);
        type = combo(area, messages.fact_site_type, types);
        modes(area, messages.fact_serving_modes, forms);
        gas = combo(area, messages.fact_gas_kind, gases);
    }

    private static List<Choice> choices(Forms forms, String list, Messages messages) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", messages.try_unknown));
        forms.codes().list(list).forEach(c -> choices.add(new Choice(c.code(), c.label(forms.locale()))));
        return choices;
    }

    private Combo combo(Composite area, String name, List<Choice> choices) {
        new Label(area, SWT.NONE).setText(name);
        var combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        Access.name(combo, name);
        choices.forEach(choice -> combo.add(choice.label()));
        combo.select(0);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    /** A site may cook and deliver as well. */
    private void modes(Composite area, String name, Forms forms) {
        new Label(area, SWT.NONE).setText(name);
        var row = Css.style(new Composite(area, SWT.NONE), Css.SHEET);
        row.setLayout(RowLayoutFactory.fillDefaults().spacing(10).create());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        for (var mode : forms.codes().list(Codes.SERVING_MODE)) {
            var box = Css.style(new Button(row, SWT.CHECK), Css.CHECK);
            box.setText(mode.label(forms.locale()).replace("&", "&&"));
            box.setData(mode.code());
            box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen()));
            modes.add(box);
        }
    }

    private void chosen() {
        var served = modes.stream().filter(Button::getSelection).map(box -> (String) box.getData()).toList();
        model.site(new Site(code(type, types), served, code(gas, gases)));
    }

    private static String code(Combo combo, List<Choice> choices) {
        return choices.get(Math.max(0, combo.getSelectionIndex())).code();
    }
}

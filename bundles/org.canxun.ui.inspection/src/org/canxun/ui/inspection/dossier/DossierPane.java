package org.canxun.ui.inspection.dossier;

import java.util.Locale;
import java.util.Optional;

import org.canxun.core.Codes;
import org.canxun.core.dossier.SiteDossier;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.ui.Access;
import org.canxun.ui.Css;
import org.canxun.ui.inspection.meals.MealsPane;
import org.canxun.ui.inspection.meals.MealsView;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What there is to read of a site beside its lists: whom to call, its papers, what to check, stars, photos, meals. */
final class DossierPane {

    private static final int MARGIN = 12;

    private final DossierWords words;
    private final org.canxun.ui.inspection.Messages siteWords;
    private final Codes codes;
    private final Locale locale;
    private final ScrolledComposite scroll;
    private final Composite area;
    private final ContactFields contact;
    private final FactsPane facts;
    private final MustCheckTable mustCheck;
    private final Text stars;
    private final SitePhotos photos;
    private final MealsPane meals;

    DossierPane(Composite parent, DossierPage.Surroundings around) {
        words = around.words();
        siteWords = around.siteWords();
        codes = around.codes();
        locale = around.locale();
        var messages = words.messages();
        scroll = Css.style(new ScrolledComposite(parent, SWT.V_SCROLL), Css.SHEET);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        area = Css.style(new Composite(scroll, SWT.NONE), Css.SHEET);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 6).applyTo(area);
        scroll.setContent(area);
        section(messages.contact, 0);
        contact = new ContactFields(area, messages, around.told());
        mustCheck = new MustCheckTable(area, words, must -> around.opener().open(must.inspectionId(),
                Optional.of(new Place(must.item().recordId(), must.item().code()))));
        section(messages.facts, MARGIN);
        facts = new FactsPane(area);
        section(messages.stars, MARGIN);
        stars = Css.style(new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY), "canxun-value");
        Access.name(stars, messages.stars);
        Access.leaveByTab(stars);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(stars);
        photos = new SitePhotos(area, words, around.photoWords(), around.pictures(), this::fit);
        meals = new MealsPane(area, siteWords);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    private void section(String title, int above) {
        var label = Css.style(new Label(area, SWT.NONE), Css.SECTION);
        label.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, above).applyTo(label);
    }

    void show(SiteDossier dossier, MealsView figures) {
        contact.show(dossier.site());
        facts.show(SiteFacts.of(dossier.site(), dossier.row(), codes, siteWords, words.messages().facts_unknown,
                locale));
        mustCheck.show(dossier);
        var history = words.stars(dossier);
        if (!history.equals(stars.getText())) {
            stars.setText(history);
        }
        photos.show(dossier.photos());
        meals.show(figures);
        fit();
    }

    private void fit() {
        int width = scroll.getClientArea().width;
        if (width > 0) {
            scroll.setMinHeight(area.computeSize(width, SWT.DEFAULT).y);
            area.layout(true, true);
        }
    }
}

package org.canxun.ui.inspection.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canxun.core.dossier.SiteDossier.SitePhoto;
import org.canxun.core.inspection.ItemView.Photo;
import org.canxun.ui.Css;
import org.canxun.ui.inspection.evidence.PhotoTile;
import org.canxun.ui.inspection.evidence.PhotoViewer;
import org.canxun.ui.inspection.evidence.Pictures;
import org.canxun.ui.inspection.evidence.Thumbnails;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Photos of the latest visits, small. Enter shows one large. */
final class SitePhotos {

    private static final int LINES_WIDE = 5;
    private static final int LINES_HIGH = 3;
    /** So many tiles at first, and with every press of the button under them as many again. */
    private static final int TILES = 12;
    private static final int GAP = 12;

    private final DossierWords words;
    private final org.canxun.ui.inspection.evidence.Messages photoWords;
    private final Pictures pictures;
    private final Thumbnails thumbnails;
    private final Runnable fit;
    private final Label heading;
    private final Label none;
    private final Composite tiles;
    private final Button more;
    private List<SitePhoto> shown = List.of();
    private final List<PhotoTile> made = new ArrayList<>();

    /** @param fit to be run when there are more tiles */
    SitePhotos(Composite parent, DossierWords words, org.canxun.ui.inspection.evidence.Messages photoWords,
            Pictures pictures, Runnable fit) {
        this.words = words;
        this.photoWords = photoWords;
        this.pictures = pictures;
        this.fit = fit;
        thumbnails = new Thumbnails(pictures);
        heading = Css.style(new Label(parent, SWT.NONE), Css.SECTION);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, GAP).applyTo(heading);
        none = Css.style(new Label(parent, SWT.WRAP), Css.MUTED);
        none.setText(words.messages().photos_none);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(none);
        tiles = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.spacing = 6;
        tiles.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tiles);
        more = new Button(parent, SWT.PUSH | SWT.FLAT);
        more.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showMore()));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(more);
    }

    void show(List<SitePhoto> photos) {
        heading.setText(DossierWords.format(words.messages().photos, Integer.toString(photos.size())));
        if (!photos.equals(shown)) {
            replace(photos);
        }
        visible(none, photos.isEmpty());
        visible(tiles, !photos.isEmpty());
        visible(more, made.size() < shown.size());
    }

    /** Tiles that stay are not made anew: whoever opened more or stands on one keeps them. */
    private void replace(List<SitePhoto> photos) {
        int count = Math.max(TILES, made.size());
        int same = 0;
        while (same < Math.min(made.size(), photos.size()) && photos.get(same).equals(shown.get(same))) {
            same++;
        }
        var gone = made.subList(same, made.size());
        boolean held = gone.stream().anyMatch(tile -> tile.control().isFocusControl());
        gone.forEach(tile -> tile.control().dispose());
        gone.clear();
        shown = photos;
        tiles(count);
        if (held && !made.isEmpty()) {
            made.get(Math.min(same, made.size() - 1)).control().setFocus();
        }
    }

    private void showMore() {
        int first = made.size();
        tiles(first + TILES);
        visible(more, made.size() < shown.size());
        fit.run();
        made.get(first).control().setFocus();
    }

    private void tiles(int count) {
        for (int i = made.size(); i < Math.min(count, shown.size()); i++) {
            made.add(tile(shown.get(i)));
        }
        more.setText(DossierWords.format(words.messages().photos_more,
                Integer.toString(Math.min(TILES, shown.size() - made.size())), Integer.toString(shown.size())));
    }

    private PhotoTile tile(SitePhoto photo) {
        var tip = DossierWords.format(words.messages().photos_tip, words.about(photo));
        int line = heading.getFont().getFontData()[0].getHeight() * 2;
        var tile = new PhotoTile(tiles, new Point(LINES_WIDE * line, LINES_HIGH * line), photo.photo(),
                () -> words.about(photo), tip, photoWords,
                PhotoTile.Actions.look(() -> view(photo)));
        tile.say(photo.photo(), words.caption(photo), "");
        thumbnails.get(photo.photo().sha256(), tile::show);
        return tile;
    }

    private void view(SitePhoto photo) {
        var all = shown;
        new PhotoViewer(tiles.getShell(), () -> all.stream().map(SitePhoto::photo).toList(), photo.photo().id(),
                pictures, new PhotoViewer.Look(p -> about(all, p), Optional.empty(), photoWords.viewer_look),
                photoWords).open();
    }

    private String about(List<SitePhoto> all, Photo photo) {
        return all.stream().filter(p -> p.photo().id().equals(photo.id())).findFirst().map(words::about).orElse("");
    }

    private static void visible(Control control, boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
    }
}

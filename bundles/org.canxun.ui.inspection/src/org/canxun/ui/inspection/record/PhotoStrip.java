package org.canxun.ui.inspection.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.ItemView.Photo;
import org.canxun.ui.Css;
import org.canxun.ui.inspection.evidence.PairWords;
import org.canxun.ui.inspection.evidence.PhotoTile;
import org.canxun.ui.inspection.evidence.PhotoViewer;
import org.canxun.ui.inspection.evidence.Thumbnails;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The photos of the item in focus. */
final class PhotoStrip {

    private static final int LINES_WIDE = 4;
    private static final int LINES_HIGH = 3;
    /** So many tiles at first, and with every press of the button under them as many again: each costs the window. */
    private static final int TILES = 12;

    private final RecordingModel model;
    private final Messages messages;
    private final PhotoDesk desk;
    private final Runnable fit;
    private final Thumbnails thumbnails;
    private final PhotoDrawing drawing;
    private final PairWords pairs;
    private final Composite tiles;
    private final Button add;
    private final Button paste;
    private final Button watch;
    private final Label caption;
    private final Label need;
    private final ItemWords words;
    private final Button more;
    private final List<PhotoTile> made = new ArrayList<>();
    private List<Photo> shown = List.of();
    private Optional<Place> place = Optional.empty();
    private int most = TILES;

    /** @param fit to be run when the strip became higher by itself */
    PhotoStrip(Composite parent, RecordingModel model, ItemWords words, Messages messages, PhotoDesk desk,
            Runnable fit) {
        this.model = model;
        this.words = words;
        this.messages = messages;
        this.desk = desk;
        this.fit = fit;
        this.thumbnails = new Thumbnails(desk.pictures());
        this.drawing = new PhotoDrawing(model, desk);
        this.pairs = new PairWords(desk.words());
        caption = Css.style(new Label(parent, SWT.NONE), Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(caption);
        // Words of other languages are longer: what does not fit goes to the next line.
        var bar = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        var line = new RowLayout(SWT.HORIZONTAL);
        line.marginLeft = 0;
        line.marginTop = 0;
        line.marginBottom = 0;
        line.spacing = 6;
        bar.setLayout(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        add = button(bar, messages.photo_add, Command.PHOTO);
        paste = button(bar, messages.photo_paste, Command.PASTE);
        watch = button(bar, "", Command.WATCH);
        watching();
        need = Css.style(new Label(parent, SWT.WRAP), Css.ATTENTION);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(need);
        tiles = Css.style(new Composite(parent, SWT.NONE), Css.SHEET);
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.spacing = 6;
        tiles.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(tiles);
        more = new Button(parent, SWT.PUSH | SWT.FLAT);
        more.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showMore()));
        GridDataFactory.fillDefaults().exclude(true).applyTo(more);
        more.setVisible(false);
    }

    private void showMore() {
        most += TILES;
        int first = made.size();
        model.item().ifPresent(this::show);
        fit.run();
        made.get(first).control().setFocus();
    }

    private Button button(Composite bar, String text, Command command) {
        var button = new Button(bar, SWT.PUSH | SWT.FLAT);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> model.run(command)));
        return button;
    }

    /** Says whether photos come by themselves. */
    void watching() {
        watch.setText(switch (model.photos().watching()) {
            case OFF -> messages.watch_off;
            case ON -> messages.watch_on;
            case AWAY -> messages.watch_away;
        });
        watch.requestLayout();
    }

    void show(ItemView item) {
        var open = !model.record().completed();
        Css.enable(add, open);
        Css.enable(paste, open);
        Labels.set(caption, messages.photos + (item.photos().isEmpty() ? "" : " " + item.photos().size()));
        var missing = Stream.of(item.photoMissing() ? words.photoDemand(item) : "", open ? pairs.lack(item) : "")
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
        Labels.set(need, missing);
        Labels.visible(need, !missing.isEmpty());
        if (!place.equals(model.place())) {
            place = model.place();
            most = TILES;
        }
        if (item.photos().equals(shown) && made.size() == Math.min(most, shown.size())) {
            return;
        }
        shown = item.photos();
        int count = Math.min(most, shown.size());
        // Tiles that stay are not made anew, so that a burst of photos costs what it adds.
        int same = 0;
        while (same < Math.min(made.size(), count) && made.get(same).photo().id().equals(shown.get(same).id())) {
            same++;
        }
        var gone = made.subList(same, made.size());
        gone.forEach(tile -> tile.control().dispose());
        gone.clear();
        for (int i = same; i < count; i++) {
            made.add(tile(i));
        }
        for (int i = 0; i < count; i++) {
            made.get(i).say(shown.get(i), pairs.brief(shown, shown.get(i)), pairs.all(shown, shown.get(i)));
        }
        Labels.visible(more, shown.size() > count);
        more.setText(ItemWords.format(messages.photo_more, Math.min(TILES, shown.size() - count), shown.size()));
        Labels.visible(tiles, !shown.isEmpty());
    }

    private PhotoTile tile(int index) {
        var photo = shown.get(index);
        Supplier<String> name =
                () -> ItemWords.format(desk.words().photo_name, messages.photos, index + 1, shown.size());
        var keys = desk.words();
        var tip = String.join("\n", photo.fileName(), "E " + keys.tile_mark, "B " + keys.stage_BEFORE,
                "A " + keys.stage_AFTER, "Del " + messages.photo_remove, "M " + messages.photo_move,
                "Shift+M " + messages.photo_move_all);
        int line = caption.getFont().getFontData()[0].getHeight() * 2;
        var tile = new PhotoTile(tiles, new Point(LINES_WIDE * line, LINES_HIGH * line), photo, name, tip, desk.words(),
                new PhotoTile.Actions(() -> view(photo), () -> draw(photo), stage -> model.photos().say(photo, stage),
                        () -> remove(photo),
                        all -> model.photos().askWhereTo(all ? shown : List.of(photo))));
        thumbnails.get(photo.sha256(), tile::show);
        return tile;
    }

    private void view(Photo photo) {
        var edits = drawing.edits();
        var guide = edits.isEmpty() ? desk.words().only_view : desk.words().viewer_guide;
        new PhotoViewer(tiles.getShell(), () -> shown, photo.id(), desk.pictures(),
                new PhotoViewer.Look(p -> "", edits, guide), desk.words()).open();
    }

    /** Of a completed record it can still be looked at. */
    private void draw(Photo photo) {
        if (model.record().completed()) {
            view(photo);
        } else {
            // As it is now: something may have been drawn over it since the tile was made.
            shown.stream().filter(p -> p.id().equals(photo.id())).findFirst()
                    .ifPresent(now -> drawing.draw(tiles.getShell(), now, () -> {
                    }));
        }
    }

    private void remove(Photo photo) {
        if (model.record().completed()) {
            model.wish(RecordingListener.Wish.RECORD_COMPLETED);
        } else {
            // Undo brings it back, so nobody is asked.
            model.photos().detach(List.of(photo.id()));
        }
    }
}

package org.canxun.ui.inspection.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.canxun.core.ProblemException;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.ItemView.Photo;
import org.canxun.core.port.StoredFile;
import org.canxun.ui.Notices;
import org.canxun.ui.Notices.Choice;
import org.canxun.ui.Notices.Notice;
import org.canxun.ui.Notices.Notice.Kind;

/** Tells where photos went and what kept others out; one notice for all that came together. */
final class PhotoNews implements RecordingListener {

    /** More names than anybody reads would push the window's foot up. */
    private static final int NAMES = 4;

    private final RecordingModel model;
    private final Messages messages;
    private final Locale locale;
    private final Notices notices;

    PhotoNews(RecordingModel model, Messages messages, Locale locale, Notices notices) {
        this.model = model;
        this.messages = messages;
        this.locale = locale;
        this.notices = notices;
    }

    Messages messages() {
        return messages;
    }

    void tell(Kind kind, String text, Choice... choices) {
        notices.tell(new Notice(kind, text, List.of(choices)));
    }

    @Override
    public void photosMoved(List<Photo> photos, Place to) {
        var text = photos.size() == 1
                ? ItemWords.format(messages.photo_to, photos.get(0).fileName(), to.itemCode())
                : ItemWords.format(messages.photos_to, photos.size(), to.itemCode());
        tell(Kind.DONE, text, new Choice(messages.photo_show, () -> model.open(to)));
    }

    String names(List<String> names) {
        return names.stream().limit(NAMES).collect(Collectors.joining("、"))
                + (names.size() > NAMES ? "…" : "");
    }

    /** What came together for one item. */
    final class Summary {

        private final Place place;
        private final List<StoredFile> attached = new ArrayList<>();
        private final List<String> here = new ArrayList<>();
        private final List<String> known = new ArrayList<>();
        private final List<String> elsewhere = new ArrayList<>();
        private final List<ProblemException> refused = new ArrayList<>();
        private final List<Choice> choices = new ArrayList<>();
        private boolean offered;
        private int failed;
        private int stopped;
        private int before;

        Summary(Place place) {
            this.place = place;
        }

        /** The record names it now. */
        void attached(StoredFile file) {
            attached.add(file);
        }

        /** The item has it already. */
        void here(String fileName) {
            here.add(fileName);
        }

        /** It is not taken again. */
        void known(String fileName) {
            known.add(fileName);
        }

        void elsewhere(String fileName, ItemView item) {
            elsewhere.add(ItemWords.format(messages.photo_elsewhere, fileName, item.code()));
        }

        void refused(ProblemException problem) {
            refused.add(problem);
        }

        /** @param left how many files were not reached */
        void stopped(int left) {
            stopped = left;
        }

        /** These could not be recorded. */
        void failed(int files) {
            failed += files;
        }

        /** From before the visit. */
        void before(int files) {
            before += files;
        }

        void offer(String label, Runnable action) {
            offered = true;
            choices.add(new Choice(label, action));
        }

        /** @param always also when everything went as asked for */
        void tell(boolean always) {
            var lines = new ArrayList<String>();
            if (always && attached.size() == 1) {
                lines.add(ItemWords.format(messages.photo_to, attached.get(0).fileName(), place.itemCode()));
            } else if (always && attached.size() > 1) {
                lines.add(ItemWords.format(messages.photos_to, attached.size(), place.itemCode()));
            }
            if (always && !attached.isEmpty()) {
                choices.add(0, new Choice(messages.photo_undo, this::takeBack));
            }
            if (!here.isEmpty()) {
                lines.add(ItemWords.format(messages.photo_here, place.itemCode(), names(here)));
            }
            lines.addAll(elsewhere.stream().limit(NAMES).toList());
            if (!known.isEmpty()) {
                lines.add(ItemWords.format(messages.photo_known, names(known)));
            }
            if (before > 0) {
                lines.add(ItemWords.format(messages.photo_before, before));
            }
            refused.stream().limit(1).forEach(problem -> lines.add(problem.text(locale)));
            if (refused.size() > 1) {
                lines.add(ItemWords.format(messages.photo_refused_more, refused.size() - 1));
            }
            if (failed > 0) {
                lines.add(ItemWords.format(messages.photo_not_recorded, failed));
            }
            if (stopped > 0) {
                lines.add(ItemWords.format(messages.photo_stopped, attached.size(), stopped));
            }
            if (!lines.isEmpty()) {
                var calm = refused.isEmpty() && failed == 0 && stopped == 0 && before == 0 && !offered;
                notices.tell(new Notice(calm ? Kind.DONE : Kind.ATTENTION, String.join("\n", lines),
                        List.copyOf(choices)));
            }
        }

        /** Exactly these, whatever was recorded since. */
        private void takeBack() {
            if (model.photos().open(place)) {
                var digests = attached.stream().map(StoredFile::sha256).collect(Collectors.toSet());
                model.photos().detach(model.photos().at(place, digests).stream().map(Photo::id).toList());
            } else {
                model.wish(RecordingListener.Wish.RECORD_COMPLETED);
            }
        }
    }
}

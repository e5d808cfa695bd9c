package org.canxun.ui.inspection.record;

import java.util.ArrayList;
import java.util.List;

import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemView;
import org.canxun.ui.inspection.record.RecordingListener.Wish;

/** A recording model with everything around it faked, and somebody at its keyboard. */
final class Recording implements RecordingListener {

    final FakeEditor editor;
    final FakeRecorder recorder = new FakeRecorder();
    final FakeLater later = new FakeLater();
    final FakeDrafts drafts = new FakeDrafts();
    final RecordingModel model;
    final List<Wish> wishes = new ArrayList<>();
    final List<String> completing = new ArrayList<>();
    private final KeyMap keys = KeyMap.standard();

    Recording() {
        this(Sample.inspection());
    }

    Recording(InspectionView view) {
        editor = new FakeEditor(view);
        model = new RecordingModel(editor, view, recorder, drafts, later);
        model.addListener(this);
    }

    /** Presses keys in the list, written like {@code 1 2 Alt+0}. */
    void press(String strokes) {
        for (var stroke : strokes.split(" ")) {
            model.press(Stroke.parse(stroke), keys);
        }
    }

    /** Types into the field in place and presses Enter. */
    void enter(String text) {
        model.entries().typed(text);
        model.entries().commit();
    }

    void go(String recordId, String code) {
        model.open(new Place(recordId, code));
    }

    String at() {
        return model.item().map(ItemView::code).orElse("");
    }

    ItemView stored(String code) {
        return editor.view().records().stream().flatMap(r -> r.item(code).stream()).findFirst().orElseThrow();
    }

    List<String> shown() {
        return model.rows().stream().map(r -> r instanceof Row.Item i ? i.item().code()
                : ((Row.Section) r).title() + " " + ((Row.Section) r).answered() + "/" + ((Row.Section) r).total())
                .toList();
    }

    @Override
    public void wanted(Wish wish) {
        wishes.add(wish);
    }

    @Override
    public void completing(org.canxun.core.inspection.RecordView record,
            List<org.canxun.core.inspection.InspectionEditor.Blocker> blockers) {
        completing.add(record.id() + " " + blockers.size());
    }
}

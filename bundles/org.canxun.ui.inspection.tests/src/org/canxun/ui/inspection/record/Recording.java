package org.canxun.ui.inspection.record;

import java.util.ArrayList;
import java.util.List;

import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.MovePlan;
import org.canxun.core.inspection.RecordView;
import org.canxun.ui.inspection.record.RecordingListener.Wish;
import org.canxun.ui.testing.FakeLater;
import org.canxun.ui.testing.FakeRecorder;

/** A recording model with everything around it faked, and somebody at its keyboard. */
final class Recording implements RecordingListener {

    /** Null where something else records. */
    final FakeEditor editor;
    private final InspectionEditor behind;
    final FakeRecorder recorder = new FakeRecorder();
    final FakeLater later = new FakeLater();
    final FakeDrafts drafts = new FakeDrafts();
    final RecordingModel model;
    final List<Wish> wishes = new ArrayList<>();
    final List<String> completing = new ArrayList<>();
    final List<String> moving = new ArrayList<>();
    private final KeyMap keys = KeyMap.standard();

    Recording() {
        this(Sample.inspection());
    }

    Recording(InspectionView view) {
        this(new FakeEditor(view), view);
    }

    Recording(InspectionEditor behind, InspectionView view) {
        this.behind = behind;
        editor = behind instanceof FakeEditor fake ? fake : null;
        model = new RecordingModel(behind, view, recorder, drafts, later);
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
        return behind.view().records().stream().flatMap(r -> r.item(code).stream()).findFirst().orElseThrow();
    }

    List<String> shown() {
        return model.rows().stream().map(Recording::shown).toList();
    }

    private static String shown(Row row) {
        if (row instanceof Row.Item item) {
            return item.item().code();
        }
        if (row instanceof Row.LeftOut line) {
            return line.count() + " left out" + (line.shown() ? ", shown" : "");
        }
        if (row instanceof Row.Strays strays) {
            return strays.count() + " strays";
        }
        if (row instanceof Row.Stray stray) {
            return "stray " + stray.stray().itemCode();
        }
        var section = (Row.Section) row;
        return section.title() + " " + section.answered() + "/" + section.total();
    }

    @Override
    public void moved(MovePlan plan) {
        moving.add("moved to " + plan.target().version());
    }

    @Override
    public void moving(RecordView record, MovePlan plan) {
        moving.add(record.id() + " " + plan.target().version());
    }

    @Override
    public void wanted(Wish wish) {
        wishes.add(wish);
    }

    @Override
    public void completing(RecordView record,
            List<InspectionEditor.Blocker> blockers) {
        completing.add(record.id() + " " + blockers.size());
    }
}

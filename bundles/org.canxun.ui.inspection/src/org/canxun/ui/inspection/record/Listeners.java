package org.canxun.ui.inspection.record;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.canxun.core.inspection.InspectionEditor.Blocker;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.ItemView.Photo;
import org.canxun.core.inspection.MovePlan;
import org.canxun.core.inspection.RecordView;

/** Passes everything on to those who listen. */
final class Listeners implements RecordingListener {

    private final List<RecordingListener> all = new CopyOnWriteArrayList<>();

    void add(RecordingListener listener) {
        all.add(listener);
    }

    @Override
    public void changed(Change change) {
        all.forEach(l -> l.changed(change));
    }

    @Override
    public void wanted(Wish wish) {
        all.forEach(l -> l.wanted(wish));
    }

    @Override
    public void completing(RecordView record, List<Blocker> blockers) {
        all.forEach(l -> l.completing(record, blockers));
    }

    @Override
    public void moving(RecordView record, MovePlan plan) {
        all.forEach(l -> l.moving(record, plan));
    }

    @Override
    public void moved(MovePlan plan) {
        all.forEach(l -> l.moved(plan));
    }

    @Override
    public void photosMoved(List<Photo> photos, Place to) {
        all.forEach(l -> l.photosMoved(photos, to));
    }
}

package org.canxun.ui.inspection.record;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.InspectionView.Place;
import org.canxun.core.inspection.RecordView;

/**
 * Finds an item by what somebody types of its code: {@code F-C07}, {@code fc7} and {@code c07} mean the same. The record
 * in view is asked first.
 */
final class ItemFinder {

    private ItemFinder() {}

    static Optional<Place> find(InspectionView view, RecordView current, String typed) {
        var wanted = fold(typed);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var records = Stream.concat(Stream.of(current),
                view.records().stream().filter(r -> !r.id().equals(current.id()))).toList();
        return exact(records, wanted).or(() -> beginning(records, wanted));
    }

    private static Optional<Place> exact(List<RecordView> records, String wanted) {
        return records.stream().flatMap(r -> r.items().stream())
                .filter(i -> fold(i.code()).equals(wanted) || withoutAgency(i.code()).equals(wanted))
                .map(i -> new Place(i.recordId(), i.code())).findFirst();
    }

    private static Optional<Place> beginning(List<RecordView> records, String wanted) {
        return records.stream().flatMap(r -> r.items().stream())
                .filter(i -> fold(i.code()).startsWith(wanted) || withoutAgency(i.code()).startsWith(wanted))
                .map(i -> new Place(i.recordId(), i.code())).findFirst();
    }

    private static String withoutAgency(String code) {
        return fold(code.substring(code.indexOf('-') + 1));
    }

    /** Letters and numbers only, numbers without leading zeros. */
    private static String fold(String code) {
        return Normalizer.normalize(code, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9.]", "").replaceAll("(?<![0-9])0+(?=[0-9])", "");
    }
}

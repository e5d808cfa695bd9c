package org.canxun.core.workspace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.ProblemException;
import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.FindingChange;
import org.canxun.core.inspection.FindingView;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.ItemEntry;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.port.TableReader;
import org.canxun.core.table.TableSource;
import org.canxun.model.ItemAnswer;
import org.canxun.model.RecordKind;
import org.canxun.model.TermUnit;

/** What the demo writes down: exceptions item by item, and for all others the row marked with an asterisk. */
final class DemoScript {

    private static final int COLUMNS = 8;
    private static final String OTHERS = "*";

    private final Map<String, Line> lines = new LinkedHashMap<>();

    /** A row of the script; columns as in its header. */
    private record Line(String item, String answer, String reason, List<String> readings, String note,
            String finding, String termDays, String photo) {}

    DemoScript(TableReader reader) throws ProblemException {
        TableSource.shipped(DemoScript.class, "demo-inspection.csv").read(reader, (number, cells) -> {
            if (number > 1) {
                var row = new ArrayList<>(cells);
                while (row.size() < COLUMNS) {
                    row.add("");
                }
                lines.put(row.get(0), new Line(row.get(0), row.get(1), row.get(2),
                        row.get(3).isEmpty() ? List.of() : List.of(row.get(3).split("\\|")), row.get(4), row.get(5),
                        row.get(6), row.get(7)));
            }
        });
    }

    /** Items that get a photo, with what it shows. */
    Map<String, String> photos() {
        var photos = new LinkedHashMap<String, String>();
        lines.values().stream().filter(l -> !l.photo().isEmpty()).forEach(l -> photos.put(l.item(), l.photo()));
        return photos;
    }

    List<ItemEntry> entries(InspectionView inspection) {
        var entries = new ArrayList<ItemEntry>();
        for (var record : inspection.records()) {
            for (var item : record.items()) {
                entries.add(entry(record.kind(), item, lines.getOrDefault(item.code(), lines.get(OTHERS))));
            }
        }
        return entries;
    }

    private static ItemEntry entry(RecordKind kind, ItemView item, Line line) {
        var readings = readings(item, line);
        var answer = readings.isEmpty() ? Optional.of(answer(kind, item, line)) : Optional.<Answer>empty();
        var term = line.termDays().isEmpty() ? Optional.<FindingView.Term>empty()
                : Optional.of(new FindingView.Term(Integer.parseInt(line.termDays()), TermUnit.CALENDAR_DAY));
        return new ItemEntry(item.code(), answer, readings, text(line.note()),
                FindingChange.of(text(line.finding()), term),
                List.of());
    }

    /** Readings the script leaves open stand on the limit itself. */
    private static Map<String, BigDecimal> readings(ItemView item, Line line) {
        var readings = new LinkedHashMap<String, BigDecimal>();
        if (!line.answer().isEmpty() && !line.item().equals(OTHERS)) {
            return readings;
        }
        for (int i = 0; i < item.limits().size(); i++) {
            var limit = item.limits().get(i);
            readings.put(limit.parameter(), i < line.readings().size() ? new BigDecimal(line.readings().get(i))
                    : limit.minimum().or(limit::maximum).orElseThrow());
        }
        return readings;
    }

    /** What the script says of one item, readings aside. */
    Answer answer(RecordKind kind, ItemView item) {
        return answer(kind, item, lines.getOrDefault(item.code(), lines.get(OTHERS)));
    }

    private static Answer answer(RecordKind kind, ItemView item, Line line) {
        if (kind == RecordKind.APPRAISAL) {
            return line.readings().isEmpty() ? Answer.chosen(item.choices().get(0))
                    : Answer.counted(new BigDecimal(line.readings().get(0)));
        }
        return new Answer(ItemAnswer.get(line.answer()), line.reason(), "", null, "");
    }

    private static Optional<String> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}

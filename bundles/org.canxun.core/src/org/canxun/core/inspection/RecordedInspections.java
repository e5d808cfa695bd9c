package org.canxun.core.inspection;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.elapsed.ClockShift;
import org.canxun.core.elapsed.ElapsedLog;
import org.canxun.core.elapsed.TimeMarks;
import org.canxun.core.journaling.Aggregates;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.EvidenceVault;
import org.canxun.core.port.InspectionRow;
import org.canxun.core.port.Lists;
import org.canxun.core.port.StoredFile;
import org.canxun.core.survey.SurveyTally;
import org.canxun.core.templates.Templates;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.Header;
import org.canxun.journal.HybridTime;

/** Inspections over the journal. */
public final class RecordedInspections implements Inspections {

    private final Aggregates aggregates;
    private final Lists lists;
    private final EvidenceVault vault;
    private final InspectionReader reader;
    private final TimeMarks marks;
    private final FailedBefore before;
    private final InspectionStarts starts;

    public RecordedInspections(Aggregates aggregates, Lists lists, EvidenceVault vault, Templates templates,
            InspectionReader reader, TimeMarks marks) {
        this.aggregates = aggregates;
        this.lists = lists;
        this.vault = vault;
        this.reader = reader;
        this.marks = marks;
        before = new FailedBefore(templates, id -> Optional.of(view(id)));
        starts = new InspectionStarts(aggregates.wall(), lists, templates, reader, before);
    }

    @Override
    public String create(Author author, NewInspection wanted) throws ProblemException {
        var start = starts.prepare(author, wanted);
        aggregates.unit(author, unit -> start.record(unit));
        started(author, start.id());
        return start.id();
    }

    /** What has to be known before an inspection can begin, for those who store more in the same unit. */
    public InspectionStarts starts() {
        return starts;
    }

    /** To be called when the unit is stored. */
    public void started(Author author, String inspectionId) throws ProblemException {
        marks.keep(Types.inspection(inspectionId), author);
    }

    @Override
    public InspectionEditor open(Author author, String inspectionId) throws ProblemException {
        return new JournaledEditor(aggregates, reader, marks, author, inspectionId);
    }

    @Override
    public InspectionView view(String inspectionId) throws ProblemException {
        return aggregates.read(Types.inspection(inspectionId), state -> reader.view(state, Optional.empty()));
    }

    @Override
    public LastTime lastTime(String inspectionId) throws ProblemException {
        var current = view(inspectionId);
        return before.found(LastTimeSearch.before(current), lists.inspections(Optional.of(current.siteId())));
    }

    @Override
    public InspectionView apply(Author author, String inspectionId, List<ItemEntry> entries) throws ProblemException {
        var id = Types.inspection(inspectionId);
        var files = stored(entries);
        marks.keep(id, author);
        aggregates.unit(author, unit -> {
            for (var entry : entries) {
                unit.change(id, "answer", (state, recorder) -> {
                    var place = reader.find(reader.inspection(state), entry.itemCode());
                    new EntryChanges(new ItemChanges(state, recorder, place),
                            aggregates.wall().instant()).apply(entry, files.getOrDefault(entry, List.of()));
                });
            }
        });
        return view(inspectionId);
    }

    /** Photos first: they cost most, may be unreadable, and a stored photo nobody refers to harms nobody. */
    private Map<ItemEntry, List<StoredFile>> stored(List<ItemEntry> entries) throws ProblemException {
        var files = new HashMap<ItemEntry, List<StoredFile>>();
        for (var entry : entries) {
            for (var photo : entry.photos()) {
                var file = vault.store(photo);
                vault.prepareCopies(file.sha256());
                files.computeIfAbsent(entry, e -> new ArrayList<>()).add(file);
            }
        }
        return files;
    }

    @Override
    public List<LogEntry> log(String inspectionId) throws ProblemException {
        var names = names();
        return aggregates.read(Types.inspection(inspectionId), state -> {
            reader.inspection(state);
            return new InspectionLog(state, names).entries();
        });
    }

    @Override
    public List<ClockShift> clockShifts(String inspectionId) throws ProblemException {
        return aggregates.read(Types.inspection(inspectionId), state -> {
            reader.inspection(state);
            return ElapsedLog.of(state).shifts();
        });
    }

    @Override
    public List<ItemStep> history(String inspectionId, String recordId, String itemCode) throws ProblemException {
        var names = names();
        return aggregates.read(Types.inspection(inspectionId), state -> {
            var item = reader.requireItem(reader.record(reader.inspection(state), recordId), itemCode);
            return new ItemHistory(state, aggregates.incarnation(), names, recordId, item.content()).steps();
        });
    }

    @Override
    public SurveyTally survey(String inspectionId, String recordId) throws ProblemException {
        return aggregates.read(Types.inspection(inspectionId), state -> new SurveyTally(
                reader.record(reader.inspection(state), recordId).getResponses().stream()
                        .map(response -> List.<Integer>copyOf(response.getAnswers())).toList()));
    }

    private Map<String, String> names() throws ProblemException {
        var names = new HashMap<String, String>();
        lists.persons().forEach(p -> names.put(p.id(), p.name()));
        return names;
    }

    @Override
    public Optional<String> unfinished(Author author) throws ProblemException {
        var last = HybridTime.ZERO;
        var found = Optional.<String>empty();
        for (var row : lists.inspections(Optional.empty())) {
            if (!row.records().stream().allMatch(InspectionRow.RecordRow::completed)) {
                var touched = touched(author, row.id());
                if (touched.compareTo(last) > 0) {
                    last = touched;
                    found = Optional.of(row.id());
                }
            }
        }
        return found;
    }

    private HybridTime touched(Author author, String inspectionId) throws ProblemException {
        return aggregates.read(Types.inspection(inspectionId),
                state -> state.changeSets().stream().map(ChangeSet::header)
                        .filter(h -> h.author().equals(author.personId())).map(Header::time)
                        .max(HybridTime::compareTo).orElse(HybridTime.ZERO));
    }
}

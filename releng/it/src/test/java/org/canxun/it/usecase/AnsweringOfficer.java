package org.canxun.it.usecase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.FindingChange;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.ItemEntry;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.port.PhotoMaker.Scene;
import org.canxun.evidence.DemoPhotoMaker;
import org.canxun.it.KilledProcess;

/**
 * A program that records an inspection until it is killed: reasons, notes, photos, and several notes as one unit. Before
 * each it says what it is going to write, as {@code try item|field|value …}, and afterwards that it is stored.
 */
public final class AnsweringOfficer {

    private final Workspace workspace;
    private final Author author;
    private final String inspection;
    private final InspectionEditor editor;
    private final RecordView record;
    private final Random random;
    private final String round;
    private final Consumer<String> voice;
    private int count;

    private AnsweringOfficer(Workspace workspace, String inspection, Author author, String round,
            Consumer<String> voice) throws ProblemException {
        this.workspace = workspace;
        this.author = author;
        this.inspection = inspection;
        this.round = round;
        this.voice = voice;
        editor = workspace.inspections().open(author, inspection);
        record = editor.view().records().get(0);
        random = new Random(round.hashCode());
    }

    /** @param arguments workspace, inspection, person, round, copy of the workspace to practise in */
    public static void main(String[] arguments) throws Exception {
        try (var practice = open(arguments[4])) {
            var officer = of(practice, arguments, line -> {
            });
            for (int i = 0; i < 12; i++) {
                officer.act(i);
            }
        }
        if (System.in.read() < 0) {
            return;
        }
        var officer = of(open(arguments[0]), arguments, KilledProcess::say);
        while (true) {
            officer.act(officer.random.nextInt(12));
        }
    }

    private static Workspace open(String folder) throws ProblemException {
        return RealWorkspaces.with(Clock.systemUTC()).open(Path.of(folder));
    }

    private static AnsweringOfficer of(Workspace workspace, String[] arguments, Consumer<String> voice)
            throws ProblemException {
        return new AnsweringOfficer(workspace, arguments[1], new Author(arguments[2], SteppingClock.SHANGHAI),
                arguments[3], voice);
    }

    private void act(int what) throws ProblemException {
        var item = record.items().get(random.nextInt(record.items().size()));
        var text = round + "-" + ++count;
        if (what < 6) {
            tell(List.of(word(item, "reason", text)));
            editor.answer(record.id(), item.code(), Answer.notApplicable(text));
        } else if (what < 10) {
            tell(List.of(word(item, "note", text)));
            editor.note(record.id(), item.code(), text);
        } else if (what == 10) {
            attach(item, text);
        } else {
            applyMany(text);
        }
        voice.accept(KilledProcess.STORED);
    }

    private void attach(ItemView item, String text) throws ProblemException {
        var photo = new DemoPhotoMaker().make(new Scene(96, 64, item.code(), text, LocalDateTime.of(2026, 1, 1, 9, 0),
                ZoneOffset.ofHours(8), Optional.empty()));
        tell(List.of(word(item, "photo", text + ".jpg")));
        editor.attach(record.id(), item.code(), List.of(workspace.vault().store(photo, text + ".jpg")));
    }

    private void applyMany(String text) throws ProblemException {
        int from = random.nextInt(record.items().size() - 3);
        var items = record.items().subList(from, from + 3);
        tell(items.stream().map(item -> word(item, "note", text)).toList());
        var entries = new ArrayList<ItemEntry>();
        for (var item : items) {
            entries.add(new ItemEntry(item.code(), Optional.empty(), Map.of(), Optional.of(text), FindingChange.NONE,
                    List.of()));
        }
        workspace.inspections().apply(author, inspection, entries);
        editor.refresh();
    }

    private static String word(ItemView item, String field, String value) {
        return item.code() + "|" + field + "|" + value;
    }

    private void tell(List<String> words) {
        voice.accept(words.stream().collect(Collectors.joining(" ", "try ", " .")));
    }
}

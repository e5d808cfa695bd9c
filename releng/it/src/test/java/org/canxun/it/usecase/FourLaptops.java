package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

import org.canxun.core.Author;
import org.canxun.core.ProblemException;
import org.canxun.core.inspection.Answer;
import org.canxun.core.inspection.InspectionEditor;
import org.canxun.core.inspection.InspectionView;
import org.canxun.core.inspection.Inspections.NewInspection;
import org.canxun.core.inspection.ItemView;
import org.canxun.core.inspection.RecordView;
import org.canxun.core.journaling.Types;
import org.canxun.core.port.PhotoMaker.Scene;
import org.canxun.core.port.StoredFile;
import org.canxun.core.port.WorkspaceStore;
import org.canxun.core.templates.life.SmallChecklists;
import org.canxun.evidence.DemoPhotoMaker;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeSet;
import org.canxun.journal.Entry;
import org.canxun.store.UnforcedStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Four devices that record the same visits without knowing of each other, and meet. */
abstract class FourLaptops {

    static final int SEEDS = Integer.getInteger("canxun.merge.seeds", 150);
    static final long FIRST_SEED = Long.getLong("canxun.merge.seed", 1);
    static final LocalDate DAY = LocalDate.of(2025, 11, 24);
    static final int DEVICES = 4;

    @TempDir
    Path folder;

    private final WorkspaceStore store = UnforcedStore.create();
    final List<Replica> replicas = new ArrayList<>();
    private final List<Author> people = new ArrayList<>();
    final List<StoredFile> photos = new ArrayList<>();
    private List<String> templates;
    private List<String> sites;

    @BeforeEach
    void set() throws Exception {
        var clock = SteppingClock.at(Instant.parse("2025-11-24T01:00:00Z"));
        var first = RealWorkspaces.with(clock, store).create(folder.resolve("device0"));
        for (int i = 0; i < DEVICES; i++) {
            people.add(RealWorkspaces.officer(first, "人员" + i, RealWorkspaces.MARKET, DAY.plusYears(1)));
        }
        sites = RealWorkspaces.sites(first, people.get(0), folder, SEEDS);
        templates = SmallChecklists.publish(first, clock);
        replicas.add(new Replica(folder.resolve("device0"), clock, first));
        for (int i = 1; i < DEVICES; i++) {
            var own = SteppingClock.at(clock.instant());
            replicas.add(Replica.of(first, folder.resolve("device" + i), own, store));
        }
        for (var replica : replicas) {
            photos.clear();
            for (var name : List.of("甲", "乙")) {
                photos.add(replica.workspace().vault().store(photo(name), name + ".jpg"));
            }
        }
    }

    Author person(int device) {
        return people.get(device);
    }

    private static byte[] photo(String caption) throws ProblemException {
        return new DemoPhotoMaker().make(new Scene(64, 48, caption, caption,
                DAY.atTime(9, 0), ZoneOffset.ofHours(8), Optional.empty()));
    }

    @AfterEach
    void close() throws ProblemException {
        for (var replica : replicas) {
            replica.workspace().close();
        }
    }

    /** One inspection on all devices. */
    final class Visit {

        private final Random random;
        final RandomWork work;
        final String id;

        Visit(long seed) throws ProblemException {
            random = new Random(seed);
            work = new RandomWork(random, photos);
            for (var replica : replicas) {
                replica.clock().advance(Duration.ofSeconds(random.nextInt(60)));
            }
            if (seed == FIRST_SEED + SEEDS / 2) {
                // From here on one laptop is far ahead; nobody's work may suffer from that.
                replicas.get(DEVICES - 1).clock().advance(Duration.ofHours(1));
            }
            var site = sites.get((int) ((seed - FIRST_SEED) % sites.size()));
            id = replicas.get(0).workspace().inspections().create(people.get(0), new NewInspection(site, "ROUTINE", DAY,
                    RealWorkspaces.MARKET, templates, people.stream().map(Author::personId).toList()));
            for (var replica : replicas) {
                replica.journal().append(replicas.get(0).load(Types.inspection(id)));
            }
        }

        /** One person at each device. */
        InspectionEditor editor(int device) throws ProblemException {
            return replicas.get(device).workspace().inspections().open(people.get(device), id);
        }

        String market() throws ProblemException {
            return replicas.get(0).workspace().inspections().view(id).recordOf(RealWorkspaces.MARKET).orElseThrow()
                    .id();
        }

        ItemView item(int device, String code) throws ProblemException {
            return editor(device).view().record(market()).orElseThrow().item(code).orElseThrow();
        }

        int size() throws ProblemException {
            return replicas.get(0).load(Types.inspection(id)).size();
        }

        void workApart() throws ProblemException {
            int steps = 20 + random.nextInt(30);
            for (int step = 0; step < steps; step++) {
                int device = random.nextInt(DEVICES);
                // Now and then somebody works on a colleague's device.
                int person = random.nextInt(8) == 0 ? random.nextInt(DEVICES) : device;
                work.act(replicas.get(device), people.get(person), id);
                if (random.nextInt(4) == 0) {
                    deliverSome(replicas.get(random.nextInt(DEVICES)), replicas.get(random.nextInt(DEVICES)));
                }
            }
        }

        private void deliverSome(Replica from, Replica to) throws ProblemException {
            var sets = new ArrayList<>(from.load(Types.inspection(id)));
            Collections.shuffle(sets, random);
            deliver(sets.subList(0, random.nextInt(sets.size() + 1)), to);
        }

        /** In units of any size, some of them twice. */
        private void deliver(List<ChangeSet> sets, Replica to) throws ProblemException {
            int at = 0;
            while (at < sets.size()) {
                int end = Math.min(sets.size(), at + 1 + random.nextInt(20));
                to.journal().append(new ArrayList<>(sets.subList(at, end)));
                if (random.nextInt(5) == 0) {
                    to.journal().append(new ArrayList<>(sets.subList(at, end)));
                }
                at = end;
            }
        }

        void meet() throws ProblemException {
            var all = new LinkedHashMap<String, ChangeSet>();
            for (var replica : replicas) {
                replica.load(Types.inspection(id)).forEach(set -> all.put(set.id().value(), set));
            }
            for (var replica : replicas) {
                var sets = new ArrayList<>(all.values());
                Collections.shuffle(sets, random);
                deliver(sets, replica);
            }
        }

        void checkThatAllAgree() throws ProblemException {
            var first = replicas.get(0);
            var tree = "";
            for (var replica : replicas) {
                var state = StateDump.fold(replica.journal(), Types.inspection(id));
                checkThatNothingIsLost(state);
                tree = tree.isEmpty() ? StateDump.of(state) : tree;
                assertEquals(tree, StateDump.of(state), replica.name() + " folds");
                assertEquals(first.workspace().inspections().view(id), replica.workspace().inspections().view(id),
                        replica.name() + " shows");
                for (var person : people) {
                    assertEquals(viewOf(first, person), viewOf(replica, person), replica.name() + " shows a person");
                }
            }
        }

        private InspectionView viewOf(Replica replica, Author person) throws ProblemException {
            return replica.workspace().inspections().open(person, id).view();
        }

        private void checkThatNothingIsLost(AggregateState state) {
            for (var set : state.changeSets()) {
                for (var entry : set.payload().orElseThrow().entries()) {
                    registers(entry).forEach((register, values) -> {
                        var kept = state.history(entry.object(), register).stream()
                                .filter(v -> v.changeSet().equals(set)).findFirst();
                        assertEquals(values, kept.map(v -> v.values().toString()).orElse("lost"),
                                entry.object() + " " + register);
                    });
                }
            }
        }

        private Map<String, String> registers(Entry entry) {
            if (entry instanceof Entry.Create create) {
                return create.values().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toString()));
            }
            return entry instanceof Entry.Write write ? Map.of(write.register(), write.values().toString()) : Map.of();
        }

        void checkThatCompletedRecordsSayWhatWasSeen() throws ProblemException {
            for (var record : completed(replicas.get(random.nextInt(DEVICES)))) {
                var seen = work.completed().get(record.id());
                assertTrue(seen.contains(record.items()), () -> record.agencyName() + " says " + record.items()
                        + " and not what was seen: " + seen);
            }
        }

        /** Taking back or bringing back is a change like others. */
        void checkThatCompletedRecordsStay() throws ProblemException {
            var replica = replicas.get(random.nextInt(DEVICES));
            var before = completed(replica);
            for (var person : people) {
                var editor = replica.workspace().inspections().open(person, id);
                for (int i = 0; i < 4 && editor.view().undoable(); i++) {
                    editor.undo();
                }
                for (int i = 0; i < 2 && editor.view().redoable(); i++) {
                    editor.redo();
                }
            }
            assertEquals(before, completed(replica), "completed records");
        }

        private List<RecordView> completed(Replica replica) throws ProblemException {
            return replica.workspace().inspections().view(id).records().stream().filter(RecordView::completed).toList();
        }

        /** Whatever happened, people can go on until every record is complete. */
        void bringToAnEnd() throws ProblemException {
            var replica = replicas.get(random.nextInt(DEVICES));
            var editor = replica.workspace().inspections().open(people.get(random.nextInt(DEVICES)), id);
            for (var record : editor.view().records()) {
                if (record.completed()) {
                    continue;
                }
                for (var item : record.items()) {
                    editor.answer(record.id(), item.code(), Answer.notApplicable("收尾"));
                    editor.note(record.id(), item.code(), "收尾");
                    editor.finding(record.id(), item.code(), "收尾", Optional.empty());
                    for (var limit : item.limits()) {
                        editor.measure(record.id(), item.code(), limit.parameter(), limit.maximum().orElseThrow());
                    }
                }
                editor.complete(record.id());
            }
        }
    }
}

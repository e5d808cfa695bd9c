package org.canxun.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StreamsTest {

    private final VisitModel model = new VisitModel();
    private final Device fire = model.start("fire");
    private List<ChangeSet> sets;

    @BeforeEach
    void writeFive() {
        for (int i = 2; i <= 5; i++) {
            fire.set("v", "note", "note " + i);
        }
        sets = new ArrayList<>(fire.state.changeSets());
    }

    @Test
    void aWholeStreamIsWholeInAnyOrderWithErasedSetsToo() {
        sets.set(2, sets.get(2).erased());
        sets.add(sets.get(4));
        Collections.shuffle(sets, new Random(1));
        assertEquals(List.of(), Streams.verify(sets));
        assertEquals(List.of(), Streams.waiting(sets));
    }

    @Test
    void aMissingSetIsNamedOnceAndWhatFollowsWaits() {
        var missing = sets.remove(2);
        var fault = Streams.verify(sets).get(0);
        assertEquals(StreamFault.Kind.GAP, fault.kind());
        assertEquals(sets.get(2).id(), fault.changeSet());
        assertEquals(1, Streams.verify(sets).size());
        assertEquals(sets.subList(2, 4), Streams.waiting(sets));
        sets.add(missing);
        assertEquals(List.of(), Streams.waiting(sets));
    }

    @Test
    void aMissingBeginningIsAGap() {
        sets.remove(0);
        assertEquals(StreamFault.Kind.GAP, Streams.verify(sets).get(0).kind());
        assertEquals(4, Streams.waiting(sets).size());
    }

    @Test
    void aCopiedWorkspaceThatWentOnByItselfIsAFork() {
        var copy = new Device(model, "fire");
        copy.receive(sets.subList(0, 4).toArray(ChangeSet[]::new));
        sets.add(copy.set("v", "note", "in the copy"));
        var fault = Streams.verify(sets).get(0);
        assertEquals(StreamFault.Kind.FORK, fault.kind());
        assertTrue(fault.reason().contains("5"), fault.reason());
    }

    @Test
    void aForgedPlaceInTheStreamIsSeen() {
        var last = sets.remove(4);
        var forged = forged(last, 5, Optional.of(sets.get(1).id()));
        sets.add(forged);
        assertEquals(StreamFault.Kind.FORK, Streams.verify(sets).get(0).kind());
        sets.set(4, forged(last, 5, Optional.of(last.id())));
        var fault = Streams.verify(sets).get(0);
        assertEquals(StreamFault.Kind.WRONG_PREDECESSOR, fault.kind());
        assertEquals(sets.get(4).id(), fault.changeSet());
    }

    private ChangeSet forged(ChangeSet set, long sequence, Optional<ChangeSetId> predecessor) {
        var h = set.header();
        return ChangeSet.of(new Header(h.stream(), sequence, predecessor, h.time(), h.zone(), h.author(), h.reason(),
                h.undoes(), h.payloadDigest()), new byte[16], new byte[0], new Payload(List.of()));
    }

    @Test
    void aCutTailShowsAgainstAReceipt() {
        var receipt = Streams.heads(sets);
        sets.remove(4);
        assertEquals(List.of(), Streams.verify(sets), "the sets alone cannot tell");
        assertEquals(5, receipt.get(0).sequence());
        assertEquals(4, Streams.heads(sets).get(0).sequence());
    }

    @Test
    void oneBadStreamDoesNotHideAnother() {
        var gas = new Device(model, "gas");
        gas.receive(fire);
        gas.set("v", "note", "1");
        gas.set("v", "note", "2");
        var all = new ArrayList<>(gas.state.changeSets());
        all.removeIf(set -> set.header().sequence() == 1);
        assertEquals(2, Streams.verify(all).size());
    }
}

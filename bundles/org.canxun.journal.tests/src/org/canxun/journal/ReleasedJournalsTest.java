package org.canxun.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class ReleasedJournalsTest {

    private static final List<String> RELEASED = List.of("format-1");

    private final VisitModel model = new VisitModel();

    @Test
    void journalsOfEveryReleaseShowWhatTheyShowedThen() throws MalformedChangeSetException {
        for (var name : RELEASED) {
            var sets = ReleasedJournals.sets(name);
            Collections.shuffle(sets, new Random(3));
            var state = model.state();
            sets.forEach(state::add);
            assertEquals(ReleasedJournals.text(name + ".state"), StateDump.all(state), name);
            assertEquals(List.of(), Streams.verify(sets), name);
        }
    }

    @Test
    void theBytesOfAFormatNeverChange() throws MalformedChangeSetException {
        for (var set : ReleasedJournals.sets("format-1")) {
            assertArrayEquals(set.headerBytes(), HeaderCodec.encode(set.header()));
            if (set.payload().isPresent()) {
                var payload = PayloadCodec.encode(set.payload().get());
                var sealed = set.sealedPayload().orElseThrow();
                assertArrayEquals(Arrays.copyOfRange(sealed, PayloadCodec.SALT_LENGTH, sealed.length), payload);
            }
        }
    }
}

package org.canxun.journal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * How far a stream goes.
 *
 * @param sequence number of the last set; 0 when there is none yet
 * @param last the last set
 */
public record StreamHead(StreamId stream, long sequence, Optional<ChangeSetId> last) {

    public StreamHead {
        if (sequence < 0 || sequence == 0 != last.isEmpty()) {
            throw new IllegalArgumentException("no head: " + sequence + " " + last);
        }
    }

    /** The head of one stream among sets of any streams. */
    static StreamHead of(StreamId stream, Collection<ChangeSet> sets) {
        return sets.stream().filter(set -> set.header().stream().equals(stream))
                .max(Comparator.comparingLong((ChangeSet set) -> set.header().sequence())
                        .thenComparing(ChangeSet::id))
                .map(set -> new StreamHead(stream, set.header().sequence(), Optional.of(set.id())))
                .orElseGet(() -> new StreamHead(stream, 0, Optional.empty()));
    }
}

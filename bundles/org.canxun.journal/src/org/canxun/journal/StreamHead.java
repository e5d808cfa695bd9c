package org.canxun.journal;

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

    static StreamHead none(StreamId stream) {
        return new StreamHead(stream, 0, Optional.empty());
    }

    static StreamHead of(ChangeSet set) {
        return new StreamHead(set.header().stream(), set.header().sequence(), Optional.of(set.id()));
    }

    /** Of a stream that forked, every device takes the same side. */
    static StreamHead later(StreamHead one, StreamHead other) {
        int order = Long.compare(one.sequence, other.sequence);
        if (order == 0) {
            order = one.last.orElseThrow().compareTo(other.last.orElseThrow());
        }
        return order < 0 ? other : one;
    }
}

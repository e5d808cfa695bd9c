package org.canxun.journal;

/**
 * A chain of change sets: each names its predecessor, so that one aggregate can travel alone and still be verified.
 *
 * @param incarnation the device incarnation that writes the stream; a restored or copied workspace gets a new one
 */
public record StreamId(String incarnation, AggregateId aggregate) {}

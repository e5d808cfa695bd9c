/**
 * The journal: change sets, the fold of change sets into objects, undo, clocks and streams. It knows nothing of what
 * the objects mean.
 *
 * <p>Format 1 of a change set is two pieces of strict UTF-8 JSON. The <b>header</b> is an object of at most 4 KiB:
 * {@code v} format, {@code a} aggregate, {@code i} incarnation, {@code n} sequence, {@code p} predecessor, {@code t}
 * hybrid time, {@code z} zone, {@code by} author, {@code why} reason, {@code u} the set this one takes back, {@code d}
 * SHA-256 over salt and payload. The <b>payload</b> is an array of at most 1 MiB of entries, each on one object
 * {@code o}:
 * <ul>
 * <li>creation: {@code c} class, {@code in} owner, {@code f} its containment feature, {@code v} register to feature to
 * value;
 * <li>write: {@code r} register, {@code v} feature to value, {@code x} the sets it replaces; a removal is a write of
 * {@code $life} with {@code removed}, and {@code seen}: the sets whose values stood in the object and below; a set that
 * takes back a choice between rivals names in {@code x} the one that shows again, too, and the others stand again;
 * <li>erasure: {@code e} the erased set, {@code rule}, {@code s} its entries without values.
 * </ul>
 * A value is a boolean, an integer, an array for a feature of many values, or else text in the form of the feature's
 * data type; null and what is missing are the feature's absence. Readers keep what they do not understand.
 */
package org.canxun.journal;

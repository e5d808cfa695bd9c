package org.canxun.evidence;

import java.lang.ref.SoftReference;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Room for one picture, used again for the next: made anew for each, it would outlive the young part of the heap, and
 * hundreds of photos would stop the window again and again to clear the old part.
 */
final class SparePixels {

    private final AtomicReference<SoftReference<int[]>> spare = new AtomicReference<>(new SoftReference<>(null));

    /** Room for that many pixels, whatever stands in it. */
    int[] take(int length) {
        var left = spare.getAndSet(new SoftReference<>(null)).get();
        return left != null && left.length == length ? left : new int[length];
    }

    /** Nobody looks at the picture any more. */
    void give(Pixels pixels) {
        spare.set(new SoftReference<>(pixels.rgb()));
    }
}

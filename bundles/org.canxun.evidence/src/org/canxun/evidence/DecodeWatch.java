package org.canxun.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.event.IIOReadWarningListener;

/** Ends a decoding that nobody waits for any more, and keeps the warnings that mean lost picture. */
final class DecodeWatch implements IIOReadProgressListener, IIOReadWarningListener {

    /** As libjpeg words them; what it says of stray bytes between markers is harmless. */
    private static final Set<String> DAMAGE = Set.of("premature end", "huffman", "found marker", "invalid progressive");

    private final BooleanSupplier cancelled;
    private boolean aborted;
    private String damage;

    DecodeWatch(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    boolean aborted() {
        return aborted;
    }

    Optional<String> damage() {
        return Optional.ofNullable(damage);
    }

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        var text = warning.toLowerCase(Locale.ROOT);
        if (damage == null && DAMAGE.stream().anyMatch(text::contains)) {
            damage = warning;
        }
    }

    @Override
    public void imageProgress(ImageReader source, float percentageDone) {
        if (cancelled.getAsBoolean()) {
            aborted = true;
            source.abort();
        }
    }

    @Override
    public void sequenceStarted(ImageReader source, int minIndex) {
        // not of interest
    }

    @Override
    public void sequenceComplete(ImageReader source) {
        // not of interest
    }

    @Override
    public void imageStarted(ImageReader source, int imageIndex) {
        // not of interest
    }

    @Override
    public void imageComplete(ImageReader source) {
        // not of interest
    }

    @Override
    public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {
        // not of interest
    }

    @Override
    public void thumbnailProgress(ImageReader source, float percentageDone) {
        // not of interest
    }

    @Override
    public void thumbnailComplete(ImageReader source) {
        // not of interest
    }

    @Override
    public void readAborted(ImageReader source) {
        // not of interest
    }
}

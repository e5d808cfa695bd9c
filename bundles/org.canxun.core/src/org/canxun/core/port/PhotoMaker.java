package org.canxun.core.port;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.canxun.core.ProblemException;

/** Paints photos for demonstrations and tests, with everything a camera writes into its files. Found as a service. */
public interface PhotoMaker {

    /** A JPEG file; the same scene gives the same picture. */
    byte[] make(Scene scene) throws ProblemException;

    /**
     * What the photo shows and says of itself.
     *
     * @param width pixels
     * @param height pixels
     * @param itemCode code of the checklist item, painted large and deciding what is seen
     * @param caption painted below, in any language this machine has a font for
     * @param takenAt local time of the camera
     * @param position where it was taken, WGS-84
     */
    record Scene(int width, int height, String itemCode, String caption, LocalDateTime takenAt, ZoneOffset offset,
            Optional<StoredFile.Position> position) {}
}

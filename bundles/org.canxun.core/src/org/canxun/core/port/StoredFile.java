package org.canxun.core.port;

import java.util.Optional;

/**
 * A file in the vault, with what it says of itself.
 *
 * @param sm3 of the same bytes, for papers
 * @param mediaType found from the content, not from the name
 * @param alreadyStored whether the same bytes were there before
 * @param width pixels as shown upright; 0 when unknown
 * @param capturedAt local date and time of the camera as ISO-8601 without zone
 * @param capturedOffset such as {@code +08:00}
 */
public record StoredFile(String sha256, String sm3, String fileName, String mediaType, long size, boolean alreadyStored,
        int width, int height, Optional<String> capturedAt, Optional<String> capturedOffset, Optional<String> camera,
        Optional<Position> position) {

    /** WGS-84 degrees, as cameras write them. */
    public record Position(double longitude, double latitude) {}
}

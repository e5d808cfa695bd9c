package org.canxun.core.port;

import java.util.List;

import org.canxun.core.inspection.PhotoMark;

/**
 * What a copy that leaves the workspace shows beside the picture itself.
 *
 * @param marks drawn over it, from below to above; what lies under a mosaic is destroyed in the copy
 * @param watermark lines that stand below the picture and cover nothing of it
 */
public record CopyOverlay(List<PhotoMark> marks, List<String> watermark) {

    public static final CopyOverlay NONE = new CopyOverlay(List.of(), List.of());

    public CopyOverlay {
        marks = List.copyOf(marks);
        watermark = List.copyOf(watermark);
    }

    public boolean isEmpty() {
        return marks.isEmpty() && watermark.isEmpty();
    }
}

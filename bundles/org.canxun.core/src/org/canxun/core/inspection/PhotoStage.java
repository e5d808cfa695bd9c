package org.canxun.core.inspection;

/** Which side of a correction on the spot a photo shows. The journal keeps the names. */
public enum PhotoStage {
    BEFORE, AFTER
}

package org.canxun.ui.inspection.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where something is exported to: a new or empty folder. Without a window. */
public final class ExportModel {

    private Optional<Path> folder = Optional.empty();
    private Flaw flaw = Flaw.NONE_CHOSEN;
    private boolean watermark = true;
    private int asked;

    /** Why nothing can be exported there. */
    public enum Flaw {
        NOTHING, NONE_CHOSEN, NO_FOLDER, USED, LOOKING
    }

    /** What was found of a folder. @param folder where nothing stands in the way, it goes there */
    public record Looked(int number, Optional<Path> folder, Flaw flaw) {}

    /** Why nothing can be exported to the folder named last. */
    public Flaw flaw() {
        return flaw;
    }

    /** Empty while something stands in the way. */
    public Optional<Path> folder() {
        return flaw == Flaw.NOTHING ? folder : Optional.empty();
    }

    boolean watermark() {
        return watermark;
    }

    void watermark(boolean wanted) {
        watermark = wanted;
    }

    /** Somebody named a folder, which is to be looked at. @return the number of the question */
    public int asks() {
        flaw = Flaw.LOOKING;
        return ++asked;
    }

    /** Takes in what was found; nothing when another folder was named since. */
    public void found(Looked looked) {
        if (looked.number() == asked) {
            folder = looked.folder();
            flaw = looked.flaw();
        }
    }

    /** Looks at a folder on the disk. */
    public static Looked look(int number, String typed) {
        if (typed.isBlank()) {
            return new Looked(number, Optional.empty(), Flaw.NONE_CHOSEN);
        }
        try {
            var folder = Path.of(typed.strip());
            return new Looked(number, Optional.of(folder), flaw(folder));
        } catch (InvalidPathException e) {
            return new Looked(number, Optional.empty(), Flaw.NO_FOLDER);
        }
    }

    private static Flaw flaw(Path folder) {
        if (!Files.exists(folder)) {
            return folder.isAbsolute() && firstThere(folder) ? Flaw.NOTHING : Flaw.NO_FOLDER;
        }
        if (!Files.isDirectory(folder)) {
            return Flaw.NO_FOLDER;
        }
        return empty(folder) ? Flaw.NOTHING : Flaw.USED;
    }

    /** Whether the first folder above that exists is one. */
    private static boolean firstThere(Path folder) {
        var above = folder.getParent();
        while (above != null && !Files.exists(above)) {
            above = above.getParent();
        }
        return above != null && Files.isDirectory(above);
    }

    static boolean empty(Path folder) {
        try (var present = Files.newDirectoryStream(folder)) {
            return !present.iterator().hasNext();
        } catch (IOException e) {
            // What cannot be listed cannot be known to be empty.
            return false;
        }
    }
}

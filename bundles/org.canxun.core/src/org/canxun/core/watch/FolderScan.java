package org.canxun.core.watch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything in a folder and the folders below, as cameras nest them (DCIM/100XXXXX). Links are not followed: they may
 * lead in a circle, or to what nobody meant to show. What vanishes meanwhile was not there.
 *
 * @param evidence files that may be evidence, by their names
 * @param others files that are something else
 * @param closed folders that could not be read
 */
record FolderScan(List<Sighting> evidence, List<Sighting> others, List<String> closed) {

    private static final int MAX_DEPTH = 8;

    /** @throws IOException when the folder itself is not there or cannot be read */
    static FolderScan of(Path folder, Listing listing) throws IOException {
        var scan = new FolderScan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var child : listing.list(folder)) {
            scan.add(child, child.getFileName().toString(), listing, 1);
        }
        return scan;
    }

    private void add(Path path, String name, Listing listing, int depth) {
        BasicFileAttributes seen;
        try {
            seen = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            // Gone since the folder was listed, or out of reach: the next look tells.
            return;
        }
        var fileName = path.getFileName().toString();
        if (seen.isDirectory()) {
            descend(path, name, listing, depth);
        } else if (seen.isRegularFile() && !FileNames.silent(fileName)) {
            var sighting = new Sighting(name, path, seen.size(), seen.lastModifiedTime().toMillis());
            (FileNames.evidence(fileName) ? evidence : others).add(sighting);
        }
    }

    private void descend(Path path, String name, Listing listing, int depth) {
        if (depth >= MAX_DEPTH || path.getFileName().toString().startsWith(".")) {
            return;
        }
        try {
            for (var child : listing.list(path)) {
                add(child, name + "/" + child.getFileName(), listing, depth + 1);
            }
        } catch (IOException e) {
            closed.add(name);
        }
    }

    /** What lies in a folder. */
    @FunctionalInterface
    interface Listing {

        Listing DISK = folder -> {
            var paths = new ArrayList<Path>();
            try (var children = Files.newDirectoryStream(folder)) {
                children.forEach(paths::add);
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
            return paths;
        };

        List<Path> list(Path folder) throws IOException;
    }
}

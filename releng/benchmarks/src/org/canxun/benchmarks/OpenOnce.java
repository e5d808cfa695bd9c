package org.canxun.benchmarks;

import java.nio.file.Path;

import org.canxun.core.Workspace;

/**
 * Opens an inspection once in a Java machine of its own, as the first one of a day is. Arguments: {@code product} or
 * {@code floor}, the folder or file, the inspection. Prints nanoseconds: until the store is open, then for the
 * inspection.
 */
final class OpenOnce {

    private OpenOnce() {}

    public static void main(String[] arguments) throws Exception {
        var place = Path.of(arguments[1]);
        long start = System.nanoTime();
        if (arguments[0].equals("product")) {
            try (var workspace = new Product().workspaces().open(place)) {
                firstList(workspace);
                long open = System.nanoTime();
                workspace.inspections().open(Visit.author(workspace), arguments[2]);
                print(start, open, System.nanoTime());
            }
        } else {
            try (var connection = RawIndex.open(place)) {
                long open = System.nanoTime();
                RawIndex.load(connection, arguments[2]);
                print(start, open, System.nanoTime());
            }
        }
    }

    /** Somebody has seen the list before they open anything. */
    private static void firstList(Workspace workspace) throws Exception {
        workspace.lists().sites();
        Visit.author(workspace);
    }

    private static void print(long start, long open, long end) {
        System.out.println((open - start) + " " + (end - open));
    }
}

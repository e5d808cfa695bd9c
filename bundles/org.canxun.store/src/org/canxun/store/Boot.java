package org.canxun.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One run of the computer. A program that was killed leaves its files as it wrote them; a computer that lost its power
 * leaves some of their sectors. Only the first can be told, and only where the system counts its starts.
 *
 * @param id empty when the system does not say
 */
record Boot(String id) {

    private static final Path LINUX = Path.of("/proc/sys/kernel/random/boot_id");

    static Boot current() {
        try {
            return new Boot(Files.readString(LINUX).strip());
        } catch (IOException e) {
            return new Boot("");
        }
    }

    /** Whether the computer has certainly not been off since. */
    boolean stillThat(String other) {
        return !id.isEmpty() && id.equals(other);
    }
}

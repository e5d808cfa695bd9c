package org.canxun.core.port;

import java.util.List;

/**
 * What a check of the whole workspace found.
 *
 * @param changeSets how many were read
 * @param faults in the order they were met; empty when everything agrees
 */
public record VerifyReport(long changeSets, List<Fault> faults) {

    public VerifyReport {
        faults = List.copyOf(faults);
    }

    public boolean sound() {
        return faults.isEmpty();
    }

    /**
     * @param place what is damaged, such as {@code redo.log record 17} or {@code row finding 0190…}
     * @param detail what is wrong with it
     */
    public record Fault(String place, String detail) {}
}

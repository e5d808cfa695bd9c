package org.canxun.ui.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

import org.canxun.ui.Later;

/** Time that passes when told to. */
public final class FakeLater implements Later {

    private final Map<Runnable, Integer> due = new LinkedHashMap<>();
    private int now;

    @Override
    public void start(int milliseconds, Runnable task) {
        due.put(task, now + milliseconds);
    }

    @Override
    public void stop(Runnable task) {
        due.remove(task);
    }

    /** Lets time pass and does what is due then. */
    public void pass(int milliseconds) {
        now += milliseconds;
        for (var entry : new ArrayList<>(due.entrySet())) {
            if (entry.getValue() <= now && due.remove(entry.getKey()) != null) {
                entry.getKey().run();
            }
        }
    }
}

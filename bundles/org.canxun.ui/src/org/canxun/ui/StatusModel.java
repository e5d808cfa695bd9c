package org.canxun.ui;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the status line says. Any thread may change it; listeners are called on the thread that did. */
public final class StatusModel {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<JobState> jobs = new ArrayList<>();
    private String who = "";
    private Saved saved = new Saved.Nothing();

    /** Where the user's edits are. */
    public sealed interface Saved {

        /** Nothing was edited since the start. */
        record Nothing() implements Saved {}

        record Writing() implements Saved {}

        /** Everything edited is on disk since then. */
        record Durable(LocalTime at) implements Saved {}

        /** The last edit did not reach the disk. */
        record Failed(String reason) implements Saved {}
    }

    /** @param percent absent while the amount of work is not known */
    public record JobView(String name, String step, OptionalInt percent, long startedNanos, Runnable cancel) {}

    public synchronized String who() {
        return who;
    }

    public void who(String text) {
        synchronized (this) {
            who = text;
        }
        changed();
    }

    public synchronized Saved saved() {
        return saved;
    }

    void saved(Saved state) {
        synchronized (this) {
            saved = state;
        }
        changed();
    }

    /** Running work, oldest first. */
    public synchronized List<JobView> jobs() {
        return jobs.stream().map(JobState::view).toList();
    }

    JobState begin(String name, Runnable cancel) {
        var job = new JobState(this, name, cancel);
        synchronized (this) {
            jobs.add(job);
        }
        changed();
        return job;
    }

    void end(JobState job) {
        synchronized (this) {
            jobs.remove(job);
        }
        changed();
    }

    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    void changed() {
        listeners.forEach(Runnable::run);
    }
}

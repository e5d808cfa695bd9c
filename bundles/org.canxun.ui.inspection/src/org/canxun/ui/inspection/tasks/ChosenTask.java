package org.canxun.ui.inspection.tasks;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.canxun.core.task.TaskView;

/**
 * The task that is chosen in the list, and how it stands as it was read: for a moment there is nothing yet that may be
 * acted on, and a key pressed then must not act on the task chosen before.
 */
final class ChosenTask {

    private final Newest reading = new Newest();
    private final Set<String> busy = new HashSet<>();
    private String id = "";
    private Optional<TaskView> task = Optional.empty();
    private boolean focusWanted;

    /** Empty while none is. */
    String id() {
        return id;
    }

    /** @param taskId empty for none. @return whether it is another one than before */
    boolean choose(String taskId) {
        if (taskId.equals(id)) {
            return false;
        }
        id = taskId;
        task = Optional.empty();
        focusWanted = false;
        return true;
    }

    /** It is about to be read, once more perhaps. @return number to hand in with the answer */
    int ask() {
        return reading.ask();
    }

    /** @return whether this is what to show; answers to older questions are not */
    boolean read(int question, TaskView read) {
        if (!reading.is(question) || !read.id().equals(id)) {
            return false;
        }
        task = Optional.of(read);
        return true;
    }

    /** It cannot be read. @return whether nothing is left to show */
    boolean unreadable(int question) {
        if (!reading.is(question)) {
            return false;
        }
        task = Optional.empty();
        focusWanted = false;
        return true;
    }

    /** Whether its steps may be taken now. */
    boolean ready() {
        return task.isPresent() && !busy.contains(id);
    }

    /** A step of a task is to be taken. @return false while another one is under way */
    boolean begin(String taskId) {
        return busy.add(taskId);
    }

    /** The step is over, whatever came of it: how the task stands has to be read anew. */
    void ended(String taskId) {
        busy.remove(taskId);
        if (taskId.equals(id)) {
            task = Optional.empty();
        }
    }

    /** The keyboard is to go to its steps. @return whether at once; else when it is there */
    boolean focus() {
        focusWanted = !ready() && !id.isEmpty();
        return ready();
    }

    /** Whether the keyboard goes to its steps, now that it is there; once. */
    boolean takeFocus() {
        var wanted = focusWanted && ready();
        focusWanted = focusWanted && !wanted;
        return wanted;
    }
}

package org.canxun.ui.testing.look;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Runs errands on the UI thread, and waits until what they began has come to rest. */
final class Visit {

    private static final int PATIENCE_S = 20;
    /** A window of the system's keeps our UI thread to itself. */
    private static final int SYSTEM_S = 3;
    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(20);
    /** At rest this often in a row: what ends one job may begin the next. */
    private static final int STILL = 4;

    private final Display display;
    private final Errands errands;

    Visit(Display display, Errands errands) {
        this.display = display;
        this.errands = errands;
    }

    List<String> go(String line) {
        var words = line.split(" ", 2);
        var rest = words.length > 1 ? words[1] : "";
        try {
            return switch (words[0]) {
                case "look" -> now(() -> errands.look(rest), PATIENCE_S);
                case "commands" -> now(errands::commands, PATIENCE_S);
                case "pages" -> now(errands::pages, PATIENCE_S);
                case "windows" -> windows();
                case "theme" -> act(() -> errands.theme(rest));
                case "run" -> act(() -> errands.run(rest));
                case "show" -> act(() -> errands.show(rest));
                case "press" -> act(() -> errands.press(rest));
                case "click" -> act(() -> errands.click(Integer.parseInt(rest)));
                case "push" -> act(() -> errands.push(Integer.parseInt(rest)));
                case "focus" -> act(() -> errands.focus(rest));
                case "write" -> act(() -> errands.write(rest));
                case "pick" -> act(() -> errands.pick(Integer.parseInt(rest)));
                case "open" -> act(errands::open);
                case "close" -> act(errands::close);
                default -> List.of("failed: unknown errand " + line);
            };
        } catch (TimeoutException e) {
            return List.of("the system's");
        } catch (ExecutionException e) {
            return List.of("failed: " + line + ": " + e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> windows() throws TimeoutException, ExecutionException, InterruptedException {
        return now(errands::windows, SYSTEM_S);
    }

    private <T> T now(Supplier<T> question, int seconds)
            throws TimeoutException, ExecutionException, InterruptedException {
        var answer = new CompletableFuture<T>();
        display.asyncExec(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.get(seconds, TimeUnit.SECONDS);
    }

    /** Does something that may open a dialog and go on only when that is closed. @return what is open then */
    private List<String> act(Runnable action) throws TimeoutException, ExecutionException, InterruptedException {
        int before = windows().size();
        var done = new CompletableFuture<Void>();
        display.asyncExec(() -> {
            try {
                action.run();
                done.complete(null);
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        for (int still = 0; still < STILL && System.nanoTime() < end;) {
            LockSupport.parkNanos(GLANCE);
            var ready = windows().size() != before || done.isDone();
            still = ready && Job.getJobManager().isIdle() ? still + 1 : 0;
        }
        if (done.isCompletedExceptionally()) {
            done.get();
        }
        return windows();
    }
}

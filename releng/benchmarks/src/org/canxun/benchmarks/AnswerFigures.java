package org.canxun.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.canxun.benchmarks.Figure.Goal;
import org.canxun.benchmarks.Figure.Value;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;

/**
 * From an answer to its being on disk, against a bare append of as many bytes to a file beside it: an answer, a pause,
 * an append, a pause, and so on, so that both find the disk and the processor in the same state.
 */
final class AnswerFigures {

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 10;

    private final Product product = new Product();
    private final Series durable = new Series();
    private final Series returned = new Series();
    private final Series hurried = new Series();
    private final Series bare = new Series();

    void run(Path folder, Report report) throws ProblemException, IOException {
        try (var workspace = product.workspaces().createDemo(folder.resolve("answers"));
                var file = FileChannel.open(folder.resolve("answers").resolve("journal").resolve("bare"),
                        StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                boolean counts = round >= 0;
                visit(workspace, file, counts);
                hurry(workspace, counts);
            }
        }
        report.add(Figure.of("answer until it is on disk, p50", "ms", durable, bare, Goal.ratio(1.5)));
        report.add(new Figure("answer until it is on disk, p99", "ms", Value.of(durable, 99),
                Optional.of(Value.of(bare, 99)), Goal.value(10)));
        report.add(Figure.of("answer() returned with the new view, p50", "ms", returned, bare, Goal.NONE));
        report.add(new Figure("answer() returned with the new view, p99", "ms", Value.of(returned, 99),
                Optional.of(Value.of(bare, 99)), Goal.NONE));
        report.add(new Figure("the same without a pause between answers, p99", "ms", Value.of(hurried, 99),
                Optional.of(Value.of(bare, 99)), Goal.NONE));
    }

    private void visit(Workspace workspace, FileChannel file, boolean counts) throws ProblemException, IOException {
        var redo = workspace.folder().resolve("journal").resolve("redo.log");
        var visit = Visit.begin(workspace);
        int number = 0;
        for (var item : visit.items()) {
            pause(workspace);
            long before = Files.size(redo);
            long start = System.nanoTime();
            visit.answer(item, number++);
            long end = System.nanoTime();
            if (counts) {
                durable.addMillis(product.durableAt() - start);
                returned.addMillis(end - start);
            }
            pause(workspace);
            append(file, (int) (Files.size(redo) - before), counts);
        }
    }

    /** People pause between answers: the index comes to rest, as it does here. */
    private static void pause(Workspace workspace) throws ProblemException {
        workspace.lists().templates();
    }

    /** The index works on the last answer while the next one is stored. */
    private void hurry(Workspace workspace, boolean counts) throws ProblemException {
        var visit = Visit.begin(workspace);
        int number = 0;
        for (var item : visit.items()) {
            long start = System.nanoTime();
            visit.answer(item, number++);
            if (counts) {
                hurried.addMillis(System.nanoTime() - start);
            }
        }
        workspace.lists().templates();
    }

    private void append(FileChannel file, int length, boolean counts) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        long start = System.nanoTime();
        while (bytes.hasRemaining()) {
            file.write(bytes, file.size());
        }
        file.force(false);
        if (counts) {
            bare.addMillis(System.nanoTime() - start);
        }
    }
}

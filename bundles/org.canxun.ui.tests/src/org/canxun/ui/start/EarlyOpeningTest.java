package org.canxun.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.canxun.core.Codes;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;
import org.canxun.core.Workspace;
import org.canxun.core.Workspaces;
import org.junit.jupiter.api.Test;

class EarlyOpeningTest {

    private static final Path FOLDER = Path.of("/district").toAbsolutePath();

    private final List<Path> opened = new ArrayList<>();
    private final List<Path> closed = new ArrayList<>();
    private final CountDownLatch mayOpen = new CountDownLatch(1);
    private Optional<ProblemException> codesFail = Optional.empty();
    private final EarlyOpening opening = new EarlyOpening(workspaces());

    @Test
    void whatWasBegunBeforeTheWindowIsTheWorkspaceTheWindowGets() throws Exception {
        mayOpen.countDown();
        begin();
        begin();
        assertEquals(FOLDER, opening.take(FOLDER).orElseThrow().call().workspace().folder());
        assertTrue(opening.take(FOLDER).isEmpty());
        opening.end();
        assertEquals(List.of(FOLDER), opened);
        assertEquals(List.of(), closed);
    }

    @Test
    void aStartThatEndsBeforeItsWindowLeavesNoWorkspaceOpen() throws Exception {
        begin();
        assertTrue(opening.take(Path.of("/another").toAbsolutePath()).isEmpty());
        mayOpen.countDown();
        opening.end();
        assertEquals(List.of(FOLDER), closed);
    }

    @Test
    void whyAFolderCannotBeOpenedIsToldWhenThereIsSomebodyToTell() throws Exception {
        codesFail = Optional.of(new ProblemException(Problem.STORE_READ_FAILED, "no codes"));
        mayOpen.countDown();
        begin();
        var taken = opening.take(FOLDER).orElseThrow();
        assertSame(codesFail.get(), assertThrows(ProblemException.class, taken::call));
        assertEquals(List.of(FOLDER), closed);
    }

    @Test
    void aFolderThatIsMissingIsNotMadeBeforeThereIsAWindow() throws Exception {
        var missing = new EarlyOpening(proxy(Workspaces.class, (name, arguments) -> {
            assertEquals("open", name);
            throw new ProblemException(Problem.WORKSPACE_MISSING, FOLDER);
        }));
        missing.begin("--workspace", FOLDER.toString());
        var taken = missing.take(FOLDER).orElseThrow();
        assertEquals(Problem.WORKSPACE_MISSING, assertThrows(ProblemException.class, taken::call).problem());
        missing.end();
    }

    private void begin() {
        opening.begin("--workspace", FOLDER.toString());
    }

    private Workspaces workspaces() {
        return proxy(Workspaces.class, (name, arguments) -> {
            mayOpen.await();
            opened.add((Path) arguments[0]);
            return workspace((Path) arguments[0]);
        });
    }

    private Workspace workspace(Path folder) {
        return proxy(Workspace.class, (name, arguments) -> switch (name) {
            case "folder" -> folder;
            case "close" -> {
                closed.add(folder);
                yield null;
            }
            case "codes" -> {
                if (codesFail.isPresent()) {
                    throw codesFail.get();
                }
                yield Codes.NONE;
            }
            default -> throw new AssertionError(name);
        });
    }

    private static <T> T proxy(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{ type },
                (proxy, method, arguments) -> answers.answer(method.getName(), arguments)));
    }

    private interface Answers {
        Object answer(String name, Object[] arguments) throws Exception;
    }
}

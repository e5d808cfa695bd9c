package org.canxun.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class WorkspaceFolderTest {

    private static final Path HOME = Path.of("/home/someone");

    @Test
    void of_Argument_ComesBeforeProperty() {
        assertEquals(Path.of("/a"), WorkspaceFolder.of(new String[]{ "-x", "--workspace", "/a" }, "/b", HOME));
        assertEquals(Path.of("/a"), WorkspaceFolder.of(new String[]{ "-workspace", "/a" }, "/b", HOME));
    }

    @Test
    void of_Nothing_IsInTheHome() {
        assertEquals(Path.of("/b"), WorkspaceFolder.of(new String[0], "/b", HOME));
        assertEquals(HOME.resolve(".canxun/workspace"), WorkspaceFolder.of(new String[]{ "--workspace" }, " ", HOME));
    }
}

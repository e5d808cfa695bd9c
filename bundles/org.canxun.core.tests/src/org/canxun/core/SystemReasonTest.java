package org.canxun.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class SystemReasonTest {

    private static String chinese(Throwable cause) {
        return new SystemReason(cause).text(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void whatAnAdministratorCanMendIsSaidInTheirLanguageHoweverDeepItLies() {
        var full = new IOException("No space left on device");
        assertEquals("磁盘已满", chinese(full));
        assertEquals("磁盘已满", chinese(new IllegalStateException("General error [50000-240]", full)));
        assertEquals("磁盘已满", chinese(new FileSystemException("C:\\x", null, "There is not enough space on the disk")));
        assertEquals("磁盘是只读的", chinese(new FileSystemException("/x", null, "Read-only file system")));
        assertTrue(chinese(new AccessDeniedException("/root/x")).contains("没有“/root/x”的访问权限"));
        assertTrue(chinese(new NoSuchFileException("/gone")).contains("/gone"));
        assertTrue(chinese(new FileAlreadyExistsException("/o2")).contains("“/o2”已被"));
        assertEquals("the disk is full", new SystemReason(full).toString());
    }

    @Test
    void whatIsNotKnownIsToldAsTheSystemSaysIt() {
        assertEquals("Input/output error", chinese(new IOException("Input/output error")));
        assertEquals("/x: Is a directory", chinese(new FileSystemException("/x", null, "Is a directory")));
        assertEquals("IllegalStateException", chinese(new IllegalStateException()));
    }
}

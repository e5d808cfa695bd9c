package org.canxun.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;

import org.canxun.core.EvidenceProblem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.EvidenceVault;
import org.canxun.core.port.EvidenceVault.CopyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiskTroubleTest {

    private static final byte[] PHOTO = TestPhotos.jpeg(120, 80);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void importThatFailsAnywhereLeavesNothingAndWorksLater(Step step) throws Exception {
        var disk = new FailingDisk();
        try (var vault = Vault.open(folder, disk, VaultLimits.DEFAULT)) {
            disk.failing = step;
            var problem = assertThrows(ProblemException.class, () -> vault.store(PHOTO, "门头.jpg"));
            assertEquals(EvidenceProblem.EVIDENCE_NOT_SAVED, problem.problem());
            assertEquals("未能保存“门头.jpg”：No space left on device。未导入。请检查磁盘空间和写入权限。",
                    problem.text(Locale.CHINESE));
            assertNothingThere(vault);
            disk.failing = null;
            assertFalse(vault.store(PHOTO, "门头.jpg").alreadyStored());
        }
    }

    @Test
    void fullDiskIsNamedAsTheCause() throws Exception {
        var disk = new FailingDisk();
        try (var vault = Vault.open(folder, disk, VaultLimits.DEFAULT)) {
            disk.failing = Step.WRITE;
            disk.free = 3L << 20;
            var problem = assertThrows(ProblemException.class, () -> vault.store(PHOTO, "门头.jpg"));
            assertEquals("磁盘空间不足（剩余 3 MB），“门头.jpg”未导入。请腾出空间后重试。", problem.text(Locale.CHINESE));
            assertNothingThere(vault);
        }
    }

    @Test
    void copyThatCannotBeWrittenLeavesNothingAndIsMadeLater() throws Exception {
        var disk = new FailingDisk();
        try (var vault = Vault.open(folder, disk, VaultLimits.DEFAULT)) {
            var sha256 = vault.store(PHOTO, "a.jpg").sha256();
            disk.failing = Step.MOVE;
            assertThrows(ProblemException.class, () -> vault.copy(sha256, CopyKind.PRINT));
            disk.failing = null;
            assertTrue(Files.size(vault.copy(sha256, CopyKind.PRINT).orElseThrow()) > 0);
        }
    }

    @Test
    void photoStillBeingCopiedFromThePhoneIsRefused() throws Exception {
        var source = Files.write(folder.resolve("a.jpg"), PHOTO);
        var disk = new Disk() {
            @Override
            void force(FileChannel channel) throws IOException {
                // The last moment before the second look at the source.
                Files.setLastModifiedTime(source, FileTime.fromMillis(1_000));
                super.force(channel);
            }
        };
        try (var vault = Vault.open(folder.resolve("vault"), disk, VaultLimits.DEFAULT)) {
            var problem = assertThrows(ProblemException.class, () -> vault.store(source));
            assertEquals(EvidenceProblem.EVIDENCE_CHANGED_MEANWHILE, problem.problem());
            assertEquals(0, vault.digests().count());
        }
    }

    @Test
    void filesBeyondTheLimitAreRefusedWhateverTheirSizeSays() throws Exception {
        var limits = new VaultLimits(PHOTO.length - 1, 1_000_000, 1_000_000, 1000);
        try (var vault = Vault.open(folder.resolve("vault"), new Disk(), limits)) {
            var source = Files.write(folder.resolve("a.jpg"), PHOTO);
            assertEquals(EvidenceProblem.EVIDENCE_TOO_LARGE,
                    assertThrows(ProblemException.class, () -> vault.store(source)).problem());
            assertEquals(EvidenceProblem.EVIDENCE_TOO_LARGE,
                    assertThrows(ProblemException.class, () -> vault.store(PHOTO, "a.jpg")).problem());
            assertNothingThere(vault);
        }
    }

    private void assertNothingThere(EvidenceVault vault) throws Exception {
        assertEquals(0, vault.digests().count());
        try (var files = Files.walk(folder)) {
            assertEquals(0, files.filter(file -> file.toString().endsWith(".part")).count());
        }
    }

    enum Step {
        CREATE, WRITE, FORCE, FOLDER, READ_ONLY, MOVE
    }

    private static final class FailingDisk extends Disk {

        private Step failing;
        private long free = 1L << 40;

        @Override
        FileChannel create(Path file) throws IOException {
            fail(Step.CREATE);
            return super.create(file);
        }

        @Override
        void write(FileChannel channel, ByteBuffer bytes) throws IOException {
            var half = bytes.slice(bytes.position(), bytes.remaining() / 2);
            super.write(channel, half);
            fail(Step.WRITE);
            super.write(channel, bytes.position(bytes.position() + half.limit()));
        }

        @Override
        void force(FileChannel channel) throws IOException {
            fail(Step.FORCE);
            super.force(channel);
        }

        @Override
        void makeFolder(Path made) throws IOException {
            fail(Step.FOLDER);
            super.makeFolder(made);
        }

        @Override
        void makeReadOnly(Path file) throws IOException {
            fail(Step.READ_ONLY);
            super.makeReadOnly(file);
        }

        @Override
        void move(Path from, Path to) throws IOException {
            fail(Step.MOVE);
            super.move(from, to);
        }

        @Override
        long freeBytes(Path where) {
            return free;
        }

        private void fail(Step step) throws IOException {
            if (step == failing) {
                throw new FileSystemException("x", null, "No space left on device");
            }
        }
    }
}

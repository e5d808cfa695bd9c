package org.canxun.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import org.canxun.core.EvidenceProblem;
import org.canxun.core.ProblemCode;
import org.canxun.core.ProblemException;
import org.canxun.core.port.EvidenceVault;
import org.canxun.core.port.FileDigests;
import org.canxun.core.port.StoredFile;
import org.canxun.core.port.VaultCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final byte[] PHOTO = TestPhotos.jpeg(120, 80);

    @TempDir
    Path folder;
    private Path root;
    private EvidenceVault vault;

    @BeforeEach
    void open() throws ProblemException {
        root = folder.resolve("workspace/vault");
        vault = new VaultComponent().open(root);
    }

    @AfterEach
    void close() {
        vault.close();
    }

    /** Examples of GB/T 32905-2016, annex A; a digest computed otherwise would be worth nothing before a court. */
    @Test
    void sm3IsThatOfTheStandard() {
        assertEquals("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0", sm3("abc"));
        assertEquals("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732", sm3("abcd".repeat(16)));
    }

    private static String sm3(String text) {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        var digest = new Digester().begin();
        digest.update(bytes, 0, bytes.length);
        return digest.end().sm3();
    }

    @Test
    void bothDigestsCanBeCheckedAgainstTheStoredBytes() throws Exception {
        var stored = vault.store(file("IMG_0001.JPG", PHOTO));
        var digests = new FileDigests(stored.sha256(), stored.sm3());
        assertEquals(Optional.of(digests), vault.measure(stored.sha256()));
        damage(vault.original(stored.sha256()).orElseThrow());
        assertNotEquals(Optional.of(digests), vault.measure(stored.sha256()));
        assertEquals(Optional.empty(), vault.measure("0".repeat(64)));
    }

    @Test
    void originalsAreKeptByteForByte() throws Exception {
        var stored = vault.store(file("IMG_0001.JPG", PHOTO));
        assertEquals("IMG_0001.JPG", stored.fileName());
        assertEquals("image/jpeg", stored.mediaType());
        assertEquals(PHOTO.length, stored.size());
        assertEquals(120, stored.width());
        assertEquals(80, stored.height());
        assertArrayEquals(PHOTO, Files.readAllBytes(vault.original(stored.sha256()).orElseThrow()));
        assertTrue(vault.intact(stored.sha256()));
        assertEquals(Set.of(stored.sha256()), digests());
    }

    @Test
    void originalsCannotBeOverwrittenByAccident() throws Exception {
        var stored = vault.store(PHOTO, "a.jpg");
        var original = vault.original(stored.sha256()).orElseThrow();
        if (Files.getFileStore(original).supportsFileAttributeView("posix")) {
            var rights = Files.getPosixFilePermissions(original).toString();
            assertFalse(rights.contains("WRITE"), rights);
        } else {
            assertEquals(true, Files.getAttribute(original, "dos:readonly"));
        }
    }

    @Test
    void samePhotoTwiceIsKeptOnceAndSaidSo() throws Exception {
        var first = vault.store(file("a.jpg", PHOTO));
        var second = vault.store(file("b.jpg", PHOTO));
        assertFalse(first.alreadyStored());
        assertTrue(second.alreadyStored());
        assertEquals(first.sha256(), second.sha256());
        assertEquals(1, filesBelow("originals").size());
        assertEquals(List.of(), filesBelow("tmp"));
    }

    @Test
    void samePhotoFromManyThreadsIsKeptOnce() throws Exception {
        var source = file("a.jpg", PHOTO);
        var work = new ArrayList<Callable<StoredFile>>();
        for (var i = 0; i < 8; i++) {
            work.add(() -> vault.store(source));
        }
        var pool = Executors.newFixedThreadPool(8);
        try {
            var news = 0;
            for (var result : pool.invokeAll(work)) {
                news += result.get().alreadyStored() ? 0 : 1;
            }
            assertEquals(1, news);
        } finally {
            pool.shutdown();
        }
        assertEquals(1, filesBelow("originals").size());
        assertEquals(List.of(), filesBelow("tmp"));
    }

    @Test
    void reopenedVaultHasEverythingAndNoLeftovers() throws Exception {
        var stored = vault.store(PHOTO, "a.jpg");
        vault.close();
        var leftover = Files.write(root.resolve("tmp/killed.part"), new byte[100]);
        assertTrue(leftover.toFile().setReadOnly());
        vault = new VaultComponent().open(root);
        assertEquals(List.of(), filesBelow("tmp"));
        assertTrue(vault.intact(stored.sha256()));
    }

    @Test
    void photoGoneBadIsFoundAndRepairedByImportingItAgain() throws Exception {
        var stored = vault.store(PHOTO, "a.jpg");
        var original = vault.original(stored.sha256()).orElseThrow();
        damage(original);
        assertFalse(vault.intact(stored.sha256()));
        assertFalse(vault.store(PHOTO, "a.jpg").alreadyStored());
        assertTrue(vault.intact(stored.sha256()));
    }

    @Test
    void checkTellsMissingDamagedAndUnreferencedApart() throws Exception {
        var good = vault.store(PHOTO, "a.jpg").sha256();
        var bad = vault.store(TestPhotos.jpeg(50, 50), "b.jpg").sha256();
        var nobodys = vault.store(TestPhotos.png(50, 50), "c.png").sha256();
        damage(vault.original(bad).orElseThrow());
        Files.write(root.resolve("originals/Thumbs.db"), new byte[1]);
        var absent = "0".repeat(64);
        var check = VaultCheck.of(vault, Set.of(good, bad, absent));
        assertEquals(new VaultCheck(List.of(absent), List.of(bad), List.of(nobodys)), check);
        assertFalse(check.sound());
    }

    @Test
    void digestsFromHostileJournalsNeverLeaveTheVault() throws Exception {
        Files.writeString(folder.resolve("secret"), "x");
        for (var digest : List.of("../../../../secret", "", "ab", "A".repeat(64), "0".repeat(63) + "\n")) {
            assertTrue(vault.original(digest).isEmpty(), digest);
            assertFalse(vault.intact(digest), digest);
            var problem = assertThrows(ProblemException.class,
                    () -> vault.copy(digest, EvidenceVault.CopyKind.THUMBNAIL));
            assertEquals(EvidenceProblem.EVIDENCE_MISSING, problem.problem());
            vault.prepareCopies(digest);
        }
    }

    @Test
    void namesOfPastedFilesAreMadeHarmless() throws Exception {
        assertEquals("门头.jpg", vault.store(PHOTO, "C:\\照片\\门头\u0007.jpg").fileName());
        assertEquals(200, vault.store(PHOTO, "x".repeat(5000)).fileName().length());
    }

    @Test
    void foldersAndMissingFilesAreRefusedWithWords() throws Exception {
        assertRefused(EvidenceProblem.EVIDENCE_NOT_FOUND, folder.resolve("gone.jpg"));
        assertRefused(EvidenceProblem.EVIDENCE_UNKNOWN_TYPE, folder);
    }

    @Test
    void everyRefusedFileLeavesNothing() throws Exception {
        assertRefused(EvidenceProblem.EVIDENCE_EMPTY, file("0.jpg", new byte[0]));
        assertRefused(EvidenceProblem.EVIDENCE_UNKNOWN_TYPE, file("note.jpg", "不是照片".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(), filesBelow("originals"));
        assertEquals(List.of(), filesBelow("tmp"));
        assertEquals(Set.of(), digests());
    }

    @Test
    void workspaceThatCannotHoldAVaultIsRefusedWithWords() throws Exception {
        var file = Files.write(folder.resolve("file"), new byte[1]);
        var problem = assertThrows(ProblemException.class, () -> new VaultComponent().open(file.resolve("vault")));
        assertEquals(EvidenceProblem.VAULT_NOT_OPENED, problem.problem());
    }

    private void assertRefused(ProblemCode expected, Path source) {
        assertEquals(expected, assertThrows(ProblemException.class, () -> vault.store(source)).problem());
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Set<String> digests() throws ProblemException {
        try (var digests = vault.digests()) {
            return digests.collect(Collectors.toCollection(HashSet::new));
        }
    }

    private List<Path> filesBelow(String part) throws IOException {
        try (var files = Files.walk(root.resolve(part))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    static void damage(Path original) throws IOException {
        var bytes = Files.readAllBytes(original);
        bytes[bytes.length / 2] ^= 1;
        assertTrue(original.toFile().setWritable(true));
        Files.write(original, bytes);
    }
}

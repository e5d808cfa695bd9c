package org.canxun.evidence;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.canxun.core.port.EvidenceVault.CopyKind;

/**
 * Where things lie: {@code originals/ab/cd/<sha256>}, {@code copies/<kind>/ab/<sha256>.jpg}, {@code tmp/}. Two levels
 * keep folders small with a million originals.
 */
final class VaultFolder {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Path originals;
    private final Path copies;
    private final Path tmp;

    private VaultFolder(Path root) {
        originals = root.resolve("originals");
        copies = root.resolve("copies");
        tmp = root.resolve("tmp");
    }

    /** Makes what is missing and removes what a killed process left behind. */
    static VaultFolder open(Path root, Disk disk) throws IOException {
        var folder = new VaultFolder(root);
        disk.makeFolder(folder.originals);
        disk.makeFolder(folder.copies);
        disk.makeFolder(folder.tmp);
        try (var leftovers = Files.newDirectoryStream(folder.tmp)) {
            for (var leftover : leftovers) {
                remove(leftover);
            }
        }
        return folder;
    }

    /** Removes a file of ours, also a read-only one, which Windows would refuse. */
    static void remove(Path file) throws IOException {
        file.toFile().setWritable(true);
        Files.deleteIfExists(file);
    }

    /** Removes what may be left of a file in the making. */
    static void discard(Path tmp) {
        try {
            remove(tmp);
        } catch (IOException e) {
            // Removed when the vault is opened next.
        }
    }

    /** Digests come out of journals from elsewhere; what is none must never become part of a path. */
    static boolean isDigest(String sha256) {
        return DIGEST.matcher(sha256).matches();
    }

    Path temporary() {
        return tmp.resolve(UUID.randomUUID() + ".part");
    }

    Path tmp() {
        return tmp;
    }

    Path original(String sha256) {
        return originals.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }

    Optional<Path> existingOriginal(String sha256) {
        return Optional.of(sha256).filter(VaultFolder::isDigest).map(this::original).filter(Files::isRegularFile);
    }

    Path copy(String sha256, CopyKind kind) {
        return copies.resolve(kind.name().toLowerCase(Locale.ROOT)).resolve(sha256.substring(0, 2))
                .resolve(sha256 + ".jpg");
    }

    /** @param key digest of what is drawn over the picture */
    Path overlaid(String sha256, String key) {
        return copies.resolve("leaving").resolve(sha256.substring(0, 2)).resolve(sha256 + '-' + key + ".jpg");
    }

    /** What lies where its name says; anything else in the folder is none of ours. */
    List<String> digests() throws IOException {
        var found = new ArrayList<String>();
        for (var first : children(originals)) {
            for (var second : children(first)) {
                for (var file : children(second)) {
                    var name = file.getFileName().toString();
                    if (isDigest(name) && original(name).equals(file)) {
                        found.add(name);
                    }
                }
            }
        }
        return found;
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var found = new ArrayList<Path>();
        try (var entries = Files.newDirectoryStream(folder)) {
            entries.forEach(found::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return found;
    }
}

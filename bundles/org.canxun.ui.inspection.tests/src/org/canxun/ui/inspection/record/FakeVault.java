package org.canxun.ui.inspection.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.EvidenceProblem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.CopyOverlay;
import org.canxun.core.port.EvidenceVault;
import org.canxun.core.port.FileDigests;
import org.canxun.core.port.StoredFile;

/** A vault in memory; a file is known by what it says, and one that says "half" is not whole. */
final class FakeVault implements EvidenceVault {

    final List<String> stored = new ArrayList<>();

    @Override
    public StoredFile store(Path source) throws ProblemException {
        try {
            return store(Files.readAllBytes(source), source.getFileName().toString());
        } catch (IOException e) {
            throw new ProblemException(e, EvidenceProblem.EVIDENCE_NOT_FOUND, source.getFileName());
        }
    }

    @Override
    public StoredFile store(byte[] content, String fileName) throws ProblemException {
        var digest = HexFormat.of().formatHex(content);
        if (new String(content, StandardCharsets.UTF_8).equals("half")) {
            throw new ProblemException(EvidenceProblem.EVIDENCE_TRUNCATED, fileName, content.length);
        }
        stored.add(fileName);
        return new StoredFile(digest, "", fileName, "image/jpeg", content.length, false, 4, 3, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public Optional<Path> original(String sha256) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> copy(String sha256, CopyKind kind) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> copy(String sha256, CopyOverlay overlay) {
        return Optional.empty();
    }

    @Override
    public Optional<byte[]> export(String sha256, CopyOverlay overlay) {
        return Optional.empty();
    }

    @Override
    public Optional<FileDigests> measure(String sha256) {
        return Optional.empty();
    }

    @Override
    public void prepareCopies(String sha256) {
        // Nobody looks at them.
    }

    @Override
    public Stream<String> digests() {
        return Stream.empty();
    }

    @Override
    public boolean intact(String sha256) {
        return true;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}

package org.canxun.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.EvidenceProblem;
import org.canxun.core.ProblemException;
import org.canxun.core.port.CopyOverlay;
import org.canxun.core.port.EvidenceVault;
import org.canxun.core.port.FileDigests;
import org.canxun.core.port.StoredFile;

/** The vault in a folder. */
final class Vault implements EvidenceVault {

    private final VaultFolder folder;
    private final Digester digester = new Digester();
    private final Intake intake;
    private final CopyMaker copies;
    private final LeavingCopies leaving;
    private final CopyWorker worker;
    private volatile boolean closed;

    private Vault(VaultFolder folder, Disk disk, VaultLimits limits, Lettering lettering) {
        this.folder = folder;
        intake = new Intake(folder, disk, limits, digester);
        copies = new CopyMaker(folder, disk, limits, digester);
        leaving = new LeavingCopies(folder, digester, copies, lettering);
        worker = new CopyWorker(copies);
    }

    static Vault open(Path root, Disk disk, VaultLimits limits) throws ProblemException {
        return open(root, disk, limits, new Lettering(Optional::empty));
    }

    static Vault open(Path root, Disk disk, VaultLimits limits, Lettering lettering) throws ProblemException {
        try {
            return new Vault(VaultFolder.open(root, disk), disk, limits, lettering);
        } catch (IOException e) {
            throw new ProblemException(e, EvidenceProblem.VAULT_NOT_OPENED, root, Causes.of(e));
        }
    }

    @Override
    public StoredFile store(Path source) throws ProblemException {
        checkOpen();
        return intake.take(source);
    }

    @Override
    public StoredFile store(byte[] content, String fileName) throws ProblemException {
        checkOpen();
        return intake.take(new ByteArrayInputStream(content), fileName);
    }

    @Override
    public Optional<Path> original(String sha256) {
        return folder.existingOriginal(sha256);
    }

    @Override
    public Optional<Path> copy(String sha256, CopyKind kind) throws ProblemException {
        checkOpen();
        return copies.copies(sha256, List.of(kind), () -> false).map(made -> made.get(0));
    }

    @Override
    public Optional<Path> copy(String sha256, CopyOverlay overlay) throws ProblemException {
        checkOpen();
        return leaving.print(sha256, overlay);
    }

    @Override
    public Optional<byte[]> export(String sha256, CopyOverlay overlay) throws ProblemException {
        checkOpen();
        return leaving.export(sha256, overlay);
    }

    @Override
    public void prepareCopies(String sha256) {
        worker.add(sha256);
    }

    @Override
    public Stream<String> digests() throws ProblemException {
        try {
            return folder.digests().stream();
        } catch (IOException e) {
            throw new ProblemException(e, EvidenceProblem.VAULT_READ_FAILED, Causes.of(e));
        }
    }

    @Override
    public Optional<FileDigests> measure(String sha256) throws ProblemException {
        var original = folder.existingOriginal(sha256);
        try {
            return original.isEmpty() ? Optional.empty() : Optional.of(digester.of(original.get()));
        } catch (IOException e) {
            throw new ProblemException(e, EvidenceProblem.VAULT_READ_FAILED, Causes.of(e));
        }
    }

    @Override
    public boolean intact(String sha256) throws ProblemException {
        var original = folder.existingOriginal(sha256);
        try {
            return original.isPresent() && digester.matches(original.get(), sha256);
        } catch (IOException e) {
            throw new ProblemException(e, EvidenceProblem.VAULT_READ_FAILED, Causes.of(e));
        }
    }

    @Override
    public void close() {
        closed = true;
        worker.close();
    }

    /** After closing, the folder may belong to another process. */
    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("vault is closed");
        }
    }
}

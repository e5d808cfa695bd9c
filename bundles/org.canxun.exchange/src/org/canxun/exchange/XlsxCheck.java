package org.canxun.exchange;

import static org.canxun.exchange.HostileFileException.require;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.canxun.core.Problem;
import org.canxun.core.ProblemException;

/** Looks through an XLSX before anything is read from it, by the same directory the workbook reader uses. */
final class XlsxCheck {

    private static final int CAUSES = 10;

    private final XmlCheck xml = new XmlCheck();
    private final String name;
    private long left = Limits.UNPACKED_BYTES;

    private XlsxCheck(String name) {
        this.name = name;
    }

    /** @return whether dates count from 1904 */
    static boolean date1904(Path file, String name) throws ProblemException {
        return new XlsxCheck(name).run(file);
    }

    private boolean run(Path file) throws ProblemException {
        try (var zip = ZipFile.builder().setPath(file).get()) {
            var entries = Collections.list(zip.getEntries());
            if (entries.stream().noneMatch(entry -> entry.getName().equalsIgnoreCase("xl/workbook.xml"))) {
                throw new ProblemException(Problem.TABLE_NOT_A_TABLE, name);
            }
            require(entries.size() <= Limits.PARTS, Problem.HOSTILE_SIZE, "too many parts");
            requireUnique(entries);
            for (var entry : entries) {
                check(zip, entry);
            }
            xml.finish();
            return xml.date1904();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // The parser wraps what its stream throws, once or twice and not always in checked exceptions.
            throw hostile(e).map(hostile -> hostile.told(name))
                    .orElseGet(() -> new ProblemException(e, Problem.TABLE_DAMAGED, name,
                            String.valueOf(e.getMessage())));
        }
    }

    private static Optional<HostileFileException> hostile(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(CAUSES)
                .filter(HostileFileException.class::isInstance).map(HostileFileException.class::cast).findFirst();
    }

    /** Of two parts with one name, programs read different ones; case does not tell parts apart. */
    private static void requireUnique(List<ZipArchiveEntry> entries) throws HostileFileException {
        var names = new HashSet<String>();
        for (var entry : entries) {
            require(names.add(entry.getName().toLowerCase(Locale.ROOT)), Problem.HOSTILE_STRUCTURE, entry.getName());
        }
    }

    private void check(ZipFile zip, ZipArchiveEntry entry) throws IOException, XMLStreamException {
        if (entry.isDirectory()) {
            return;
        }
        require(!entry.getGeneralPurposeBit().usesEncryption(), Problem.TABLE_ENCRYPTED, entry.getName());
        PackageCheck.part(entry.getName());
        try (var part = new GuardedPart(zip.getInputStream(entry), entry.getCompressedSize(), left)) {
            var bytes = new BufferedInputStream(part);
            if (isXml(bytes)) {
                part.expectXml();
                xml.check(bytes);
            }
            // Whatever follows the XML, and pictures, are unpacked too, to know that they can be.
            bytes.transferTo(OutputStream.nullOutputStream());
            left -= part.total();
        }
    }

    /** By the first byte that is neither white space nor a byte order mark, nor half of a UTF-16 character. */
    private static boolean isXml(BufferedInputStream bytes) throws IOException {
        bytes.mark(Limits.XML_TAG);
        for (var i = 0; i < Limits.XML_TAG; i++) {
            var b = bytes.read();
            if (b > ' ' && b != 0xEF && b != 0xBB && b != 0xBF && b != 0xFE && b != 0xFF || b < 0) {
                bytes.reset();
                return b == '<';
            }
        }
        throw new HostileFileException(Problem.HOSTILE_STRUCTURE, "nothing but blanks");
    }
}

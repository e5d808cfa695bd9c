package org.canxun.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs a workbook anew, so that the same content gives the same bytes: without the moment it was made, which the
 * library always writes. The library also leaves the date of the entries at month 0, which some programs complain of.
 */
final class SteadyZip {

    /** The first month all zones agree on: earlier ones are stored with the zone of the machine. */
    private static final LocalDateTime EARLY = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";

    private SteadyZip() {}

    static void copy(Path packed, OutputStream out) throws IOException {
        try (var from = new ZipFile(packed.toFile()); var to = new ZipOutputStream(out)) {
            for (var entry : sorted(from)) {
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(EARLY);
                to.putNextEntry(same);
                try (var bytes = from.getInputStream(entry)) {
                    if (entry.getName().equals(PROPERTIES)) {
                        to.write(timeless(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)));
                    } else {
                        bytes.transferTo(to);
                    }
                }
            }
        }
    }

    /** By name, which puts the content types first, where programs that look at a file's beginning expect them. */
    private static List<? extends ZipEntry> sorted(ZipFile from) {
        return from.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList();
    }

    private static byte[] timeless(String properties) {
        return properties.replaceFirst("<dcterms:created .*</dcterms:created>", "").getBytes(StandardCharsets.UTF_8);
    }
}

package org.canxun.exchange;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.canxun.core.ProblemException;

/** Reads a whole table into a map from row number to cells. */
final class Rows {

    private Rows() {}

    static Map<Integer, List<String>> of(Path file) throws ProblemException {
        var rows = new LinkedHashMap<Integer, List<String>>();
        new FileTableReader().read(file, rows::put);
        return rows;
    }

    static Map<Integer, List<String>> of(String csv) throws ProblemException {
        return of(csv, StandardCharsets.UTF_8);
    }

    static Map<Integer, List<String>> of(String csv, Charset charset) throws ProblemException {
        return of(csv.getBytes(charset));
    }

    static Map<Integer, List<String>> of(byte[] csv) throws ProblemException {
        var rows = new LinkedHashMap<Integer, List<String>>();
        new FileTableReader().readCsv(new ByteArrayInputStream(csv), "名单.csv", rows::put);
        return rows;
    }
}

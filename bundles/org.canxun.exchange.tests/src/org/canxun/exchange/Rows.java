package org.canxun.exchange;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** All visible sheets, one line each row: name, number and cells. */
    static List<String> ofSheets(Path file) throws ProblemException {
        var lines = new ArrayList<String>();
        new FileTableReader().readWorkbook(file,
                (sheet, number, cells) -> lines.add(sheet + " " + number + " " + String.join("|", cells)));
        return lines;
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

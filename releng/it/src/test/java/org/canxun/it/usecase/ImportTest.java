package org.canxun.it.usecase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.geo.ChinaOffset;
import org.canxun.core.geo.Datum;
import org.canxun.core.geo.LonLat;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

    private static final int ROWS = 26_000;
    private static final int CHANGED = 100;
    /** The goal is 15 s on a machine with nothing else to do; this one may have much. */
    private static final long PATIENCE_MILLIS = 60_000;
    private static final List<String> HEADER = List.of("备案号", "名称", "类型", "街道", "社区", "地址", "经营单位", "负责人", "电话",
            "供餐模式", "用气", "面积", "经度", "纬度");

    @TempDir
    Path folder;

    private static List<List<String>> rows(int count, String contact) {
        var rows = new ArrayList<List<String>>();
        for (int i = 1; i <= count; i++) {
            rows.add(List.of("测备〔2025〕%05d号".formatted(i), "测试社区第%d助餐点".formatted(i), i % 9 == 0 ? "助餐中心" : "助餐点",
                    "测试%d街道".formatted(i % 130), "第%d社区".formatted(i % 700), "测试路%d号".formatted(i),
                    "测试餐饮公司%d".formatted(i % 2000), i <= CHANGED ? contact : "负责人%d".formatted(i),
                    "0510-%08d".formatted(i), "现场加工、送餐", "不用气", Integer.toString(40 + i % 300),
                    "120.%06d".formatted(100_000 + i), "31.%06d".formatted(500_000 + i)));
        }
        return rows;
    }

    private Path csv(String name, List<List<String>> rows, Charset charset) throws IOException {
        var text = new StringBuilder(String.join(",", HEADER)).append("\r\n");
        rows.forEach(row -> text.append(String.join(",", row)).append("\r\n"));
        return Files.write(folder.resolve(name), text.toString().getBytes(charset));
    }

    private Path xlsx(String name, List<List<String>> rows) throws IOException {
        var file = folder.resolve(name);
        try (var out = Files.newOutputStream(file); var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("站点");
            for (int c = 0; c < HEADER.size(); c++) {
                sheet.value(0, c, HEADER.get(c));
            }
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < HEADER.size(); c++) {
                    sheet.value(r + 1, c, rows.get(r).get(c));
                }
            }
        }
        return file;
    }

    @Test
    void aDistrictsWholeListIsImportedOnASmallMachineAndASecondTimeWithoutTraces() throws Exception {
        var rows = rows(ROWS, "负责人");
        var files = List.of(csv("gb.csv", rows, Charset.forName("GB18030")),
                csv("utf8.csv", rows, StandardCharsets.UTF_8), xlsx("same.xlsx", rows),
                csv("changed.csv", rows(ROWS, "新负责人"), StandardCharsets.UTF_8));
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
                ImportRun.class.getName(), folder.resolve("workspace").toString()));
        files.forEach(file -> command.add(file.toString()));
        var child = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var lines = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertEquals(0, child.waitFor(), lines.toString());
        lines.forEach(
                line -> System.out.println("import (file rows created updated unchanged sites ms bytes): " + line));
        assertEquals(files.size() + 1, lines.size());
        var expected = List.of("gb.csv 26000 26000 0 0 26000", "utf8.csv 26000 0 0 26000 26000",
                "same.xlsx 26000 0 0 26000 26000", "changed.csv 26000 0 100 25900 26000");
        for (int i = 0; i < files.size(); i++) {
            assertTrue(lines.get(i).startsWith(expected.get(i) + " "), lines.get(i));
            var words = lines.get(i).split(" ");
            assertTrue(Long.parseLong(words[6]) < PATIENCE_MILLIS, lines.get(i));
            assertEquals(words[2].equals("0") && words[3].equals("0"), words[7].equals("0"), lines.get(i));
        }
    }

    @Test
    void aListWithOneBadRowAndADryRunLeaveTheJournalAsItWas() throws Exception {
        var clock = SteppingClock.at(Instant.parse("2025-11-24T01:00:00Z"));
        var workspaceFolder = folder.resolve("workspace");
        var redo = workspaceFolder.resolve("journal/redo.log");
        try (var workspace = RealWorkspaces.with(clock).create(workspaceFolder)) {
            var author = RealWorkspaces.officer(workspace, "甲", RealWorkspaces.MARKET, LocalDate.of(2025, 12, 31));
            var good = rows(50, "负责人");
            var bad = new ArrayList<>(good);
            var broken = new ArrayList<>(good.get(30));
            broken.set(1, "");
            bad.set(30, broken);
            var before = Files.readAllBytes(redo);

            var refused = workspace.sites().importFile(author, csv("bad.csv", bad, StandardCharsets.UTF_8),
                    Optional.of(Datum.GCJ02));
            assertFalse(refused.accepted());
            assertTrue(refused.errors().text(Locale.ENGLISH).contains("Row 32"), refused.errors().text(Locale.ENGLISH));
            var undated = workspace.sites().importFile(author, csv("good.csv", good, StandardCharsets.UTF_8),
                    Optional.empty());
            assertFalse(undated.accepted(), "positions need a datum");
            var tried = workspace.sites().tryImport(folder.resolve("good.csv"), Optional.of(Datum.GCJ02));
            assertEquals(50, tried.created());
            assertArrayEquals(before, Files.readAllBytes(redo));
            assertEquals(0, workspace.lists().sites().size());

            assertEquals(50, workspace.sites()
                    .importFile(author, folder.resolve("good.csv"), Optional.of(Datum.GCJ02)).created());
            var site = workspace.sites().get(workspace.lists().siteIdsByFilingNumber().get("测备〔2025〕00007号"));
            var right = ChinaOffset.toWgs84(new LonLat(120.100007, 31.500007), Datum.GCJ02);
            assertEquals(right.longitude(), site.getLongitude().doubleValue(), 1e-6);
            assertEquals(right.latitude(), site.getLatitude().doubleValue(), 1e-6);
            assertTrue(site.getLongitude().subtract(new BigDecimal("120.100007")).abs()
                    .compareTo(new BigDecimal("0.001")) > 0, "converted");
            assertEquals("GCJ02", site.getSourceDatum());
            assertEquals(List.of(), workspace.verify().faults());
        }
    }
}

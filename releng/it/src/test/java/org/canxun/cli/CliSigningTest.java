package org.canxun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

import org.canxun.core.ProblemException;
import org.canxun.core.port.PhotoMaker.Scene;
import org.canxun.evidence.DemoPhotoMaker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings, signatures and refusals from the command line alone, to the printed paper. */
class CliSigningTest {

    private static final String MARKET = "MARKET_REGULATION";

    @TempDir
    private Path folder;

    private CliDistrict district;
    private String visit;

    @BeforeEach
    void make() throws IOException {
        district = CliDistrict.make(folder);
        var list = district.file("small.csv", """
                section,item_no,item,method,key,legal_basis,standard_or_scoring_rule,points
                一,F-Z01,证照齐全,查看,N,食品安全法第35条,不全=不符合,60
                一,F-Z02,地面清洁,查看,N,食品安全法第33条,不洁=不符合,40
                """);
        district.as("甲", "template", "import", "--publish", list.toString());
        visit = district.json("inspection", "create", "--site", "备1", "--template", "small", "--date", "2026-02-13",
                "--member", "甲,乙").get("id").textValue();
        district.as("甲", "inspection", "apply", visit, district.file("entries.json", """
                [{"item": "F-Z01", "answer": "NONCONFORM", "finding": "缺许可证"},
                 {"item": "F-Z02", "answer": "CONFORM"}]""").toString());
    }

    private String fails(int exit, String... arguments) {
        var run = district.run(CliRun.join(Stream.of("--as", "甲"), arguments));
        assertEquals(exit, run.exit(), run.out() + run.err());
        return run.err();
    }

    private String ink() throws IOException {
        return district.file("ink.txt", "0,0 500,300;600,100 620,300\n").toString();
    }

    private String scan() throws IOException, ProblemException {
        return Files.write(folder.resolve("签名页.jpg"), new DemoPhotoMaker().make(new Scene(64, 48, "签名页", "签名页",
                LocalDateTime.of(2026, 2, 13, 11, 0), ZoneOffset.ofHours(8), Optional.empty()))).toString();
    }

    @Test
    void aFindingIsProposedAndSet() throws IOException {
        var proposed = district.json("finding", "list", visit).get(0);
        assertEquals("DEADLINE", proposed.get("mode").textValue());
        assertEquals("2026-03-02", proposed.get("deadline").textValue(), "seven working days over the Spring Festival");
        var set = district.json("finding", "set", visit, "--agency", MARKET, "--item", "F-Z01", "--days", "10",
                "--unit", "calendar", "--severity", "major", "--text", "许可证过期");
        assertEquals("2026-02-23", set.get("deadline").textValue());
        assertEquals("MAJOR", set.get("severity").textValue());
        assertEquals("许可证过期", set.get("text").textValue());
        set = district.json("finding", "set", visit, "--agency", MARKET, "--item", "F-Z01", "--to", "示例区城管局");
        assertEquals("REFERRAL", set.get("mode").textValue());
        assertEquals("许可证过期", set.get("text").textValue(), "what is left out stays");
        assertTrue(district.as("甲", "finding", "list", visit).contains("referred to 示例区城管局"));
        set = district.json("finding", "set", visit, "--agency", MARKET, "--item", "F-Z01", "--mode", "on-spot");
        assertEquals("ON_SPOT", set.get("mode").textValue());
        assertTrue(fails(1, "inspection", "complete", visit).contains("photos before and after"));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        fails(2, "finding", "set", visit, "--agency", MARKET, "--item", "F-Z01");
        fails(2, "finding", "set", visit, "--agency", MARKET, "--item", "F-Z01", "--mode", "deadline");
        fails(2, "finding", "set", visit, "--agency", MARKET, "--item", "F-Z01", "--mode", "on-spot", "--days", "3");
        fails(2, "finding", "set", visit, "--agency", MARKET, "--item", "F-Z01", "--days", "3", "--to", "某局");
        assertTrue(fails(2, "finding", "set", visit, "--agency", MARKET, "--item", "F-Z01", "--mode", "later")
                .contains("on-spot, deadline, referral"));
        assertTrue(fails(1, "finding", "set", visit, "--agency", MARKET, "--item", "F-Z02", "--days", "3")
                .contains("F-Z02"), "it has not failed");
        fails(1, "finding", "set", visit, "--agency", MARKET, "--item", "F-Z01", "--days", "4000");
        fails(1, "finding", "set", visit, "--agency", "NOBODY", "--item", "F-Z01", "--days", "3");
    }

    @Test
    void aRecordIsSignedOnScreenAndOnPaper() throws Exception {
        assertTrue(fails(1, "inspection", "sign", visit, "--agency", MARKET, "--role", "officer", "--name", "甲",
                "--ink", ink()).contains("complete"));
        district.as("甲", "inspection", "complete", visit);
        fails(2, "inspection", "sign", visit, "--agency", MARKET, "--role", "officer", "--name", "甲");
        var signing = district.json("inspection", "sign", visit, "--agency", MARKET, "--role", "officer", "--name",
                "甲", "--ink", ink());
        assertEquals("COMPLETE", signing.get("state").textValue());
        assertEquals("证甲", signing.at("/signatures/0/certNo").textValue());
        district.json("inspection", "sign", visit, "--agency", MARKET, "--role", "site", "--name", "站长", "--scan",
                scan());
        signing = district.json("inspection", "sign", visit, "--agency", MARKET, "--role", "officer", "--name", "乙",
                "--scan", scan());
        assertEquals("SIGNED", signing.get("state").textValue());
        assertEquals(1, signing.get("papers").size(), "the same page is kept once");
        assertTrue(
                fails(1, "inspection", "sign", visit, "--agency", MARKET, "--role", "officer", "--name", "乙", "--ink",
                        ink()).contains("already"));
        var view = district.json("inspection", "supplement", visit, "--agency", MARKET, "--item", "F-Z01", "--text",
                "次日已办");
        assertTrue(view.at("/records/0/supplements/0/afterSigning").booleanValue());
        assertEquals(signing, view.at("/records/0/signing"), "a supplement voids nothing");
        assertTrue(district.as("甲", "inspection", "show", visit).contains("officers 2/2"));
        assertTrue(district.json("verify").get("sound").booleanValue());
        assertEquals(2, district.json("report", visit, "--out", folder.resolve("文书").toString()).size());
    }

    @Test
    void aRefusalIsNotedWithItsReason() throws IOException {
        district.as("甲", "inspection", "complete", visit);
        for (var officer : new String[]{ "甲", "乙" }) {
            district.as("甲", "inspection", "sign", visit, "--agency", MARKET, "--role", "officer", "--name", officer,
                    "--ink", ink());
        }
        fails(2, "inspection", "refuse", visit, "--agency", MARKET);
        var signing = district.json("inspection", "refuse", visit, "--agency", MARKET, "--reason", "不认可温度", "--name",
                "站长", "--witness", "社区王", "--recording", "记录仪003");
        assertEquals("SIGNED", signing.get("state").textValue());
        assertEquals("REFUSED", signing.at("/signatures/2/method").textValue());
        assertEquals("不认可温度", signing.at("/signatures/2/reason").textValue());
        assertEquals("社区王", signing.at("/signatures/2/witness").textValue());
        assertTrue(fails(1, "inspection", "refuse", visit, "--agency", MARKET, "--reason", "再拒").contains("already"));
    }
}

package org.canxun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.port.PhotoMaker.Scene;
import org.canxun.evidence.DemoPhotoMaker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A site is read before somebody goes there, at a terminal and by a script. */
@TestInstance(Lifecycle.PER_CLASS)
class CliSiteTest {

    @TempDir
    static Path folder;

    private CliDistrict district;
    private String visit;

    @BeforeAll
    void fill() throws Exception {
        district = CliDistrict.make(folder);
        for (var star : List.of("一星", "二星")) {
            var list = district.file("星级.csv", "备案号,名称,类型,街道,地址,星级,负责人,电话,牌匾编号\n"
                    + "备1,一号店,助餐点,一街道,一路1号," + star + ",王店长,13900000000,牌1\n");
            district.as("甲", "import", "sites", list.toString());
        }
        visit = district.inspection("FOOD", "CIVIL_GRADING");
        district.apply(visit, List.of(
                Map.of("item", "F-A02", "answer", "NONCONFORM", "finding", "未公示"),
                Map.of("item", "F-A03", "answer", "NONCONFORM", "finding", "过期"), graded()));
        district.as("甲", "finding", "set", visit, "--agency", "MARKET_REGULATION", "--item", "F-A02", "--days", "3");
        district.as("甲", "finding", "set", visit, "--agency", "MARKET_REGULATION", "--item", "F-A03", "--mode",
                "on-spot");
        var photo = Files.write(folder.resolve("a.jpg"), new DemoPhotoMaker().make(new Scene(32, 24, "图", "图",
                LocalDate.of(2026, 5, 18).atTime(9, 0), ZoneOffset.UTC, Optional.empty())));
        district.as("甲", "evidence", "add", visit, "--agency", "MARKET_REGULATION", "--item", "F-A02",
                photo.toString());
        var later = district.json("inspection", "create", "--site", "备1", "--date", "2026-05-19", "--template", "FOOD")
                .get("id").textValue();
        district.apply(later, List.of(Map.of("item", "F-A03", "answer", "CONFORM")));
    }

    /** The first step of the first indicator. */
    private Map<String, Object> graded() throws IOException {
        return district.entries("CIVIL_GRADING").stream().filter(entry -> entry.containsKey("choice")).findFirst()
                .orElseThrow();
    }

    @Test
    void aScriptReadsEverythingUnderTheNamesOfTheManual() throws Exception {
        var manual = ManualShapes.read();
        var shown = district.json("sites", "show", "一号店");
        manual.assertShape("id name closed type modes subdistrict community address organization brand filingNumber "
                + "plaqueNumber licenceNumber star gas floorArea openedOn longitude latitude contact starHistory "
                + "appraisals visitCount visits putRight findings photos mustCheck unreadable", shown);
        manual.assertShape("name phone", shown.get("contact"));
        manual.assertShape("at zone person name from to", shown.at("/starHistory/0"));
        manual.assertShape("inspection date agency completed grading", shown.at("/appraisals/0"));
        manual.assertShape("star starName coefficient base bonus total provisional",
                shown.at("/appraisals/0/grading"));
        manual.assertShape("id kind date records unread", shown.at("/visits/0"));
        manual.assertShape("id agency kind completed signing answered total nonconforming score provisional judgements "
                + "open overdue nextDeadline", shown.at("/visits/1/records/0"));
        manual.assertShape("agency item text severity legalBasis termDays termUnit photos mode referredTo deadline "
                + "uncounted paired state inspection date completed question later", shown.at("/findings/0"));
        manual.assertShape("inspection date agency item id sha256 file type capturedAt", shown.at("/photos/0"));
        manual.assertShape("agency item question key finding inspection date", shown.at("/mustCheck/0"));
        assertEquals(List.of("ONE", "TWO"), shown.get("starHistory").findValuesAsText("to"));
        assertEquals("2026-05-21", shown.at("/findings/0/deadline").textValue());
        var spot = new ArrayList<String>();
        shown.get("findings").forEach(f -> spot.add(f.get("state").textValue() + f.get("later")));
        assertTrue(spot.contains("UNPROVED{\"date\":\"2026-05-19\",\"answer\":\"CONFORM\"}"), spot.toString());
        assertEquals(List.of("F-A02"), shown.get("mustCheck").findValuesAsText("item"));
    }

    @Test
    void somebodyAtATerminalReadsTheSameInWords() {
        var english = CliRun.of("--workspace", folder.resolve("district").toString(), "sites", "show", "备1").out();
        for (var words : List.of("牌1", "王店长", "13900000000", "Licence no.  (not on file)", "no decision of the grading",
                "Open findings: 2", "lacks photos", "conformed on 2026-05-19, not closed", "a.jpg")) {
            assertTrue(english.contains(words), words + " is not in " + english);
        }
        var chinese =
                CliRun.in(Locale.SIMPLIFIED_CHINESE, "--workspace", folder.resolve("district").toString(), "sites",
                        "show", "备1").out();
        for (var words : List.of("这不是评定委员会的结论", "一星 → 二星", "下次必查 1 项", "尚未销号")) {
            assertTrue(chinese.contains(words), words + " is not in " + chinese);
        }
    }

    @Test
    void aTermWithoutUnitIsInWorkingDaysWhereverItIsWritten() throws Exception {
        var other = CliDistrict.make(Files.createDirectory(folder.resolve("other")));
        var shown = other.apply(other.inspection("FOOD"), List.of(
                Map.of("item", "F-A02", "answer", "NONCONFORM", "termDays", 5)));
        assertEquals("WORKING_DAY", shown.at("/findings/0/termUnit").textValue());
        assertEquals("2026-05-25", shown.at("/findings/0/deadline").textValue(), "a weekend lies between");
    }

    @Test
    void anUnknownSiteIsNamed() {
        assertTrue(district.refuses("sites", "show", "没有的站点").contains("没有的站点"));
    }
}

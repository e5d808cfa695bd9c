package org.canxun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.ProblemException;
import org.canxun.core.port.GistRow;
import org.canxun.core.port.InspectionRow.RecordRow;
import org.canxun.core.port.JournalStore;
import org.canxun.core.port.Lists;
import org.canxun.core.port.RecordGists;
import org.canxun.core.port.SiteRow;
import org.canxun.model.ModelPackage.Literals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlListsTest {

    @TempDir
    Path folder;

    private JournalStore journal;
    private Lists lists;
    private RecordGists gists;
    private Pen pen;

    @BeforeEach
    void create() throws ProblemException {
        var workspace = new H2WorkspaceStore().create(folder);
        journal = workspace.journal();
        lists = workspace.lists();
        gists = workspace.gists();
        pen = new Pen(journal.incarnation());
    }

    @AfterEach
    void close() throws ProblemException {
        journal.close();
    }

    @Test
    void aSiteShowsWhereItIsWhoRunsItAndHowItsLastVisitWent() throws ProblemException {
        journal.append(Samples.district(pen));
        journal.append(List.of(Samples.visit(pen, "v1", "site-1", "2026-03-01", "NONCONFORM", "NONCONFORM")));
        journal.append(List.of(Samples.visit(pen, "v2", "site-1", "2026-05-01", "CONFORM", "NONCONFORM")));
        assertEquals(List.of(new SiteRow("site-1", "人民路助餐点", "CANTEEN", "城东街道", "人民路 1 号", "BA-1", "乐龄餐饮",
                "FOUR", false, Optional.of(LocalDate.of(2026, 5, 1)), 1)), lists.sites());
        assertEquals(Map.of("BA-1", "site-1"), lists.siteIdsByFilingNumber());
        journal.append(List.of(Samples.visit(pen, "v3", "site-1", "2026-05-01", "NONCONFORM", "NONCONFORM")));
        journal.append(List.of(pen.create("JointInspection", "v4", Map.of("siteId", "site-1"))));
        assertEquals(List.of(2), lists.sites().stream().map(SiteRow::openFindings).toList(),
                "of one day the later id, and none without a day");
    }

    @Test
    void anInspectionShowsWhatEachAgencyHasDone() throws ProblemException {
        journal.append(Samples.district(pen));
        journal.append(List.of(Samples.visit(pen, "v1", "site-1", "2026-03-01", "NONCONFORM", "UNANSWERED")));
        var row = lists.inspections(Optional.empty()).get(0);
        assertEquals("人民路助餐点", row.siteName());
        assertEquals(List.of(new RecordRow("v1-r", "MARKET", "市场监管局", 1, 1, 3, false)), row.records());
        assertEquals(1, row.findings());
        assertEquals(1, row.evidence());
        journal.append(List.of(pen.change("JointInspection", "v1", recorder -> recorder.create(Literals.RECORD_EVENT,
                "e1", "v1-r", "events", Map.of("type", "COMPLETED")))));
        assertTrue(lists.inspections(Optional.of("site-1")).get(0).records().get(0).completed());
        assertEquals(List.of(), lists.inspections(Optional.of("site-2")));
    }

    @Test
    void onlyRecordsThatTheirRowsCannotCountAreLookedAtMoreClosely() throws ProblemException {
        journal.append(Samples.district(pen));
        journal.append(List.of(Samples.visit(pen, "v1", "site-1", "2026-03-01", "NONCONFORM")));
        journal.append(List.of(Samples.visit(pen, "v2", "site-1", "2026-05-01", "CONFORM", "NONCONFORM")));
        assertEquals(List.of(), gists.ofInspections(Optional.empty()));
        journal.append(List.of(pen.change("JointInspection", "v1", recorder -> recorder.set("v1-r", "templateId",
                "elsewhere"))));
        assertEquals(List.of(), gists.ofInspections(Optional.empty()), "that version has not arrived");
        journal.append(List.of(pen.change("JointInspection", "v1", recorder -> recorder.set("v1-r", "templateId",
                "t1"))));
        assertEquals(List.of("v1-r"), gists.ofInspections(Optional.empty()).stream().map(GistRow::recordId).toList());
        assertEquals(List.of(), gists.ofInspections(Optional.of("site-2")));
        assertEquals(List.of(), gists.ofLatestInspections(), "the latest was never moved");
        journal.append(List.of(pen.change("ChecklistTemplate", "t1", recorder -> recorder.set("t1-i1", "condition",
                "${site.type} = 'CANTEEN'"))));
        var latest = gists.ofLatestInspections().get(0);
        assertEquals(List.of("v2", "site-1", "v2-r", "t1", 1), List.of(latest.inspectionId(), latest.siteId(),
                latest.recordId(), latest.templateId(), latest.nonconforming()));
        assertTrue(latest.facts().startsWith("CANTEEN"), "the visit kept nothing, so the site as it is");
        assertTrue(latest.gist().contains("1.1"), latest.gist());
        assertEquals(2, gists.ofInspections(Optional.of("site-1")).size());
        assertEquals(List.of(), journal.verify().faults());
    }

    @Test
    void peopleTemplatesAndPapersAreListed() throws ProblemException {
        journal.append(Samples.district(pen));
        journal.append(List.of(Samples.paper(pen, "d1", "v1", "2026-03-01T02:00:00Z")));
        var person = lists.persons().get(0);
        assertEquals("王敏", person.name());
        assertTrue(person.certificates().get(0).validOn(LocalDate.of(2026, 12, 31)));
        var template = lists.templates().get(0);
        assertEquals(3, template.items());
        assertEquals(1, template.keyItems());
        var paper = lists.documents("v1").get(0);
        assertEquals(Instant.parse("2026-03-01T02:00:00Z"), paper.printedAt());
        assertEquals(2, paper.pages());
    }

    @Test
    void whatIsRemovedLeavesTheLists() throws ProblemException {
        journal.append(Samples.district(pen));
        journal.append(List.of(Samples.visit(pen, "v1", "site-1", "2026-03-01", "NONCONFORM")));
        journal.append(List.of(pen.change("JointInspection", "v1", recorder -> recorder.remove("v1-r-i0"))));
        assertEquals(0, lists.inspections(Optional.empty()).get(0).findings());
        journal.append(List.of(pen.change("JointInspection", "v1", recorder -> recorder.remove("v1"))));
        assertEquals(List.of(), lists.inspections(Optional.empty()));
    }

    @Test
    void valuesNobodyCouldMeanDoNotStopTheLists() throws ProblemException {
        journal.append(List.of(
                pen.create("MealSite", "s1",
                        Map.of("name", "长".repeat(5000), "latitude",
                                "31.23456789012345678901234567890123456789")),
                pen.create("JointInspection", "v1", Map.of("siteId", "s1", "visitDate", "+999999999-12-31"))));
        assertEquals(2000, lists.sites().get(0).name().length());
        assertEquals(Optional.empty(), lists.sites().get(0).lastVisit());
    }
}

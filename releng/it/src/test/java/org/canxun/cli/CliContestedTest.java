package org.canxun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.canxun.core.journaling.Types;
import org.canxun.journal.AggregateState;
import org.canxun.journal.ChangeRecorder;
import org.canxun.journal.HybridClock;
import org.canxun.journal.JournalModel;
import org.canxun.journal.Writer;
import org.canxun.model.ModelPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** A script hears that two laptops moved a record to different versions, and chooses one by name only. */
class CliContestedTest {

    @TempDir
    Path folder;

    private CliDistrict district;
    private String inspection;

    @Test
    void aContestedRecordStaysUntilAVersionIsNamed() throws Exception {
        district = CliDistrict.make(folder);
        inspection = district.inspection("FIRE");
        publish("第二版");
        publish("第三版");
        var elsewhere = district.json("template", "show", "FIRE@3");
        moveApart(elsewhere);

        var record = record();
        assertEquals(3, record.get("templateVersion").intValue());
        assertEquals(List.of("3 乙", "2 甲"), StreamSupport.stream(record.get("rivalVersions").spliterator(), false)
                .map(r -> r.get("version").intValue() + " " + r.get("name").textValue()).toList());
        assertEquals(elsewhere.get("id"), record.at("/rivalVersions/0/template"));
        var shown = district.as("甲", "inspection", "show", inspection);
        assertTrue(shown.contains("version 3  乙") && shown.contains("version 2  甲"), shown);
        assertTrue(district.refuses("inspection", "complete", inspection).contains("different versions"));

        assertEquals("CONTESTED", migrated("template", "migrate", inspection), "which one is for a person to say");
        assertTrue(record().get("rivalVersions").size() == 2);
        assertTrue(district.as("甲", "template", "migrate", inspection).contains("--to"));
        assertEquals("PLANNED", migrated("template", "migrate", inspection, "--to", "FIRE@3", "--dry-run"));
        assertEquals("MOVED", migrated("template", "migrate", inspection, "--to", "FIRE@3"));
        assertEquals(0, record().get("rivalVersions").size());
        assertEquals(3, record().get("templateVersion").intValue());
        assertEquals("CURRENT", migrated("template", "migrate", inspection, "--to", "FIRE@3"));
    }

    private void publish(String text) throws IOException {
        district.json("template", "revise", "FIRE");
        district.json("template", "set", "FIRE@draft", "--item", "X-A01", "text=" + text);
        district.json("template", "publish", "FIRE@draft");
    }

    private JsonNode record() throws IOException {
        return district.json("inspection", "show", inspection).at("/records/0");
    }

    private String migrated(String... arguments) throws IOException {
        return district.json(arguments).at("/records/0/status").textValue();
    }

    /** Here to the second version; on a laptop that does not know of it, a minute later, to the third. */
    private void moveApart(JsonNode third) throws Exception {
        var id = Types.inspection(inspection);
        var state = new AggregateState(JournalModel.of(ModelPackage.eINSTANCE), id);
        String other;
        try (var workspace = district.open()) {
            state.addAll(workspace.journal().load(id));
            other = workspace.people().list().stream().filter(p -> p.name().equals("乙")).findFirst().orElseThrow()
                    .id();
        }
        district.json("template", "migrate", inspection, "--to", "FIRE@2");
        var clock = new HybridClock(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(1)));
        state.changeSets().forEach(set -> clock.observe(set.header().time()));
        var record = record().get("id").textValue();
        var move = new ChangeRecorder(state, new Writer("another-laptop", other, "Asia/Shanghai", clock), "move")
                .set(record, Map.of("templateId", third.get("id").textValue(), "templateDigest",
                        third.get("digest").textValue()))
                .build().orElseThrow();
        try (var workspace = district.open()) {
            workspace.journal().append(List.of(move));
        }
    }
}

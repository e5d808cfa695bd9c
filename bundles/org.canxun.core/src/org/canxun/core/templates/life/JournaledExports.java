package org.canxun.core.templates.life;

import java.nio.file.Path;

import org.canxun.core.ProblemException;
import org.canxun.core.district.District;
import org.canxun.core.port.WorkbookWriter;
import org.canxun.core.templates.TemplateExports;
import org.canxun.core.templates.Templates;
import org.canxun.core.templates.workbook.ChecklistSheet;
import org.canxun.core.templates.workbook.TemplateWorkbook;

/** Exports of what the journal holds. */
public final class JournaledExports implements TemplateExports {

    private final Templates templates;
    private final District district;
    private final WorkbookWriter writer;

    public JournaledExports(Templates templates, District district, WorkbookWriter writer) {
        this.templates = templates;
        this.district = district;
        this.writer = writer;
    }

    @Override
    public void workbook(String templateId, Path file) throws ProblemException {
        writer.write(file, TemplateWorkbook.of(templates.content(templateId), district.codes()));
    }

    @Override
    public void csv(String templateId, Path file) throws ProblemException {
        writer.writeCsv(file, ChecklistSheet.of(templates.content(templateId)));
    }
}

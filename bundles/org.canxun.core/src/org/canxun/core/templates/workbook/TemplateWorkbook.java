package org.canxun.core.templates.workbook;

import java.util.List;

import org.canxun.core.Codes;
import org.canxun.core.table.Workbook;
import org.canxun.core.templates.TemplateContent;

/**
 * A checklist as a workbook: sheets 检查表, 分组, 项目, 限值, 选项, 条款, 判定 and 评定, each there even when it is empty,
 * so that it can be filled in. {@link TemplateWorkbookReader} reads the same content back.
 */
public final class TemplateWorkbook {

    private TemplateWorkbook() {}

    /** @param codes of the district, to name its agencies */
    public static Workbook of(TemplateContent template, Codes codes) {
        return new Workbook(List.of(HeadSheet.written(template, codes), SectionSheet.written(template),
                ItemSheet.written(template), LimitSheet.written(template), OptionSheet.written(template),
                ProvisionSheet.written(template), JudgementSheet.written(template), GradingSheet.written(template)));
    }
}

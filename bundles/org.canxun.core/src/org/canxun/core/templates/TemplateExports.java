package org.canxun.core.templates;

import java.nio.file.Path;

import org.canxun.core.ProblemException;

/**
 * Checklists as files for spreadsheet programs, of published versions and of drafts. A file that was there is replaced;
 * when writing fails, it stays as it was. {@link TemplateDrafts#importFile} reads both kinds.
 */
public interface TemplateExports {

    /**
     * An XLSX with the whole content. Imported unchanged it has the same digest.
     *
     * @throws ProblemException TEMPLATE_UNKNOWN, TEMPLATE_ALTERED, TABLE_NOT_WRITTEN
     */
    void workbook(String templateId, Path file) throws ProblemException;

    /**
     * A CSV in UTF-8 with a byte order mark and the columns 分组, 编号, 检查内容, 检查方式, 重点项, 法律依据, 判定标准,
     * 分值, 次序. The rest of the content is taken from the newest version of the code when the file is imported.
     *
     * @throws ProblemException as above
     */
    void csv(String templateId, Path file) throws ProblemException;
}

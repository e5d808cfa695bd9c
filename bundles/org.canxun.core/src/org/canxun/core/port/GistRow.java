package org.canxun.core.port;

/**
 * What it takes to count the items of a record that its row cannot count: some have conditions, or the record was moved
 * to another version of its checklist.
 *
 * @param nonconforming as the row of the record has it
 * @param facts of the site, for conditions; empty when nothing is known
 * @param gist of the answers
 */
public record GistRow(String inspectionId, String siteId, String recordId, String templateId, int nonconforming,
        String facts, String gist) {}

package org.canxun.core.templates.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canxun.core.Problem;
import org.canxun.core.table.CellText;
import org.canxun.core.table.TableRow;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateTexts;

/**
 * The sections of a workbook while it is read. Where the sheet of sections is there, items name one of its rows;
 * where it is not, sections follow from the items.
 */
final class BookSections {

    private final boolean listed;
    private final List<Section> sections = new ArrayList<>();
    private Optional<Section> current = Optional.empty();

    /** @param listed whether there is a sheet of sections, to be read before the items */
    BookSections(boolean listed) {
        this.listed = listed;
    }

    /** One section and what was found of its items. */
    static final class Section {

        private final String number;
        private final SectionContent head;
        private final List<ItemContent> items = new ArrayList<>();

        Section(String number, SectionContent head) {
            this.number = number;
            this.head = head;
        }

        void add(ItemContent item) {
            items.add(item);
        }

        private boolean titled(String title) {
            return CellText.tidy(head.title()).equals(CellText.tidy(title));
        }
    }

    Section add(String number, SectionContent head) {
        var section = new Section(number, head);
        sections.add(section);
        return section;
    }

    /** Where an item belongs; empty after an error. Empty cells, as merged ones leave them, mean the section above. */
    Optional<Section> find(TableRow<ItemColumn> row) {
        var number = row.code(ItemColumn.SECTION_NO);
        var title = row.text(ItemColumn.SECTION);
        if (number.isEmpty() && title.isEmpty()) {
            if (current.isEmpty()) {
                row.error(ItemColumn.SECTION, Problem.CELL_EMPTY);
            }
            return current;
        }
        var found = number.isEmpty() ? titled(row, title) : numbered(row, number, title);
        current = found.or(() -> current);
        return found;
    }

    private Optional<Section> numbered(TableRow<ItemColumn> row, String number, String title) {
        var found = sections.stream().filter(section -> section.number.equals(number)).findFirst();
        if (found.isEmpty()) {
            return added(row, ItemColumn.SECTION_NO, number, title);
        }
        if (!title.isEmpty() && !found.get().titled(title)) {
            row.error(ItemColumn.SECTION, Problem.SECTION_DIFFERS, number, found.get().head.title(), title);
        }
        return found;
    }

    private Optional<Section> titled(TableRow<ItemColumn> row, String title) {
        if (current.filter(section -> section.titled(title)).isPresent()) {
            return current;
        }
        var found = sections.stream().filter(section -> section.titled(title)).toList();
        if (found.size() > 1) {
            row.error(ItemColumn.SECTION, Problem.SECTION_SEVERAL, title);
        }
        return found.isEmpty() ? added(row, ItemColumn.SECTION, "", title) : Optional.of(found.get(0));
    }

    private Optional<Section> added(TableRow<ItemColumn> row, ItemColumn column, String number, String title) {
        if (listed) {
            row.error(column, Problem.SECTION_UNKNOWN, column == ItemColumn.SECTION ? title : number);
            return Optional.empty();
        }
        return BookRows.checked(row, ItemColumn.SECTION,
                () -> TemplateTexts.checked(new SectionContent(title, List.of()))).map(head -> add(number, head));
    }

    List<SectionContent> toList() {
        return sections.stream().map(section -> section.head.withItems(section.items)).toList();
    }
}

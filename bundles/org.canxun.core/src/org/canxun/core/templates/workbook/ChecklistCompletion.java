package org.canxun.core.templates.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canxun.core.table.CellText;
import org.canxun.core.templates.BasisContent;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.ItemMarks;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateHead;
import org.canxun.core.templates.workbook.ChecklistTable.Entry;

/**
 * Adds to the items of a table what a version of the same checklist says of them and the table cannot hold. Items are
 * known by their codes, sections by their titles. A text that differs only in what reading a table tidies away is the
 * version's.
 */
final class ChecklistCompletion {

    private final TemplateContent version;
    private final Map<String, ItemContent> items = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    ChecklistCompletion(TemplateContent version) {
        this.version = version;
        for (int i = 0; i < version.sections().size(); i++) {
            for (var item : version.sections().get(i).items()) {
                items.putIfAbsent(CellText.compact(item.code()), item);
                places.putIfAbsent(CellText.compact(item.code()), i);
            }
        }
    }

    /** @param head what the user chose or the version says */
    TemplateContent complete(TemplateHead head, List<Entry> entries) {
        return new TemplateContent(head.code(), head.title(), head.agencyCode(), head.recordKind(),
                version.provenance(), withEmptyOnes(sections(entries)), version.judgements(), version.grading());
    }

    /** A section that is being put together, and which one of the version's it is; -1 for a new one. */
    private record Group(int place, String title, List<ItemContent> items) {}

    private List<Group> sections(List<Entry> entries) {
        var groups = new LinkedHashMap<String, Group>();
        int current = -1;
        for (var entry : entries) {
            int place = place(entry, current);
            current = place;
            groups.computeIfAbsent(place < 0 ? entry.section() : Integer.toString(place) + '\n',
                    key -> new Group(place, entry.section(), new ArrayList<>())).items().add(complete(entry.item()));
        }
        return List.copyOf(groups.values());
    }

    /** Where the item stood, if the section is the same; else the section above, else the first of that title. */
    private int place(Entry entry, int current) {
        var known = places.getOrDefault(entry.item().code(), -1);
        if (titled(known, entry.section())) {
            return known;
        }
        if (titled(current, entry.section())) {
            return current;
        }
        for (int i = 0; i < version.sections().size(); i++) {
            if (titled(i, entry.section())) {
                return i;
            }
        }
        return -1;
    }

    private boolean titled(int place, String title) {
        return place >= 0 && CellText.tidy(version.sections().get(place).title()).equals(title);
    }

    /** A table has no rows for sections without items: they stay behind the section they stood behind. */
    private List<SectionContent> withEmptyOnes(List<Group> groups) {
        var places = new ArrayList<>(groups.stream().map(Group::place).toList());
        var sections = new ArrayList<>(groups.stream().map(this::section).toList());
        for (int i = 0; i < version.sections().size(); i++) {
            var section = version.sections().get(i);
            if (section.items().isEmpty() && !places.contains(i)) {
                int at = behind(places, i) + 1;
                places.add(at, i);
                sections.add(at, section);
            }
        }
        return sections;
    }

    /** Where the nearest section is that stood before this one; -1 when all of them are gone. */
    private static int behind(List<Integer> places, int place) {
        for (int earlier = place - 1; earlier >= 0; earlier--) {
            if (places.contains(earlier)) {
                return places.indexOf(earlier);
            }
        }
        return -1;
    }

    private SectionContent section(Group group) {
        return group.place() < 0 ? new SectionContent(group.title(), group.items())
                : version.sections().get(group.place()).withItems(group.items());
    }

    private ItemContent complete(ItemContent read) {
        return Optional.ofNullable(items.get(read.code())).map(known -> complete(read, known)).orElse(read);
    }

    private static ItemContent complete(ItemContent read, ItemContent known) {
        return new ItemContent(known.code(), same(read.text(), known.text()), known.kind(), read.methods(),
                read.keyItem(),
                new BasisContent(same(read.legalBasis(), known.legalBasis()), known.basis().provisions()),
                same(read.standard(), known.standard()), read.points(), known.weight(), marks(read, known),
                known.demand(), known.advice(), known.limits(), known.options(), known.scoring());
    }

    private static String same(String read, String known) {
        return CellText.tidy(known).equals(read) ? known : read;
    }

    /** Marks follow the words where these came or went; else they stay, since a table has no column for them. */
    private static ItemMarks marks(ItemContent read, ItemContent known) {
        return new ItemMarks(mark(read, known, ChecklistTable.EXAMPLE, known.illustrative()),
                mark(read, known, ChecklistTable.UNVERIFIED, known.unverified()));
    }

    private static boolean mark(ItemContent read, ItemContent known, String word, boolean marked) {
        var has = ChecklistTable.words(read).contains(word);
        return has == ChecklistTable.words(known).contains(word) ? marked : has;
    }
}

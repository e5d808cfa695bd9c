package org.canxun.ui.district.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.canxun.core.Codes;
import org.canxun.core.Codes.AgencyInfo;
import org.canxun.core.Codes.Code;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.SectionContent;
import org.canxun.core.templates.TemplateContent;
import org.canxun.core.templates.TemplateIssue;
import org.canxun.model.CheckMethod;
import org.canxun.model.RecordKind;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.draft.FormEntry.FormField;
import org.canxun.ui.district.draft.FormEntry.FormRows;
import org.canxun.ui.testing.FakeLater;
import org.canxun.ui.testing.FakeRecorder;
import org.canxun.ui.testing.Translations;

/** Somebody writing a small checklist: sections A and C with the items F-A01, F-A02 and F-C07. */
final class Writing {

    static final Codes CODES = new Codes("示例区",
            List.of(new AgencyInfo("SAMR", "示例区市场监督管理局", "市场监管", true, true),
                    new AgencyInfo("CIVIL", "示例区民政局", "民政", false, false)),
            List.of(new Code(Codes.SITE_TYPE, "CANTEEN", "社区食堂", "Canteen"),
                    new Code(Codes.SERVING_MODE, "DELIVERY", "送餐", "Delivery"),
                    new Code(Codes.GAS_KIND, "LPG", "液化石油气", "LPG"),
                    new Code(Codes.STAR_LEVEL, "FIVE", "五星", "Five stars")));

    final FakeEditor editor;
    final FakeRecorder recorder = new FakeRecorder();
    final FakeLater later = new FakeLater();
    final List<String> told = new ArrayList<>();
    final Forms forms;
    final EditorModel model;

    Writing() {
        this(content(RecordKind.INSPECTION));
    }

    Writing(TemplateContent content) {
        editor = new FakeEditor(content);
        forms = new Forms(Translations.of(new Messages(), Locale.ROOT), CODES, Locale.CHINESE);
        model = new EditorModel(editor, editor.view(), recorder, later, forms);
        model.addListener(new EditorListener() {

            @Override
            public void changed(What what) {
                told.add(what.name());
            }

            @Override
            public void wanted(TemplateIssue.Field field) {
                told.add("wanted " + field);
            }
        });
    }

    static TemplateContent content(RecordKind kind) {
        return new TemplateContent("FOOD", "示例检查表", "SAMR", kind, "示例", List.of(
                new SectionContent("A 资质", List.of(item("F-A01", "许可证在有效期内"), item("F-A02", "公示"))),
                new SectionContent("C 原料", List.of(item("F-C07", "进货台账")))));
    }

    static ItemContent item(String code, String text) {
        return ItemContent.plain(code, text, List.of(CheckMethod.VIEW), false, "", "", BigDecimal.ONE);
    }

    void select(String id) {
        model.select(id.startsWith("s") ? new Node.Section(id) : new Node.Item(id));
    }

    FormField field(String id) {
        return model.form().stream().filter(e -> e.id().equals(id)).map(FormField.class::cast).findFirst()
                .orElseThrow(() -> new AssertionError(id));
    }

    FormRows rows(String id) {
        return model.form().stream().filter(e -> e.id().equals(id)).map(FormRows.class::cast).findFirst()
                .orElseThrow(() -> new AssertionError(id));
    }

    boolean has(String id) {
        return model.form().stream().anyMatch(e -> e.id().equals(id));
    }

    ItemContent stored(String id) {
        return editor.view().item(id).orElseThrow(() -> new AssertionError(id));
    }

    List<String> codes() {
        return editor.view().content().items().map(ItemContent::code).toList();
    }
}

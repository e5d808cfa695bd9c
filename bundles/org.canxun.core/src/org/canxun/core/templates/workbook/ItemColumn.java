package org.canxun.core.templates.workbook;

import org.canxun.core.templates.TemplateTexts;

/** Columns of sheet 项目, an item each row. The last ones are empty for items without a scoring rule. */
enum ItemColumn implements BookColumn {
    SECTION_NO(Look.code("分组序号", "section_no")),
    SECTION(Look.text(20, "分组", "section", "类别", "章节", "部分")),
    CODE(Look.code("编号", "item_no", "项目编号", "条目编号")),
    TEXT(Look.text(50, "检查内容", "item", "检查项目", "项目", "内容", "检查要点")),
    KIND(Look.choice(TemplateWords.KINDS, "类型", "kind")),
    METHODS(Look.code("检查方式", "method", "方式", "检查方法")),
    KEY(Look.choice(TemplateWords.FLAGS, "重点项", "key", "是否重点", "重点")),
    LEGAL_BASIS(Look.text(40, "法律依据", "legal_basis", "依据", "检查依据")),
    STANDARD(Look.text(40, "判定标准", "standard_or_scoring_rule", "评分规则", "标准", "判定标准或评分规则")),
    POINTS(Look.number("分值", "points", "分数")),
    WEIGHT(Look.number("权重", "weight")),
    ILLUSTRATIVE(Look.choice(TemplateWords.FLAGS, "示例", "illustrative")),
    UNVERIFIED(Look.choice(TemplateWords.FLAGS, "待核", "unverified")),
    CONDITION(Look.text(30, "适用条件", "condition", "条件")),
    CONSTRAINT(Look.text(30, "填写要求", "constraint", "约束")),
    REQUIREMENT(Look.choice(TemplateWords.REQUIREMENTS, "必填程度", "requirement")),
    PHOTO(Look.choice(TemplateWords.PHOTOS, "照片要求", "photo")),
    GUIDANCE(Look.text(40, "检查指引", "guidance", "指引")),
    FINDING(Look.text(40, "问题描述", "finding")),
    TERM_DAYS(Look.number("整改期限", "term_days", "期限")),
    TERM_UNIT(Look.choice(TemplateWords.TERM_UNITS, "期限单位", "term_unit")),
    ROLE(Look.choice(TemplateWords.ROLES, "计分角色", "role", "角色")),
    SOURCE(Look.choice(TemplateWords.SOURCES, "数据来源", "source", "来源")),
    INPUT(Look.text(20, "计分输入", "input", "输入")),
    UNIT(Look.text(10, "输入单位", "unit", "单位")),
    RULE(Look.code("计分规则", "rule", "规则")),
    STEPS(Look.text(40, "计分步骤", "steps", "步骤")),
    MAX_POINTS(Look.number("满分", "max_points"));

    private final Look look;

    ItemColumn(Look look) {
        this.look = look;
    }

    @Override
    public Look look() {
        return look;
    }

    @Override
    public boolean required() {
        return this == CODE || this == TEXT || this == POINTS;
    }

    @Override
    public int limit() {
        return this == CODE ? TemplateTexts.MAX_CODE : TemplateTexts.MAX;
    }
}

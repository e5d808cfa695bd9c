package org.canxun.core.templates.workbook;

import java.util.Locale;

import org.canxun.core.rules.judgement.JudgementSchemes;
import org.canxun.model.CheckMethod;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;
import org.canxun.model.PhotoDemand;
import org.canxun.model.RecordKind;
import org.canxun.model.RequirementLevel;
import org.canxun.model.ScoreSource;
import org.canxun.model.ScoringRole;
import org.canxun.model.TermUnit;

/** The words of a checklist's workbook. Every value may also be written by its name in the model. */
final class TemplateWords {

    static final Vocabulary<Boolean> FLAGS = Vocabulary.<Boolean>none().with(true, "是", "Y", "yes", "true")
            .with(false, "否", "N", "no", "false");

    static final Vocabulary<RecordKind> RECORD_KINDS = Vocabulary.<RecordKind>none()
            .with(RecordKind.INSPECTION, "行政检查", "检查", "INSPECTION")
            .with(RecordKind.APPRAISAL, "等级评定", "评定", "APPRAISAL");

    /** The words of the manual and the editor are understood as well: people copy them from there. */
    static final Vocabulary<ItemKind> KINDS = Vocabulary.<ItemKind>none()
            .with(ItemKind.CONFORMITY, "符合与否", "符合性", "是否符合", "符合／不符合", "CONFORMITY")
            .with(ItemKind.STATES, "状态", "多种状态", "STATES")
            .with(ItemKind.MEASUREMENT, "测量", "MEASUREMENT").with(ItemKind.COUNT, "计数", "COUNT")
            .with(ItemKind.TEXT, "文字", "TEXT").with(ItemKind.SINGLE_CHOICE, "单选", "SINGLE_CHOICE")
            .with(ItemKind.MULTIPLE_CHOICE, "多选", "MULTIPLE_CHOICE")
            .with(ItemKind.SURVEY_MEAN, "问卷均值", "问卷平均", "问卷平均分", "SURVEY_MEAN");

    static final Vocabulary<CheckMethod> METHODS = Vocabulary.<CheckMethod>none().with(CheckMethod.VIEW, "查看", "VIEW")
            .with(CheckMethod.ASK, "询问", "ASK").with(CheckMethod.TEST, "测试", "TEST");

    static final Vocabulary<RequirementLevel> REQUIREMENTS = Vocabulary.<RequirementLevel>none()
            .with(RequirementLevel.BLOCK, "必填", "BLOCK").with(RequirementLevel.WARN, "提醒", "WARN")
            .with(RequirementLevel.NOTE, "提示", "NOTE");

    static final Vocabulary<PhotoDemand> PHOTOS = Vocabulary.<PhotoDemand>none()
            .with(PhotoDemand.KEY_FAILED, "重点项不符合时", "KEY_FAILED").with(PhotoDemand.FAILED, "不符合时", "FAILED")
            .with(PhotoDemand.ALWAYS, "总是", "ALWAYS").with(PhotoDemand.NEVER, "不要求", "NEVER");

    static final Vocabulary<TermUnit> TERM_UNITS = Vocabulary.<TermUnit>none()
            .with(TermUnit.CALENDAR_DAY, "自然日", "日", "天", "CALENDAR_DAY")
            .with(TermUnit.WORKING_DAY, "工作日", "WORKING_DAY");

    static final Vocabulary<ItemAnswer> VERDICTS = Vocabulary.<ItemAnswer>none()
            .with(ItemAnswer.CONFORM, "符合", "CONFORM").with(ItemAnswer.NONCONFORM, "不符合", "NONCONFORM")
            .with(ItemAnswer.NOT_APPLICABLE, "不适用", "NOT_APPLICABLE")
            .with(ItemAnswer.UNANSWERED, "不作判定", "UNANSWERED");

    static final Vocabulary<ScoringRole> ROLES = Vocabulary.<ScoringRole>none().with(ScoringRole.SCORED, "计分", "SCORED")
            .with(ScoringRole.BONUS, "加分", "BONUS").with(ScoringRole.VETO, "否决", "VETO");

    static final Vocabulary<ScoreSource> SOURCES = Vocabulary.<ScoreSource>none().with(ScoreSource.AUTO, "自动", "AUTO")
            .with(ScoreSource.DATA, "数据", "DATA").with(ScoreSource.MEASURED, "测量", "MEASURED")
            .with(ScoreSource.JUDGED, "评判", "JUDGED");

    /** Ids of judgement schemes. */
    static final Vocabulary<String> SCHEMES = schemes();

    private TemplateWords() {}

    private static Vocabulary<String> schemes() {
        var schemes = Vocabulary.<String>none();
        for (var scheme : JudgementSchemes.all()) {
            schemes = schemes.with(scheme.id(), scheme.name().text(Locale.CHINA), scheme.id(),
                    scheme.name().text(Locale.ENGLISH));
        }
        return schemes;
    }
}

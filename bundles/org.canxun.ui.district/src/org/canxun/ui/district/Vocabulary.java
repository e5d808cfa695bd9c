package org.canxun.ui.district;

import org.canxun.core.port.TemplateState;
import org.canxun.core.templates.ContentField;
import org.canxun.core.templates.GradingContent.GateKind;
import org.canxun.model.CheckMethod;
import org.canxun.model.ItemAnswer;
import org.canxun.model.ItemKind;
import org.canxun.model.PhotoDemand;
import org.canxun.model.RecordKind;
import org.canxun.model.RequirementLevel;
import org.canxun.model.ScoreSource;
import org.canxun.model.ScoringRole;
import org.canxun.model.TermUnit;

/** What people call the values of a checklist. */
public record Vocabulary(Messages messages) {

    public String of(ItemKind kind) {
        return switch (kind) {
            case CONFORMITY -> messages.kind_conformity;
            case STATES -> messages.kind_states;
            case MEASUREMENT -> messages.kind_measurement;
            case COUNT -> messages.kind_count;
            case TEXT -> messages.kind_text;
            case SINGLE_CHOICE -> messages.kind_single;
            case MULTIPLE_CHOICE -> messages.kind_multiple;
            case SURVEY_MEAN -> messages.kind_survey;
        };
    }

    public String of(CheckMethod method) {
        return switch (method) {
            case VIEW -> messages.method_view;
            case ASK -> messages.method_ask;
            case TEST -> messages.method_test;
        };
    }

    public String of(RecordKind kind) {
        return kind == RecordKind.APPRAISAL ? messages.template_appraisal : messages.template_inspection;
    }

    public String of(TemplateState state) {
        return switch (state) {
            case DRAFT -> messages.state_draft;
            case PUBLISHED -> messages.state_in_force;
            case SUPERSEDED -> messages.state_superseded;
            case WITHDRAWN -> messages.state_withdrawn;
            case FINISHED -> messages.state_finished;
            case DISCARDED -> messages.state_discarded;
        };
    }

    public String of(ItemAnswer answer) {
        return switch (answer) {
            case CONFORM -> messages.answer_conform;
            case NONCONFORM -> messages.answer_nonconform;
            case NOT_APPLICABLE -> messages.answer_not_applicable;
            case UNANSWERED -> messages.answer_none;
        };
    }

    public String of(RequirementLevel level) {
        return switch (level) {
            case BLOCK -> messages.requirement_block;
            case WARN -> messages.requirement_warn;
            case NOTE -> messages.requirement_note;
        };
    }

    public String of(PhotoDemand demand) {
        return switch (demand) {
            case KEY_FAILED -> messages.photo_key_failed;
            case FAILED -> messages.photo_failed;
            case ALWAYS -> messages.photo_always;
            case NEVER -> messages.photo_never;
        };
    }

    public String of(TermUnit unit) {
        return unit == TermUnit.WORKING_DAY ? messages.unit_working_day : messages.unit_calendar_day;
    }

    public String of(ScoringRole role) {
        return switch (role) {
            case SCORED -> messages.role_scored;
            case BONUS -> messages.role_bonus;
            case VETO -> messages.role_veto;
        };
    }

    public String of(ScoreSource source) {
        return switch (source) {
            case AUTO -> messages.source_auto;
            case DATA -> messages.source_data;
            case MEASURED -> messages.source_measured;
            case JUDGED -> messages.source_judged;
        };
    }

    public String of(GateKind kind) {
        return kind == GateKind.SECTION_MIN ? messages.gate_section_min : messages.gate_key_fails;
    }

    public String of(ContentField field) {
        return switch (field) {
            case TITLE -> messages.field_title;
            case AGENCY -> messages.field_agency;
            case RECORD_KIND -> messages.template_kind;
            case PROVENANCE -> messages.field_provenance;
            case SECTIONS -> messages.field_sections;
            case JUDGEMENTS -> messages.field_judgements;
            case GRADING -> messages.field_grading;
            case SECTION -> messages.field_section;
            case ORDER -> messages.field_order;
            case TEXT -> messages.field_text;
            case KIND -> messages.field_kind;
            case METHODS -> messages.field_methods;
            case KEY_ITEM -> messages.field_key_item;
            case LEGAL_BASIS -> messages.field_basis;
            case PROVISIONS -> messages.field_provisions;
            case STANDARD -> messages.field_standard;
            case POINTS -> messages.field_points;
            case WEIGHT -> messages.field_weight;
            case MARKS -> messages.field_marks;
            case CONDITION -> messages.field_condition;
            case CONSTRAINT -> messages.field_constraint;
            case REQUIREMENT -> messages.field_requirement;
            case PHOTO -> messages.field_photo;
            case GUIDANCE -> messages.field_guidance;
            case FINDING -> messages.field_finding;
            case TERM -> messages.field_term;
            case LIMITS -> messages.field_limits;
            case OPTIONS -> messages.field_options;
            case SCORING -> messages.field_scoring;
        };
    }
}

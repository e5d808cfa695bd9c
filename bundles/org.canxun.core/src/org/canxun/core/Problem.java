package org.canxun.core;

/** What can go wrong with workspaces, people, sites, visits, standards, tables and papers. */
public enum Problem implements ProblemCode {
    /** {0}: folder, {1}: holder of the workspace. */
    WORKSPACE_IN_USE,
    /** {0}: folder. */
    WORKSPACE_MISSING,
    /** {0}: folder. */
    WORKSPACE_EXISTS,
    /** {0}: folder, {1}: cause. */
    WORKSPACE_UNREADABLE,
    /** {0}: folder, {1}: version found, {2}: version understood. */
    WORKSPACE_NEWER,
    CAUSE_DISK_FULL, CAUSE_READ_ONLY,
    /** {0}: file. */
    CAUSE_DENIED,
    /** {0}: file where a folder should be, or the other way round. */
    CAUSE_IN_THE_WAY,
    /** {0}: file. */
    CAUSE_MISSING,
    /** {0}: cause. */
    STORE_WRITE_FAILED,
    /** {0}: cause. */
    STORE_READ_FAILED,
    /** {0}: what was looked for. */
    PERSON_UNKNOWN,
    /** {0}: what was looked for, {1}: those that match. */
    PERSON_AMBIGUOUS,
    /** {0}: id. */
    SITE_UNKNOWN,
    /** {0}: id. */
    INSPECTION_UNKNOWN,
    /** {0}: id. */
    TEMPLATE_UNKNOWN,
    /** {0}: agency name, {1}: officers needed, {2}: officers present. */
    OFFICERS_MISSING,
    /** {0}: item code. */
    ITEM_UNANSWERED,
    /** {0}: item code. */
    ITEM_UNKNOWN,
    /** {0}: item code. */
    ITEM_CONFLICTING,
    /** {0}: item code. */
    REASON_MISSING,
    /** {0}: item code, {1}: choices there are. */
    CHOICE_UNKNOWN,
    /** {0}: item code, {1}: parameter. */
    PARAMETER_UNKNOWN,
    /** {0}: item code. */
    VALUE_MISSING,
    /** {0}: item code, {1}: most days. */
    TERM_INVALID,
    /** {0}: agency code. */
    AGENCY_UNKNOWN,
    /** {0}: agency name. */
    RECORD_TWICE, INSPECTION_EMPTY, NAME_MISSING, CERTIFICATE_BLANK,
    /** {0}: number, {1}: name of who has it. */
    CERTIFICATE_TAKEN,
    /** {0}: first day, {1}: last day. */
    CERTIFICATE_DATES,
    /** {0}: folder, {1}: cause. */
    REPORT_WRITE_FAILED,
    /** {0}: code, {1}: version that has the same content. */
    TEMPLATE_SAME,
    /** {0}: file, {1}: number of errors, {2}: the first one. */
    TEMPLATE_REFUSED,
    /** {0}: file. */
    TEMPLATE_AGENCY_UNKNOWN,
    /** {0}: code, {1}: version. */
    TEMPLATE_COMPLETED, TEMPLATE_UNCHANGED,
    /** {0}: what the file says. */
    TEMPLATE_FILE_NEWER, TEMPLATE_HEAD_UNKNOWN,
    /** {0}: type, or name of a list. */
    XLSFORM_TYPE, XLSFORM_END, XLSFORM_OPEN, XLSFORM_LIST, XLSFORM_AGENCY,
    /** {0}: what there is, {1}: limit; what was taken, what was left; what was left, why. */
    XLSFORM_CHOICES, XLSFORM_LANGUAGE, XLSFORM_ROW,
    /** {0}: what was left; how many. */
    XLSFORM_PARTS, XLSFORM_VERDICTS,
    /** {0}: rows, {1}: that became items, {2}: that became part of something, {3}: left, {4}: left in part. */
    XLSFORM_COUNT,
    /** {0}: names of sheets. */
    SHEETS_UNKNOWN, SHEETS_MISSING, SHEET_TWICE,
    /** {0}: what the item names. */
    SECTION_UNKNOWN, SECTION_SEVERAL,
    /** {0}: number, {1}: title it belongs to, {2}: title in the item's row. */
    SECTION_DIFFERS, ITEM_ORDER_DIFFERS,
    /** {0}: item code, {1}: limit in characters. */
    TEXT_TOO_LONG,
    /** {0}: agency name. */
    RECORD_COMPLETED,
    /** {0}: agency name. */
    RECORD_NOT_COMPLETED,
    /** {0}: agency name, {1}: number of reasons, {2}: the first reason. */
    RECORD_BLOCKED, SUPPLEMENT_EMPTY, NOTHING_TO_UNDO, NOTHING_TO_REDO,
    /** {0}: what is wrong with it. */
    FIELD_INVALID,
    // Files with tables

    /** {0}: file. */
    TABLE_NOT_FOUND,
    /** {0}: folder or device. */
    TABLE_NO_FILE,
    /** {0}: file. */
    TABLE_FORBIDDEN,
    /** {0}: file, {1}: cause. */
    TABLE_UNREADABLE,
    /** {0}: file. */
    TABLE_EMPTY,
    /** {0}: file, {1}: limit in MiB. */
    TABLE_TOO_LARGE,
    /** {0}: file, {1}: limit. */
    TABLE_TOO_MANY_ROWS,
    /** {0}: file, {1}: place of the row, {2}: limit. */
    TABLE_TOO_MANY_COLUMNS,
    /** {0}: file, {1}: place of the row, {2}: column letters, {3}: limit in characters. */
    TABLE_CELL_TOO_LONG,
    /** {0}: row. */
    PLACE_ROW,
    /** {0}: sheet, {1}: row. */
    PLACE_SHEET_ROW,
    /** {0}: file, {1}: row. */
    TABLE_QUOTES,
    /** {0}: file, {1}: line, {2}: byte offset from 0. */
    TABLE_ENCODING,
    /** {0}: file. */
    TABLE_NOT_A_TABLE,
    /** {0}: file. */
    TABLE_OLD_XLS,
    /** {0}: file. */
    TABLE_ENCRYPTED,
    /** {0}: file, {1}: cause. */
    TABLE_DAMAGED,
    /** {0}: file, {1}: reason. */
    TABLE_HOSTILE, HOSTILE_SIZE, HOSTILE_ENTITY, HOSTILE_TEXT, HOSTILE_STRUCTURE,
    /** {0}: file. */
    TABLE_MACROS,
    /** {0}: file. */
    TABLE_LINKED,
    /** {0}: file. */
    TABLE_NO_SHEET,
    /** {0}: cells, {1}: how many. */
    TABLE_FORMULAS,
    /** {0}: file, {1}: cells with their errors, {2}: how many. */
    TABLE_ERROR_CELLS,
    /** {0}: file, {1}: cause. */
    TABLE_NOT_WRITTEN,
    /** {0}: name of the sheet. */
    SHEET_NAME,
    /** {0}: sheet, {1}: most rows, {2}: most columns. */
    SHEET_TOO_LARGE,
    /** {0}: sheet, {1}: row, {2}: column title, {3}: code point, such as U+0000. */
    SHEET_CHARACTER,
    /** {0}: sheet, {1}: row, {2}: column title, {3}: limit in characters. */
    SHEET_CELL_TOO_LONG,

    // What is wrong in a table, at a row or a cell

    /** {0}: row, {1}: column title, {2}: text of the problem. */
    TABLE_AT_CELL,
    /** {0}: row, {1}: text of the problem. */
    TABLE_AT_ROW,
    /** {0}: sheet, {1}: row, {2}: column title, {3}: text of the problem. */
    SHEET_AT_CELL,
    /** {0}: sheet, {1}: row, {2}: text of the problem. */
    SHEET_AT_ROW,
    /** {0}: sheet, {1}: text of the problem. */
    SHEET_AT,
    /** {0}: how many. */
    TABLE_MORE,
    /** {0}: required column titles. */
    TABLE_HEADER_MISSING, SHEET_HEADER_MISSING,
    /** {0}: column titles. */
    TABLE_COLUMNS_MISSING,
    /** {0}: column titles. */
    TABLE_COLUMNS_UNKNOWN, TABLE_COLUMN_TWICE, TABLE_ABOVE_HEADER,
    /** {0}: text. */
    TABLE_EXTRA_CELL, TABLE_NAMELESS, TABLE_NO_ROWS, CELL_EMPTY,
    /** {0}: limit in characters. */
    CELL_TOO_LONG,
    /** {0}: code point, such as U+0000. */
    CELL_CHARACTER,
    /** {0}: text, {1}: what is allowed. */
    CELL_CHOICE,
    /** {0}: text. */
    CELL_NUMBER,
    /** {0}: text, {1}: least, {2}: greatest. */
    CELL_RANGE, CELL_WHOLE,
    /** {0}: text. */
    CELL_DATE,
    /** {0}: text, {1}: earlier row. */
    CELL_DUPLICATE,

    // Checklists and their scoring

    /** {0}: sum. */
    TEMPLATE_POINTS_SUM,
    /** {0}: item. */
    TEMPLATE_RULE_MISSING,
    /** {0}: item. */
    TEMPLATE_ITEM_UNKNOWN,
    /** {0}: points in the rule, {1}: points of the item. */
    TEMPLATE_RULE_POINTS, TEMPLATE_LIMITS,
    /** {0}: item. */
    ITEM_OUTDATED, PHOTO_MISSING, ITEM_TEXT_MISSING, PROVISION_HALF, BASIS_MISSING, LIMITS_MISSING, LIMITS_NEEDLESS,
    LIMIT_NAME, OPTIONS_MISSING, OPTIONS_NEEDLESS, SCORING_KIND, SURVEY_SCORING,
    /** {0}: title, {1}: version. */
    MOVE_SAME, TEMPLATE_NOT_DRAFT,
    /** {0}: agency. */
    VERSION_CONTESTED,
    /** {0}: title of the record's checklist, {1}: of the other one. */
    MOVE_OTHER_CHECKLIST,
    /** {0}: item, {1}: the condition in words. */
    ITEM_CONSTRAINT,
    /** {0}: the way round. */
    CONDITION_CYCLE,
    /** {0}: name. */
    CONDITION_UNKNOWN,
    /** {0}: code, {1}: name it is compared with, {2}: the codes there are. */
    CONDITION_CODE,
    /** {0}: name that can have several values. */
    CONDITION_SEVERAL,
    /** {0}: rule, {1}: those a mean can have. */
    SURVEY_RULE,
    /** {0}: scheme, {1}: those there are. */
    JUDGEMENT_UNKNOWN,
    /** {0}: scheme. */
    JUDGEMENT_TWICE,
    /** {0}: star. */
    STAR_UNKNOWN, STARS_ORDER,
    /** {0}: title of the section. */
    GATE_SECTION,
    /** {0}: title. */
    TEMPLATE_NOT_PUBLISHED, SECTION_EMPTY, SECTION_TITLE_TWICE,
    /** {0}: title, {1}: version, {2}: digest signed for, {3}: digest found. */
    TEMPLATE_ALTERED,
    /** {0}: what was asked for, {1}: ids. */
    TEMPLATE_SEVERAL,
    /** {0}: text. */
    TEMPLATE_CODE,
    /** {0}: code. */
    TEMPLATE_CODE_TAKEN, ITEM_CODE_BAD, ITEM_CODE_TWICE, OPTION_CODE,
    /** {0}: title, {1}: number, {2}: the first one. */
    TEMPLATE_ERRORS,
    /** {0}: most characters. */
    WITHDRAWAL_REASON,
    /** {0}: items, {1}: most items. */
    TEMPLATE_TOO_LONG,
    /** {0}: number of the section from 1. */
    SECTION_TITLE_MISSING,
    /** {0}: number. */
    TEMPLATE_NEGATIVE,
    /** {0}: most days. */
    TERM_TOO_LONG,
    /** {0}: option. */
    STATE_VERDICT, SURVEY_VALUE, CONDITION_SELF, STARS_MISSING, TEMPLATE_PART_GONE, TEMPLATE_TITLE_MISSING,
    TEMPLATE_EMPTY,
    /** {0}: rule, {1}: what is allowed. */
    SCORE_RULE_UNKNOWN,
    /** {0}: position from 1, {1}: text there, {2}: what is expected. */
    SCORE_SYNTAX,
    /** {0}: position from 1, {1}: points, {2}: most points. */
    SCORE_POINTS,
    /** {0}: a value no band covers. */
    SCORE_BANDS_GAP,
    /** {0}: text, {1}: choices. */
    SCORE_CHOICE_NEEDED,
    /** {0}: text. */
    SCORE_VALUE_NEEDED,
    /** {0}: value. */
    SCORE_VALUE_NEGATIVE,
    /** {0}: value. */
    SCORE_VALUE_WHOLE,

    // Conditions of checklists

    /** {0}: position from 1, {1}: text there, {2}: what is expected. */
    EXPRESSION_SYNTAX,
    /** {0}: position from 1, {1}: name, {2}: the functions there are. */
    EXPRESSION_FUNCTION,
    /** {0}: position from 1, {1}: function, {2}: how it is called. */
    EXPRESSION_ARGUMENTS,
    /** {0}: position from 1, {1}: text there, {2}: what is allowed. */
    EXPRESSION_PATTERN,
    /** {0}: position from 1, {1}: limit in characters. */
    EXPRESSION_PATTERN_LARGE,
    /** {0}: limit in characters. */
    EXPRESSION_TOO_LONG,
    /** {0}: limit. */
    EXPRESSION_TOO_MANY_PARTS,
    /** {0}: position from 1, {1}: limit. */
    EXPRESSION_TOO_DEEP,
    // Settings of judgement schemes

    /** {0}: name of the scheme, {1}: key, {2}: keys there are. */
    JUDGEMENT_SETTING_UNKNOWN,
    /** {0}: key, {1}: name of the setting, {2}: text, {3}: what is allowed. */
    JUDGEMENT_SETTING_INVALID,
    /** {0}: key, {1}: name of the setting, {2}: a score no band covers. */
    JUDGEMENT_BANDS_GAP,

    // Site lists

    SITE_POSITION_HALF, SITE_POSITION_SWAPPED,
    /** {0}: longitude, {1}: latitude. */
    SITE_POSITION_OUTSIDE, SITE_POSITION_COARSE, SITE_DATUM_MISSING,
    /** {0}: datum in the file, {1}: datum stated by the user. */
    SITE_DATUM_DIFFERS,
    /** {0}: text. */
    SITE_CREDIT_CODE,
    /** {0}: text. */
    SITE_PHONE,
    /** {0}: earlier row. */
    SITE_TWIN,

    // Meal figures

    /** {0}: columns or fields. */
    MEAL_PERSONAL, MEAL_HEADERS_ABSENT, MEAL_FIELDS_MISSING, MEAL_MAPPING_INCOMPLETE,
    /** {0}: text or number in the cell. */
    MEAL_SITE_UNKNOWN, MEAL_MONTH, MEAL_FUTURE, MEAL_NEGATIVE, MEAL_FRACTION, MEAL_NO_DAYS,
    /** {0}: text, {1}: how many sites, or the names of the mappings, there are. */
    MEAL_SITE_AMBIGUOUS, MEAL_MAPPING_UNKNOWN,
    /** {0}: name or date in the file, {1}: name of the site or month it should agree with. */
    MEAL_SITE_NAME, MEAL_DATE_MONTH,
    /** {0}: site, {1}: month or date, {2}: earlier row. */
    MEAL_TWICE, MEAL_MONTH_RUNNING,
    /** {0}: number, {1}: column of all meals, or month, {2}: the most that allows. */
    MEAL_PART_LARGER, MEAL_DAYS,
    /** {0}: most characters. */
    MEAL_MAPPING_NAME, MEAL_MAPPING_HEADER,
    /** {0}: first month, {1}: last month, {2}: most years. */
    MEAL_PERIOD, MEAL_COLUMN_FOR_TWO, MEAL_EMPTY, MEAL_TOTAL_ROW,
    /** {0}: title of the paper, {1}: cause. */
    PAPER_FAILED,
    /** {0}: agency. */
    PAPER_RECORD_MISSING,
    /** {0}: agency. */
    PAPER_TEMPLATE_MISSING,
    /** {0}: agency, {1}: digest pinned by the record, {2}: digest of the template at hand. */
    PAPER_TEMPLATE_DIFFERS;
}

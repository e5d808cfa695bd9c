package org.canxun.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canxun.core.templates.ContentField;
import org.canxun.core.templates.TemplateIssue;

/** Fields of checklists and their values for a terminal. */
record FieldWords(Console console) {

    String label(ContentField field) {
        return switch (field) {
            case TITLE -> console.text("field.TITLE");
            case AGENCY -> console.text("field.AGENCY");
            case RECORD_KIND -> console.text("field.RECORD_KIND");
            case PROVENANCE -> console.text("field.PROVENANCE");
            case SECTIONS -> console.text("field.SECTIONS");
            case JUDGEMENTS -> console.text("field.JUDGEMENTS");
            case GRADING -> console.text("field.GRADING");
            case SECTION -> console.text("field.SECTION");
            case ORDER -> console.text("field.ORDER");
            case TEXT -> console.text("field.TEXT");
            case KIND -> console.text("field.KIND");
            case METHODS -> console.text("field.METHODS");
            case KEY_ITEM -> console.text("field.KEY_ITEM");
            case LEGAL_BASIS -> console.text("field.LEGAL_BASIS");
            case PROVISIONS -> console.text("field.PROVISIONS");
            case STANDARD -> console.text("field.STANDARD");
            case POINTS -> console.text("field.POINTS");
            case WEIGHT -> console.text("field.WEIGHT");
            case MARKS -> console.text("field.MARKS");
            case CONDITION -> console.text("field.CONDITION");
            case CONSTRAINT -> console.text("field.CONSTRAINT");
            case REQUIREMENT -> console.text("field.REQUIREMENT");
            case PHOTO -> console.text("field.PHOTO");
            case GUIDANCE -> console.text("field.GUIDANCE");
            case FINDING -> console.text("field.FINDING");
            case TERM -> console.text("field.TERM");
            case LIMITS -> console.text("field.LIMITS");
            case OPTIONS -> console.text("field.OPTIONS");
            case SCORING -> console.text("field.SCORING");
        };
    }

    /** Where something is wrong. */
    String label(TemplateIssue.Field field) {
        return switch (field) {
            case CODE -> console.text("field.CODE");
            case TITLE -> label(ContentField.TITLE);
            case AGENCY -> label(ContentField.AGENCY);
            case TEXT -> label(ContentField.TEXT);
            case POINTS -> label(ContentField.POINTS);
            case WEIGHT -> label(ContentField.WEIGHT);
            case CONDITION -> label(ContentField.CONDITION);
            case CONSTRAINT -> label(ContentField.CONSTRAINT);
            case LIMITS -> label(ContentField.LIMITS);
            case OPTIONS -> label(ContentField.OPTIONS);
            case BASIS -> label(ContentField.LEGAL_BASIS);
            case TERM -> label(ContentField.TERM);
            case SCORING -> label(ContentField.SCORING);
            case JUDGEMENT -> label(ContentField.JUDGEMENTS);
            case GRADING -> label(ContentField.GRADING);
        };
    }

    /** On one line; lists are separated by semicolons. */
    String value(ContentField field, String text) {
        return switch (field) {
            case ORDER -> text.isEmpty() ? console.text("order.first") : console.text("order.after", text);
            case RECORD_KIND -> recordKind(text);
            case KIND -> kind(text);
            case REQUIREMENT -> requirement(text);
            case PHOTO -> photo(text);
            case METHODS -> Stream.of(text.split("\\+")).map(this::method).collect(Collectors.joining(" "));
            case KEY_ITEM -> "Y".equals(text) ? console.text("yes") : console.text("no");
            default -> String.join("; ", text.lines().toList());
        };
    }

    private String recordKind(String name) {
        return switch (name) {
            case "INSPECTION" -> console.text("recordKind.INSPECTION");
            case "APPRAISAL" -> console.text("recordKind.APPRAISAL");
            default -> name;
        };
    }

    private String kind(String name) {
        return switch (name) {
            case "CONFORMITY" -> console.text("kind.CONFORMITY");
            case "STATES" -> console.text("kind.STATES");
            case "MEASUREMENT" -> console.text("kind.MEASUREMENT");
            case "COUNT" -> console.text("kind.COUNT");
            case "TEXT" -> console.text("kind.TEXT");
            case "SINGLE_CHOICE" -> console.text("kind.SINGLE_CHOICE");
            case "MULTIPLE_CHOICE" -> console.text("kind.MULTIPLE_CHOICE");
            case "SURVEY_MEAN" -> console.text("kind.SURVEY_MEAN");
            default -> name;
        };
    }

    private String requirement(String name) {
        return switch (name) {
            case "BLOCK" -> console.text("requirement.BLOCK");
            case "WARN" -> console.text("requirement.WARN");
            case "NOTE" -> console.text("requirement.NOTE");
            default -> name;
        };
    }

    private String photo(String name) {
        return switch (name) {
            case "KEY_FAILED" -> console.text("photo.KEY_FAILED");
            case "FAILED" -> console.text("photo.FAILED");
            case "ALWAYS" -> console.text("photo.ALWAYS");
            case "NEVER" -> console.text("photo.NEVER");
            default -> name;
        };
    }

    private String method(String name) {
        return switch (name) {
            case "VIEW" -> console.text("method.VIEW");
            case "ASK" -> console.text("method.ASK");
            case "TEST" -> console.text("method.TEST");
            default -> name;
        };
    }
}

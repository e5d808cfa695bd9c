package org.canxun.ui.inspection.record;

/** What each command does, in words. */
final class CommandWords {

    private CommandWords() {}

    static String of(Command command, Messages messages) {
        return switch (command) {
            case CONFORM -> messages.command_CONFORM;
            case NONCONFORM -> messages.command_NONCONFORM;
            case NOT_APPLICABLE -> messages.command_NOT_APPLICABLE;
            case CLEAR -> messages.command_CLEAR;
            case REST_OF_SECTION -> messages.command_REST_OF_SECTION;
            case OPEN -> messages.command_OPEN;
            case NOTE -> messages.command_NOTE;
            case PHOTO -> messages.command_PHOTO;
            case PASTE -> messages.command_PASTE;
            case WATCH -> messages.command_WATCH;
            case UNDO -> messages.command_UNDO;
            case REDO -> messages.command_REDO;
            case NEXT -> messages.command_NEXT;
            case PREVIOUS -> messages.command_PREVIOUS;
            case PAGE_DOWN -> messages.command_PAGE_DOWN;
            case PAGE_UP -> messages.command_PAGE_UP;
            case FIRST -> messages.command_FIRST;
            case LAST -> messages.command_LAST;
            case NEXT_UNANSWERED -> messages.command_NEXT_UNANSWERED;
            case PREVIOUS_UNANSWERED -> messages.command_PREVIOUS_UNANSWERED;
            case GO_TO -> messages.command_GO_TO;
            case FILTER -> messages.command_FILTER;
            case LEFT_OUT -> messages.command_LEFT_OUT;
            case AGENCY_1, AGENCY_2, AGENCY_3, AGENCY_4, AGENCY_5, AGENCY_6, AGENCY_7, AGENCY_8, AGENCY_9 ->
                    ItemWords.format(messages.command_AGENCY, command.agency().orElseThrow() + 1);
            case FINDINGS -> messages.command_FINDINGS;
            case PHRASES -> messages.command_PHRASES;
            case SURVEY -> messages.command_SURVEY;
            case HISTORY -> messages.command_HISTORY;
            case SCORE -> messages.command_SCORE;
            case DATA -> messages.command_DATA;
            case VERSION -> messages.command_VERSION;
            case COMPLETE -> messages.command_COMPLETE;
            case SIGN -> messages.command_SIGN;
            case KEYS -> messages.command_KEYS;
        };
    }
}

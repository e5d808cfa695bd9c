package org.canxun.core.task;

import org.canxun.core.Words;

/** What states, steps and events are called. */
final class TaskWords {

    static final Words WORDS = Words.beside(TaskWords.class, "tasks");

    private TaskWords() {}
}

package org.canxun.core.inspection;

import java.math.BigDecimal;

import org.canxun.model.ItemAnswer;

/**
 * An answer to one item.
 *
 * @param reason why not applicable; empty otherwise
 * @param choice what was chosen: a step of an appraisal, the code or label of an option, or several of them separated
 *            by 、; empty otherwise
 * @param value the number counted in an appraisal; null otherwise
 * @param text what was written; empty otherwise
 */
public record Answer(ItemAnswer answer, String reason, String choice, BigDecimal value, String text) {

    public static final Answer CONFORM = of(ItemAnswer.CONFORM);
    public static final Answer NONCONFORM = of(ItemAnswer.NONCONFORM);
    public static final Answer NONE = of(ItemAnswer.UNANSWERED);

    private static Answer of(ItemAnswer answer) {
        return new Answer(answer, "", "", null, "");
    }

    /** 合理缺项须写理由. */
    public static Answer notApplicable(String reason) {
        return new Answer(ItemAnswer.NOT_APPLICABLE, reason, "", null, "");
    }

    public static Answer chosen(String choice) {
        return new Answer(ItemAnswer.CONFORM, "", choice, null, "");
    }

    public static Answer counted(BigDecimal value) {
        return new Answer(ItemAnswer.CONFORM, "", "", value, "");
    }

    public static Answer written(String text) {
        return new Answer(ItemAnswer.CONFORM, "", "", null, text);
    }
}

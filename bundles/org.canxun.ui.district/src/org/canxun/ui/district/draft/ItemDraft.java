package org.canxun.ui.district.draft;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.canxun.core.templates.BasisContent;
import org.canxun.core.templates.BasisContent.Provision;
import org.canxun.core.templates.ItemAdvice;
import org.canxun.core.templates.ItemContent;
import org.canxun.core.templates.ItemDemand;
import org.canxun.core.templates.ItemMarks;
import org.canxun.core.templates.LimitContent;
import org.canxun.core.templates.OptionContent;
import org.canxun.core.templates.ScoringContent;
import org.canxun.model.CheckMethod;
import org.canxun.model.ItemKind;
import org.canxun.model.PhotoDemand;
import org.canxun.model.RequirementLevel;
import org.canxun.model.ScoreSource;
import org.canxun.model.ScoringRole;

/** An item with one of its fields being set: open where the content is closed. */
final class ItemDraft {

    String code;
    String text;
    ItemKind kind;
    Set<CheckMethod> methods;
    boolean keyItem;
    String basis;
    List<Provision> provisions;
    String standard;
    BigDecimal points;
    Optional<BigDecimal> weight;
    boolean illustrative;
    boolean unverified;
    String condition;
    String constraint;
    RequirementLevel requirement;
    PhotoDemand photo;
    String guidance;
    String findingText;
    Optional<ItemAdvice.Term> term;
    List<LimitContent> limits;
    List<OptionContent> options;
    Optional<ScoringContent> scoring;

    static ItemDraft of(ItemContent item) {
        var draft = new ItemDraft();
        draft.code = item.code();
        draft.text = item.text();
        draft.kind = item.kind();
        draft.methods = EnumSet.noneOf(CheckMethod.class);
        draft.methods.addAll(item.methods());
        draft.keyItem = item.keyItem();
        draft.basis = item.basis().text();
        draft.provisions = item.basis().provisions();
        draft.standard = item.standard();
        draft.points = item.points();
        draft.weight = item.weight();
        draft.illustrative = item.illustrative();
        draft.unverified = item.unverified();
        draft.condition = item.demand().condition();
        draft.constraint = item.demand().constraint();
        draft.requirement = item.demand().requirement();
        draft.photo = item.demand().photo();
        draft.guidance = item.advice().guidance();
        draft.findingText = item.advice().findingText();
        draft.term = item.advice().term();
        draft.limits = item.limits();
        draft.options = item.options();
        draft.scoring = item.scoring();
        return draft;
    }

    ItemContent content() {
        return new ItemContent(code, text, kind, List.copyOf(methods), keyItem, new BasisContent(basis, provisions),
                standard, points, weight, new ItemMarks(illustrative, unverified),
                new ItemDemand(condition, constraint, requirement, photo),
                new ItemAdvice(guidance, findingText, term), limits, options, scoring);
    }

    /** The rule of an indicator gives all of its points, so that both change together. */
    void points(BigDecimal changed) {
        var old = points;
        points = changed;
        scoring = scoring.map(s -> s.maxPoints().compareTo(old) == 0 ? new ScoringContent(s.role(), s.source(),
                s.input(), s.unit(), s.rule(), s.steps(), changed) : s);
    }

    void scored(boolean on) {
        if (on && scoring.isEmpty()) {
            scoring = Optional.of(new ScoringContent(ScoringRole.SCORED, ScoreSource.JUDGED, "", "", "choice", "",
                    points));
        } else if (!on) {
            scoring = Optional.empty();
        }
    }
}

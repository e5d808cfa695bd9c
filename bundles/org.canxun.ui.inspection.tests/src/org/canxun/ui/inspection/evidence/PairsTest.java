package org.canxun.ui.inspection.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.inspection.ItemView.Photo;
import org.canxun.core.inspection.PhotoDetails;
import org.canxun.core.inspection.PhotoStage;
import org.canxun.ui.inspection.evidence.Pairs.Step;
import org.canxun.ui.testing.Translations;
import org.junit.jupiter.api.Test;

/** Photos before and after a correction. */
class PairsTest {

    private static Photo plain(String id) {
        return photo(id, Optional.empty(), "");
    }

    private static Photo before(String id) {
        return photo(id, Optional.of(PhotoStage.BEFORE), "");
    }

    private static Photo after(String id, String pairedWith) {
        return photo(id, Optional.of(PhotoStage.AFTER), pairedWith);
    }

    private static Photo photo(String id, Optional<PhotoStage> stage, String pairedWith) {
        return new Photo(id, id, id + ".jpg", "image/jpeg", Optional.empty(), "",
                new PhotoDetails("", Optional.empty(), stage, pairedWith, List.of()));
    }

    private static Step say(PhotoStage stage, String id, Photo... photos) {
        var all = List.of(photos);
        return new Pairs(all).say(all.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow(), stage);
    }

    @Test
    void theOnlyPhotoBeforeGetsItsPartnerWhereverItStands() {
        assertEquals(new Step.Pair("b", "c"), say(PhotoStage.AFTER, "c", plain("a"), before("b"), plain("c")));
        assertEquals(new Step.Pair("c", "a"), say(PhotoStage.AFTER, "a", plain("a"), plain("b"), before("c")));
    }

    @Test
    void ofSeveralTheLastBeforeItIsMeant() {
        assertEquals(new Step.Pair("b", "c"),
                say(PhotoStage.AFTER, "c", before("a"), before("b"), plain("c"), before("d")));
        assertEquals(new Step.Say("a", Optional.of(PhotoStage.AFTER)),
                say(PhotoStage.AFTER, "a", plain("a"), before("b"), before("c")));
    }

    @Test
    void onesThatHaveAPartnerAreLeftAlone() {
        assertEquals(new Step.Say("c", Optional.of(PhotoStage.AFTER)),
                say(PhotoStage.AFTER, "c", before("a"), after("b", "a"), plain("c")));
        assertEquals(new Step.Pair("c", "d"),
                say(PhotoStage.AFTER, "d", before("a"), after("b", "a"), before("c"), plain("d")));
    }

    @Test
    void whoSaysAfterFirstGetsTheSamePair() {
        assertEquals(new Step.Pair("b", "a"), say(PhotoStage.BEFORE, "b", after("a", ""), plain("b")));
    }

    @Test
    void saidTwiceItIsTakenBack() {
        assertEquals(new Step.Say("a", Optional.empty()), say(PhotoStage.BEFORE, "a", before("a"), after("b", "a")));
    }

    @Test
    void wordsNameThePartnerByItsPlace() {
        var words = new PairWords(Translations.of(new Messages(), Locale.ROOT));
        var photos = List.of(plain("x"), before("a"), after("b", "a"), after("c", "a"), after("d", "gone"));
        assertEquals(List.of("", "整改前 ↔ 第 3 张", "整改后 ↔ 第 2 张", "整改后", "整改后"),
                photos.stream().map(p -> words.of(photos, p)).toList());
    }
}

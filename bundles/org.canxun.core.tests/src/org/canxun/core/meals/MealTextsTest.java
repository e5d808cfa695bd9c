package org.canxun.core.meals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class MealTextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    private static ResourceBundle bundle(Locale locale) {
        return MealText.WORDS.in(locale);
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text).results().map(r -> r.group(1)).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    @Test
    void everySentenceIsSaidInBothLanguages() {
        var chinese = bundle(Locale.CHINA);
        var english = bundle(Locale.ENGLISH);
        for (var key : chinese.keySet()) {
            var text = english.getString(key);
            assertFalse(text.codePoints().anyMatch(Character::isIdeographic), key + ": " + text);
            assertEquals(places(chinese.getString(key)), places(text), key);
        }
    }
}

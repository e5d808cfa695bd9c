package org.canxun.core.templates.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Forms as they come from the field, in two languages, with odd cells; the same for the same seed. */
final class RandomForms {

    static final String HEAD = "type|name|label::English (en)|label::中文 (zh)|hint::中文 (zh)|required|relevant|constraint"
            + "|appearance|default|media::image::English (en)|notes of the author";

    private static final List<String> QUESTIONS = List.of("select_one yn", "Select_One  yn", "select_multiple colour",
            "integer", " Integer\u00A0", "decimal", "range", "text", "TEXT", "select_one colour or_other", "ｔｅｘｔ");
    private static final List<String> OTHERS = List.of("date", "geopoint", "calculate", "barcode", "audio", "start",
            "deviceid", "hidden", "rank colour", "acknowledge", "select_one_from_file x.csv");
    private static final List<String> RELEVANTS = List.of("", "", "", "${%s} = ‘1’", "selected(${ %s }, “yes”)",
            "${%s} != ''", "today() > ${%s}", "${nowhere} = 1", "not(${%s} = 'no') and ${%s} ＞ 3", "${%s} =", "x y z");
    private static final List<String> CONSTRAINTS = List.of("", "", ". >= 0", ". &lt; 100", "regex(., '^[a-z]+$')",
            "pulldata('a')", "string-length(.) < 50", ". <= today()");
    private static final List<String> STYLES =
            List.of("%s", " %s\u00A0", "<b>%s</b>", "**%s**", "%s（全角，标点）", "%s ${q1}",
                    "　%s　", "<span style='color:red'>%s</span>");
    private static final List<String> REQUIRED = List.of("", "yes", "TRUE", "true()", "no", "False", "${q1} = 1");

    private final Random random;
    private final List<String> rows = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final List<String> names = new ArrayList<>(List.of("q1"));
    private int number;

    private RandomForms(long seed) {
        random = new Random(seed);
    }

    /** Rows of the survey with the header; the label of a row is 文 and its number, then 止. */
    static List<String> survey(long seed, int questions) {
        var form = new RandomForms(seed);
        form.rows.add(HEAD);
        form.number++;
        form.rows.add("text|q1|One|文1止");
        int count = 1;
        while (count < questions) {
            count += form.step();
        }
        while (!form.open.isEmpty()) {
            form.end();
        }
        return form.rows;
    }

    /** How many questions it added. */
    private int step() {
        number++;
        int dice = random.nextInt(100);
        if (dice < 8 && open.size() < 4) {
            begin(random.nextInt(8) == 0 ? "repeat" : "group");
        } else if (dice < (open.contains("repeat") ? 50 : 15) && !open.isEmpty()) {
            end();
        } else if (dice < 20) {
            add("note", random.nextBoolean() ? "" : "n" + number, "");
        } else if (dice < 25) {
            add(random.nextBoolean() ? "image" : "photo", random.nextBoolean() ? last() + "_photo" : "p" + number, "");
        } else if (dice < 32) {
            add(pick(OTHERS), "o" + number, relevant());
        } else if (dice < 35) {
            rows.add(random.nextBoolean() ? "# 注释 " + number + "|x" : "| |\u00A0|");
        } else {
            var name = switch (random.nextInt(12)) {
                case 0 -> String.valueOf(number);
                case 1 -> "q " + number;
                case 2 -> "ｑ" + number;
                case 3 -> "very_long_name_of_a_question_in_a_form_number_" + number;
                default -> "q" + number;
            };
            add(pick(QUESTIONS), name, relevant());
            names.add(name);
            return 1;
        }
        return 0;
    }

    private void begin(String what) {
        open.add(what);
        add((random.nextBoolean() ? "begin " : "Begin_") + what, "g" + number, relevant());
    }

    private void end() {
        var what = open.remove(open.size() - 1);
        rows.add((random.nextBoolean() ? "end " : "end_") + what);
    }

    private void add(String type, String name, String relevant) {
        var label = pick(STYLES).formatted("文" + number + "止");
        var inEnglish = random.nextInt(20) == 0;
        rows.add(String.join("|", type, name, inEnglish ? label : "Label " + number, inEnglish ? "" : label,
                random.nextInt(4) == 0 ? "提示 " + number : "", pick(REQUIRED), relevant, pick(CONSTRAINTS),
                random.nextInt(6) == 0 ? "minimal" : "", random.nextInt(9) == 0 ? "0" : "",
                random.nextInt(15) == 0 ? "x.png" : "", random.nextInt(15) == 0 ? "作者的话" : ""));
    }

    private String relevant() {
        return pick(RELEVANTS).replace("%s", names.get(random.nextInt(names.size())));
    }

    private String last() {
        return names.get(names.size() - 1);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

package org.canxun.core.meals;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.canxun.core.table.CellText;

/**
 * Tells what belongs to a person and has no place in figures of sites: 个人信息保护法 art. 6 allows no more than the
 * purpose needs, and sums by month need nobody's name, number, telephone or face.
 */
final class PersonalData {

    private static final List<String> CHINESE = List.of("姓名", "身份证", "证件号", "手机", "电话", "联系方式", "联系人", "负责人", "人脸",
            "人像", "指纹", "照片", "卡号", "会员号", "住址", "家庭地址", "出生", "生日", "银行账", "护照", "社保号", "医保号", "微信号");
    private static final List<String> ENGLISH = List.of("idcard", "idnumber", "identitynumber", "phone", "mobile",
            "telephone", "birthday", "birthdate", "dateofbirth", "faceid", "cardno", "cardnumber", "homeaddress",
            "fullname", "realname", "username", "customername", "dinername", "personname", "passport", "wechat");
    private static final List<String> WHOLE = List.of("tel", "face", "dob", "idno", "就餐人", "用餐人", "性别", "年龄",
            "身份证号", "身份证号码", "手机号", "手机号码", "电话号码", "联系电话", "出生日期", "老人姓名");
    /** What is counted of cards and faces is nobody's. */
    private static final Pattern COUNT = Pattern.compile(".*(人次|次数|笔数|餐数|人数|份数)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d{1,2})?");
    private static final Pattern RESIDENT_ID = Pattern.compile("(?<!\\d)[1-8]\\d{16}[\\dXx](?!\\d)");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)(?:(?:00)?86)?1[3-9]\\d{9}(?!\\d)");
    private static final String REMARK = "(?<=.)\\([^()]*\\)$";
    private static final int LONGEST_NAME = 40;
    private static final int SHORTEST_NUMBER = 11;
    private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };
    private static final String CHECK_DIGITS = "10X98765432";

    private PersonalData() {}

    /** Whether a column of this name holds personal data. */
    static boolean header(String header) {
        var key = key(header);
        return term(header)
                || !COUNT.matcher(key.replaceFirst(REMARK, "")).matches()
                        && (CHINESE.stream().anyMatch(key::contains) || ENGLISH.stream().anyMatch(key::contains));
    }

    /** Whether a cell is such a name itself, as the second line of a header would be. */
    static boolean term(String cell) {
        if (cell.length() > LONGEST_NAME) {
            return false;
        }
        var key = key(cell).replaceFirst(REMARK, "");
        return CHINESE.contains(key) || ENGLISH.contains(key) || WHOLE.contains(key);
    }

    /** Whether a cell holds a resident id with a valid check digit (GB 11643) or the number of a mobile telephone. */
    static boolean value(String cell) {
        if (cell.length() < SHORTEST_NUMBER) {
            return false;
        }
        var compact = CellText.compact(cell);
        return found(compact) || found(compact.replaceAll("[-_·]", "")) || found(plain(compact));
    }

    private static boolean found(String text) {
        return MOBILE.matcher(text).find()
                || RESIDENT_ID.matcher(text).results().anyMatch(match -> residentId(match.group()));
    }

    /** Numbers come from spreadsheets as 1.38E10 or with separators too. */
    private static String plain(String compact) {
        var number = compact.matches("\\d{1,3}(,\\d{3})+(\\.0+)?") ? compact.replace(",", "") : compact;
        return number.length() <= 30 && NUMBER.matcher(number).matches()
                ? new BigDecimal(number).stripTrailingZeros().toPlainString()
                : "";
    }

    private static boolean residentId(String id) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (id.charAt(i) - '0');
        }
        if (CHECK_DIGITS.charAt(sum % 11) != Character.toUpperCase(id.charAt(17))) {
            return false;
        }
        try {
            return LocalDate.of(Integer.parseInt(id.substring(6, 10)), Integer.parseInt(id.substring(10, 12)),
                    Integer.parseInt(id.substring(12, 14))).getYear() >= 1880;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String key(String text) {
        return CellText.compact(text).toLowerCase(Locale.ROOT).replaceAll("[_*.\\-]", "");
    }
}

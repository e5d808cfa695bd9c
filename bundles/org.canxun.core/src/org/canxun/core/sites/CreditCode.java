package org.canxun.core.sites;

/** Unified social credit codes by GB 32100-2015. */
final class CreditCode {

    private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = { 1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28 };

    private CreditCode() {}

    /** 18 characters, the last one a check character. */
    static boolean isValid(String code) {
        if (code.length() != WEIGHTS.length + 1) {
            return false;
        }
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            var digit = DIGITS.indexOf(code.charAt(i));
            if (digit < 0) {
                return false;
            }
            sum += digit * WEIGHTS[i];
        }
        return DIGITS.indexOf(code.charAt(WEIGHTS.length)) == (DIGITS.length() - sum % DIGITS.length()) % DIGITS
                .length();
    }
}

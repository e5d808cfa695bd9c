package org.canxun.cli;

/** How something found is put right, as it is typed. */
enum FindingWay {
    ON_SPOT("on-spot"), DEADLINE("deadline"), REFERRAL("referral");

    private final String word;

    FindingWay(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}

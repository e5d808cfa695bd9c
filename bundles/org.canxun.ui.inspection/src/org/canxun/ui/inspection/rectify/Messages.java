package org.canxun.ui.inspection.rectify;

/** Words of how findings are put right. */
public class Messages {
    public String column_deadline;
    public String column_mode;
    public String column_pair;
    public String deadline;
    public String deadline_calendar;
    public String deadline_uncounted;
    public String deadline_working;
    public String error_days;
    public String error_most;
    public String major;
    public String mode;
    public String mode_DEADLINE;
    public String mode_ON_SPOT;
    public String mode_REFERRAL;
    public String pair_done;
    public String pair_missing;
    public String pair_needed;
    public String pair_there;
    public String referred_open;
    public String referred_to;
    public String severity;
    public String severity_GENERAL;
    public String severity_KEY;
    public String way_deadline;
    public String way_referral;
}

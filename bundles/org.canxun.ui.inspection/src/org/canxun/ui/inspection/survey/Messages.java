package org.canxun.ui.inspection.survey;

/** Words around the questionnaire. */
public class Messages {
    public String answers;
    public String back;
    public String finish;
    public String guide;
    public String heading;
    public String question;
    public String skip;
    public String taken;
}

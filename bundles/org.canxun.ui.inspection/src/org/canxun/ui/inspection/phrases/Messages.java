package org.canxun.ui.inspection.phrases;

/** Words about phrases. */
public class Messages {
    public String cancel;
    public String drop;
    public String empty;
    public String guide;
    public String heading;
    public String insert;
    public String keep;
    public String keeping;
    public String kept;
    public String list;
    public String reading;
}

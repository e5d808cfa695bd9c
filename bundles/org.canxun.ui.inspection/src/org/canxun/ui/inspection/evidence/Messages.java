package org.canxun.ui.inspection.evidence;

/** Words of what is done with photos and other evidence. */
public class Messages {
    public String count;
    public String full;
    public String guide;
    public String heading;
    public String keep;
    public String lacks_after;
    public String lacks_before;
    public String lacks_both;
    public String lacks_pair;
    public String leave_discard;
    public String leave_guide;
    public String leave_heading;
    public String leave_keep;
    public String leave_stay;
    public String marked;
    public String not_kept;
    public String not_shown;
    public String only_view;
    public String paired;
    public String redo;
    public String remove;
    public String selected;
    public String shape_ARROW;
    public String shape_BOX;
    public String shape_ELLIPSE;
    public String shape_MOSAIC;
    public String shape_TEXT;
    public String stage_AFTER;
    public String stage_BEFORE;
    public String tile_mark;
    public String undo;
    public String viewer_guide;
    public String words;
}

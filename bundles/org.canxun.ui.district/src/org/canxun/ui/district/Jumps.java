package org.canxun.ui.district;

import org.canxun.core.templates.TemplateIssue;

/** A page that can show where in a draft something is wrong. */
public interface Jumps {

    void jump(TemplateIssue issue);
}

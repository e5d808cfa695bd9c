package org.canxun.ui;

import org.osgi.framework.FrameworkUtil;

/** The program's version. */
public final class Version {

    private Version() {}

    public static String text() {
        var bundle = FrameworkUtil.getBundle(Version.class);
        return bundle == null ? "" : bundle.getVersion().toString();
    }
}

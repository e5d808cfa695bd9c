package org.canxun.ui;

import java.net.MalformedURLException;
import java.net.URI;

import org.eclipse.jface.resource.ImageDescriptor;

/** Pictures. They are SVG, hence sharp at every zoom, and of one grey that reads on light and on dark. */
public final class Icons {

    private Icons() {}

    /** A picture of the kit by its name, such as {@code search}. */
    public static ImageDescriptor kit(String name) {
        return fromUri("platform:/plugin/org.canxun.ui/icons/" + name + ".svg");
    }

    /** A picture by its URI; a sign for a missing one when there is none. */
    public static ImageDescriptor fromUri(String uri) {
        try {
            return uri == null ? ImageDescriptor.getMissingImageDescriptor()
                    : ImageDescriptor.createFromURL(URI.create(uri).toURL());
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(uri, e);
        }
    }
}

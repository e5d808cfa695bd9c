package org.canxun.documents;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

import org.canxun.core.port.LetterFace;
import org.osgi.service.component.annotations.Component;

/** The face of the papers, for words in pictures. */
@Component
public final class ShippedFace implements LetterFace {

    @Override
    public InputStream open() throws IOException {
        return open("NotoSansSC-Regular.ttf");
    }

    static InputStream open(String name) throws IOException {
        var in = ShippedFace.class.getResourceAsStream("/fonts/" + name);
        if (in == null) {
            throw new FileNotFoundException("fonts/" + name);
        }
        return in;
    }
}

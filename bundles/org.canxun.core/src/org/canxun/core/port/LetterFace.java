package org.canxun.core.port;

import java.io.IOException;
import java.io.InputStream;

/**
 * The face that this program brings along, so that Chinese words in pictures do not depend on what a machine has
 * installed. Found as a service.
 */
@FunctionalInterface
public interface LetterFace {

    /** A TrueType file. */
    InputStream open() throws IOException;
}

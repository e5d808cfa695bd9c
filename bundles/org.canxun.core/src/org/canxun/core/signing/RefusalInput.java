package org.canxun.core.signing;

/**
 * The site refuses to sign (总局令第49号 art. 34: the reason is noted; a witness may sign, or it is on sound or film).
 *
 * @param name of who refused; blank when it was not said
 * @param reason never blank
 * @param witness blank when there was none
 * @param recording where it is on sound or film; blank when it is not
 */
public record RefusalInput(String name, String reason, String witness, String recording) {}

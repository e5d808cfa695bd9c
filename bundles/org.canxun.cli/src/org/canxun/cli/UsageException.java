package org.canxun.cli;

/** The command line lacks something that the parser could not know it needs. */
class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}

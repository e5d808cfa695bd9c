package org.canxun.cli;

import java.lang.reflect.InvocationTargetException;

import picocli.CommandLine;

/** Makes commands and gives each the global options. */
class CommandFactory implements CommandLine.IFactory {

    private final GlobalOptions globals;

    CommandFactory(GlobalOptions globals) {
        this.globals = globals;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        try {
            return type.getDeclaredConstructor(GlobalOptions.class).newInstance(globals);
        } catch (NoSuchMethodException e) {
            return CommandLine.defaultFactory().create(type);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}

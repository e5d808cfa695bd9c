package org.canxun.cli;

import picocli.CommandLine.Command;

@Command(name = "canxun", mixinStandardHelpOptions = true, version = "0.1.0")
class CanxunCommand implements Runnable {

    @Override
    public void run() {}
}

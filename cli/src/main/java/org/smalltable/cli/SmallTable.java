package org.smalltable.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The engines from a terminal. Exit codes: 0 done, 2 bad input (one clear line on standard error), 1 a fault of ours. */
@Command(name = "smalltable", mixinStandardHelpOptions = true, subcommands = {})
public final class SmallTable {

    private SmallTable() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new SmallTable()).execute(args));
    }
}

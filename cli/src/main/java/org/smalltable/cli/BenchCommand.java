package org.smalltable.cli;

import org.smalltable.cli.matching.BenchMatchCommand;
import org.smalltable.cli.timetable.BenchPlanCommand;
import org.smalltable.cli.timetable.BenchRepairCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the engines on work that it makes up itself. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures the engines on made-up work.",
        subcommands = {BenchMatchCommand.class, BenchPlanCommand.class, BenchRepairCommand.class})
public final class BenchCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Which bench? One of " + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}

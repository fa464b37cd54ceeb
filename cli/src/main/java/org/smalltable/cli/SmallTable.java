package org.smalltable.cli;

import org.smalltable.cli.matching.MatchCommand;
import org.smalltable.cli.timetable.CheckCommand;
import org.smalltable.cli.timetable.PlanCommand;
import org.smalltable.exchange.UnreadableFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The engines from a terminal. Exit codes: 0 done, 2 bad input with one clear line on standard error, 1 a fault of ours. */
@Command(
        name = "smalltable",
        mixinStandardHelpOptions = true,
        description = "Matchmaking for trade expos, from a terminal.",
        subcommands = {PlanCommand.class, MatchCommand.class, CheckCommand.class, BenchCommand.class})
public final class SmallTable implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private SmallTable() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The command line with its way of telling what is wrong: one line, never a stack trace. */
    public static CommandLine commandLine() {
        return new CommandLine(new SmallTable())
                .setParameterExceptionHandler((wrong, given) -> {
                    CommandLine command = wrong.getCommandLine();
                    command.getErr().println(oneLine(String.valueOf(wrong.getMessage())));
                    return ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((fault, command, given) -> {
                    if (fault instanceof UnreadableFile unreadable) {
                        command.getErr().println(oneLine(String.valueOf(unreadable.getMessage())));
                        return ExitCode.USAGE;
                    }
                    command.getErr().println("A fault of Small Table's own: " + oneLine(fault.toString()));
                    return ExitCode.SOFTWARE;
                });
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? One of plan, match, check, bench.");
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\R+", " ")
                .replaceAll("is not an? (int|long)\\b", "is not a whole number")
                .replaceAll("is not a (double|float)\\b", "is not a number");
    }
}

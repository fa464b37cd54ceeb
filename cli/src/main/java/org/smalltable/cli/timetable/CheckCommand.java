package org.smalltable.cli.timetable;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.smalltable.core.timetable.Checked;
import org.smalltable.core.timetable.SessionPlan;
import org.smalltable.core.timetable.TimetableCheck;
import org.smalltable.core.timetable.Violation;
import org.smalltable.exchange.UnreadableFile;
import org.smalltable.exchange.timetable.InstanceFile;
import org.smalltable.exchange.timetable.ScheduleFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether a timetable keeps the rules and what it is worth. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Says whether a timetable keeps the rules and what it is worth. Exit code 2 when it breaks one.")
public final class CheckCommand implements Callable<Integer> {

    private static final int MOST_TOLD = 20;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "INSTANCE", description = "The problem, as JSON; gzipped when the name ends in .gz.")
    @SuppressWarnings("NullAway.Init")
    private Path instance;

    @Parameters(paramLabel = "SCHEDULE", description = "The timetable, as JSON.")
    @SuppressWarnings("NullAway.Init")
    private Path schedule;

    @Override
    public Integer call() throws UnreadableFile {
        SessionPlan plan = InstanceFile.read(instance);
        Checked checked = TimetableCheck.check(plan, ScheduleFile.read(schedule));
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "{\"feasible\":%b,\"objective\":%d,\"meetings\":%d,\"without\":%d,\"tableChanges\":%d,\"violations\":%d}%n",
                checked.isFeasible(),
                checked.objective(),
                checked.meetings(),
                checked.without(),
                checked.tableChanges(),
                checked.violations().size());
        out.flush();
        PrintWriter err = spec.commandLine().getErr();
        checked.violations().stream().limit(MOST_TOLD).map(CheckCommand::words).forEach(err::println);
        if (checked.violations().size() > MOST_TOLD) {
            err.println("... and " + (checked.violations().size() - MOST_TOLD) + " more");
        }
        return checked.isFeasible() ? 0 : 2;
    }

    private static String words(Violation violation) {
        return switch (violation) {
            case Violation.OutOfRange(var meeting) ->
                "the meeting of exhibitor " + meeting.exhibitor() + " and buyer " + meeting.buyer() + " in slot "
                        + meeting.slot() + " names somebody or some slot that does not exist";
            case Violation.NotWished v ->
                "exhibitor " + v.exhibitor() + " and buyer " + v.buyer() + " are no candidates";
            case Violation.MetTwice v ->
                "exhibitor " + v.exhibitor() + " and buyer " + v.buyer() + " meet in slots " + v.before() + " and "
                        + v.slot();
            case Violation.ExhibitorAway v -> "exhibitor " + v.exhibitor() + " is not there in slot " + v.slot();
            case Violation.BuyerAway v -> "buyer " + v.buyer() + " is not there in slot " + v.slot();
            case Violation.ExhibitorBusy v ->
                "exhibitor " + v.exhibitor() + " already meets buyer " + v.withBuyer() + " in slot " + v.slot();
            case Violation.BuyerBusy v ->
                "buyer " + v.buyer() + " already meets exhibitor " + v.withExhibitor() + " in slot " + v.slot();
            case Violation.ExhibitorOverCap v ->
                "exhibitor " + v.exhibitor() + " has " + v.meetings() + " meetings, at most " + v.max()
                        + " are allowed";
            case Violation.BuyerOverCap v ->
                "buyer " + v.buyer() + " has " + v.meetings() + " meetings, at most " + v.max() + " are allowed";
            case Violation.SlotOverfull v ->
                "slot " + v.slot() + " holds " + v.meetings() + " meetings but has " + v.tables() + " tables";
            case Violation.NoSuchTable v ->
                "slot " + v.slot() + " has no table " + v.table() + ", it has " + v.tables();
            case Violation.TableTaken v ->
                "table " + v.table() + " is taken in slot " + v.slot() + " by exhibitor " + v.byExhibitor()
                        + " and buyer " + v.byBuyer();
            case Violation.CompanionsShort v ->
                "slot " + v.slot() + " needs " + v.needed() + " companions of pool " + v.pool() + ", " + v.there()
                        + " are there";
            case Violation.PinMissing v ->
                "exhibitor " + v.exhibitor() + " and buyer " + v.buyer() + " are pinned in slot " + v.slot()
                        + " but do not meet there";
        };
    }
}

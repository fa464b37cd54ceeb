package org.smalltable.web.organizer;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.smalltable.core.matching.RuleName;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.persistence.audit.AuditLine;
import org.smalltable.web.rules.RulesMessages;

/**
 * Words the detail of a log line in the reader's language. The log keeps facts in a few English forms ("version 2",
 * "slot 3, table 14"); what has none of them, like a name or a reason that somebody typed, is shown as it is.
 */
final class LogDetail {

    private static final Pattern VERSION = Pattern.compile("version (\\d{1,9})");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,9}) (exhibitors|buyers|requests|slots)");
    private static final Pattern FLOOR = Pattern.compile("(\\d{1,9}) to (\\d{1,9}), (\\d{1,9}) companies");
    private static final Pattern RULES = Pattern.compile("set (\\d{1,9}): (.+)");
    private static final Pattern RULE = Pattern.compile("([a-z_]+) (-?\\d{1,9})");
    private static final Pattern SEAT = Pattern.compile("slot (\\d{1,9}), table (\\d{1,9})");

    private final OrganizerMessages words;

    private final RulesMessages rules;

    private final IntFunction<String> times;

    /** @param times when a slot begins, by its number from 0; empty for one that is gone */
    LogDetail(OrganizerMessages words, RulesMessages rules, IntFunction<String> times) {
        this.words = words;
        this.rules = rules;
        this.times = times;
    }

    String of(AuditLine line) {
        return switch (line.action()) {
            case "phase opened" -> phase(line.detail());
            case "registered" -> words.logSide(line.detail());
            case "planning stopped" -> words.logAction(line.detail());
            case "link made" -> words.logLink(line.detail());
            case "timetable drafted", "timetable released" -> {
                Matcher found = VERSION.matcher(line.detail());
                yield found.matches() ? words.logVersion(number(found, 1)) : line.detail();
            }
            case "imported", "demo filled", "slots laid out" -> {
                Matcher found = COUNT.matcher(line.detail());
                yield found.matches() ? words.logCount(number(found, 1), found.group(2)) : line.detail();
            }
            case "floor set" -> {
                Matcher found = FLOOR.matcher(line.detail());
                yield found.matches()
                        ? words.logFloor(number(found, 1), number(found, 2), number(found, 3))
                        : line.detail();
            }
            case "match weights saved" -> {
                Matcher found = RULES.matcher(line.detail());
                yield found.matches() ? rules(number(found, 1), found.group(2)) : line.detail();
            }
            default -> {
                Matcher found = SEAT.matcher(line.detail());
                yield found.matches()
                        ? words.logSeat(number(found, 1), times.apply(number(found, 1) - 1), number(found, 2))
                        : line.detail();
            }
        };
    }

    private String rules(int set, String weights) {
        return Stream.concat(
                        Stream.of(rules.set(set)),
                        RULE.matcher(weights).results().map(weight -> rule(weight.group(1)) + " " + weight.group(2)))
                .collect(Collectors.joining(" · "));
    }

    private String rule(String word) {
        for (RuleName rule : RuleName.values()) {
            if (rule.name().toLowerCase(Locale.ROOT).equals(word)) {
                return rules.rule(rule);
            }
        }
        return word;
    }

    private String phase(String word) {
        for (SessionPhase phase : SessionPhase.values()) {
            if (phase.name().toLowerCase(Locale.ROOT).equals(word)) {
                return words.phase(phase);
            }
        }
        return word;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}

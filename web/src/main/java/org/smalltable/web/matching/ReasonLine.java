package org.smalltable.web.matching;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.smalltable.core.matching.Reason;

/**
 * A reason for programs: the fact itself, and its words in the caller's language.
 *
 * @param kind which fact it is, such as {@code shared_heading}
 * @param stance whether it speaks for the meeting, against it, or forbids it
 * @param fact what belongs to this kind of fact
 * @param text a few words
 * @param detail what the few words leave out; empty when nothing
 */
public record ReasonLine(
        @Schema(example = "shared_heading") String kind,
        Stance stance,

        @Schema(type = SchemaType.OBJECT, implementation = Object.class, example = "{\"code\": \"0901\"}")
        Reason fact,

        String text,
        String detail) {

    /** What a fact does to a meeting. */
    public enum Stance {
        FOR,
        AGAINST,
        BARRING
    }

    static ReasonLine of(Reason reason, ReasonChip worded) {
        Stance stance = switch (reason) {
            case Reason.For ignored -> Stance.FOR;
            case Reason.Against ignored -> Stance.AGAINST;
            case Reason.Barring ignored -> Stance.BARRING;
        };
        return new ReasonLine(kind(reason), stance, reason, worded.text(), worded.detail());
    }

    /** The name of a fact's record as a word in lower case. */
    private static String kind(Reason reason) {
        return reason.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
    }
}

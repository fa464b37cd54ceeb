package org.smalltable.web.matching;

/**
 * A reason as the reader sees it.
 *
 * @param text a few words
 * @param detail what the few words leave out, as whole sentences; empty when nothing
 * @param tone the ending of the chip's style class: gold for what is special, plain for what goes without saying, bad for
 *     what speaks against the pair, fit for what is sought and brought
 */
public record ReasonChip(String text, String detail, String tone) {

    static ReasonChip fit(String text) {
        return new ReasonChip(text, "", "fit");
    }

    static ReasonChip gold(String text, String detail) {
        return new ReasonChip(text, detail, "gold");
    }

    static ReasonChip plain(String text, String detail) {
        return new ReasonChip(text, detail, "plain");
    }

    static ReasonChip bad(String text, String detail) {
        return new ReasonChip(text, detail, "bad");
    }
}

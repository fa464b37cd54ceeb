package org.smalltable.exchange.company;

/**
 * Something that is wrong in a file.
 *
 * @param line the line in the file where the row begins, counted from 1; the heading row is line 1
 * @param column the column's name; empty when it is not about one column
 * @param problem what is wrong
 * @param value what was found; may be empty
 */
public record Flaw(long line, String column, Problem problem, String value) {

    /** What can be wrong. */
    public enum Problem {
        /** The heading row lacks a column that cannot be done without. */
        COLUMN_MISSING("the column is missing"),
        /** The field may not be empty. */
        EMPTY("may not be empty"),
        /** No ISO 3166-1 country code in use. */
        NO_COUNTRY("is no country code, such as RW"),
        /** No sector of the tree. */
        NO_SECTOR("is no sector, such as FOOD.DRINK.COFFEE"),
        /** Not a chapter, heading or subheading of HS 2022. */
        NO_PRODUCT_CODE("is no HS code, such as 0901"),
        /** No BCP 47 language tag. */
        NO_LANGUAGE("is no language tag, such as fr"),
        /** More cells than the heading row has columns; the value is how many. */
        TOO_MANY_CELLS("cells are more than the columns: text with a comma needs quotation marks"),
        /** No number of meetings from 1 to 64. */
        NO_NUMBER("is no number from 1 to 64"),
        /** Longer than can be kept; the value is how many letters it may have. */
        TOO_LONG("letters are the most"),
        /** The company stands in the file before; the value is that line. */
        TWICE("is the line in which the same company stands"),
        /** More rows than one file may have; the value is how many it may. */
        TOO_MANY_ROWS("companies are the most"),
        /** Not what CSV allows, such as a quote that is never closed. */
        NOT_CSV("cannot be read as CSV"),
        /** Not UTF-8. */
        NOT_UTF8("is not UTF-8 text");

        private final String english;

        Problem(String english) {
            this.english = english;
        }
    }

    /** One line for a terminal, in English. */
    public String message() {
        StringBuilder message = new StringBuilder("line ").append(line);
        if (!column.isEmpty()) {
            message.append(", column ").append(column);
        }
        message.append(": ");
        if (!value.isEmpty()) {
            message.append('"').append(value).append("\" ");
        }
        return message.append(problem.english).toString();
    }
}

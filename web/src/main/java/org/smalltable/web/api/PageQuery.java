package org.smalltable.web.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hibernate.validator.constraints.Range;

/**
 * Which part of a list is asked for. Kept as it was written: a number that cannot be read is then told as an error of its
 * parameter, not as an address that is not there.
 *
 * @param page from 1
 * @param size lines on a page
 */
public record PageQuery(
        @QueryParam("page")
        @DefaultValue("1")
        @Range(min = 1, max = PageQuery.LAST)
        @Parameter(
                description = "Which page, from 1.",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000000", defaultValue = "1"))
        String page,

        @QueryParam("size")
        @DefaultValue("20")
        @Range(min = 1, max = PageQuery.MOST)
        @Parameter(
                description = "Lines on a page, at most 100.",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
        String size) {

    /** The longest page. */
    public static final int MOST = 100;

    static final int LAST = 1_000_000;

    /** The page as people count, from 1. */
    public int number() {
        return new BigDecimal(page).intValue();
    }

    /** The page as doors count, from 0. */
    public int index() {
        return number() - 1;
    }

    /** Lines on a page. */
    public int lines() {
        return new BigDecimal(size).intValue();
    }

    /** How many lines to skip. */
    public long offset() {
        return (long) index() * lines();
    }
}

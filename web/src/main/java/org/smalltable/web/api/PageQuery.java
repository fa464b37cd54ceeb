package org.smalltable.web.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which part of a list is asked for.
 *
 * @param page from 1
 * @param size lines on a page
 */
public record PageQuery(
        @QueryParam("page") @DefaultValue("1") @Min(1) @Max(1_000_000) @Parameter(description = "Which page, from 1.")
        int page,

        @QueryParam("size")
        @DefaultValue("20")
        @Min(1)
        @Max(PageQuery.MOST)
        @Parameter(description = "Lines on a page, at most 100.")
        int size) {

    /** The longest page. */
    public static final int MOST = 100;

    /** The page as doors count, from 0. */
    public int index() {
        return page - 1;
    }

    /** How many lines to skip. */
    public long offset() {
        return (long) index() * size;
    }
}

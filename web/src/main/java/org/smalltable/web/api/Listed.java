package org.smalltable.web.api;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param items the lines of this page; none beyond the last page
 * @param page from 1
 * @param size lines on a full page
 * @param total lines on all pages
 * @param pages how many pages there are, at least one
 * @param <T> a line
 */
@Schema(description = "One page of a list.")
public record Listed<T>(List<T> items, int page, int size, long total, long pages) {

    /** Copies the lines. */
    public Listed {
        items = List.copyOf(items);
    }

    /** A page that was read as such. */
    public static <T> Listed<T> of(List<T> items, PageQuery asked, long total) {
        int size = asked.lines();
        return new Listed<>(items, asked.number(), size, total, Math.max(1, Math.ceilDiv(total, size)));
    }

    /** A page of a list that is there as a whole; only its own lines are shaped. */
    public static <S, T> Listed<T> part(List<S> all, PageQuery asked, Function<S, T> shape) {
        return of(
                all.stream()
                        .skip(asked.offset())
                        .limit(asked.lines())
                        .map(shape)
                        .toList(),
                asked,
                all.size());
    }
}

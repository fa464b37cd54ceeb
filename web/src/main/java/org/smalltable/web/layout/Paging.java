package org.smalltable.web.layout;

/**
 * Which part of a long list a page shows.
 *
 * @param number the page, from 1
 * @param size lines on a page
 * @param total lines in all
 * @param base path and query to which {@code page=N} is appended; ends with {@code ?} or {@code &}
 */
public record Paging(int number, int size, long total, String base) {

    /** Puts a page number that is too small or too large to the nearest one that is there. */
    public Paging {
        if (size < 1 || total < 0) {
            throw new IllegalArgumentException("A page has at least one line, not " + size + " of " + total + ".");
        }
        number = (int) Math.clamp(number, 1, Math.max(1, (total + size - 1) / size));
    }

    /** How many pages there are, at least one. */
    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    /** The first line's number, from 1; 0 for an empty list. */
    public long from() {
        return total == 0 ? 0 : (long) (number - 1) * size + 1;
    }

    /** The last line's number. */
    public long to() {
        return Math.min(total, (long) number * size);
    }

    /** How many lines to skip. */
    public int offset() {
        return (number - 1) * size;
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages();
    }

    /** The address of the page before. */
    public String previous() {
        return base + "page=" + (number - 1);
    }

    /** The address of the page after. */
    public String next() {
        return base + "page=" + (number + 1);
    }
}

package org.smalltable.web.company;

import java.util.List;

/**
 * One country that a buyer wishes for or not, as the page shows it.
 *
 * @param number from 0
 * @param text what was typed
 * @param wish the word of a {@link Wish}
 */
record PlaceLine(int number, String text, String wish, List<String> problems) {

    /** As people count. */
    public int ordinal() {
        return number + 1;
    }

    public boolean isWish(String word) {
        return wish.equals(word);
    }
}

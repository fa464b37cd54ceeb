package org.smalltable.web.company;

import java.util.List;
import org.smalltable.web.layout.Choice;

/**
 * One product of the form as the page shows it.
 *
 * @param number from 0
 * @param text what was typed
 * @param codes the product codes to choose from: the chosen one and what the last search found
 * @param code the chosen one, or empty
 * @param sector the chosen sector, or empty
 * @param first whether it is shown for the first time
 * @param searched whether somebody asked to find it, so that the page says what was found
 * @param textProblems what is wrong with the text
 * @param codeProblems what is wrong with the code
 */
record ProductLine(
        int number,
        String text,
        List<Choice> codes,
        String code,
        String sector,
        boolean first,
        boolean searched,
        List<String> textProblems,
        List<String> codeProblems) {

    /** As people count. */
    public int ordinal() {
        return number + 1;
    }

    public boolean isChosen(String value) {
        return code.equals(value);
    }

    public boolean isIn(String value) {
        return sector.equals(value);
    }
}

package org.smalltable.web.rules;

import java.util.List;
import java.util.UUID;

/**
 * What other weights would do.
 *
 * @param companies how many companies there are
 * @param poorlyNow how many have too few good matches with the weights in force
 * @param poorlyThen how many would
 * @param enough so many good matches are enough
 */
record WeightShift(
        int companies, int poorlyNow, int poorlyThen, int enough, List<PairLine> risen, List<PairLine> fallen) {

    /** A pair with its points now and then. */
    record PairLine(UUID exhibitor, String exhibitorName, UUID buyer, String buyerName, int now, int then) {}

    /** Whether nothing would change. */
    public boolean isNothing() {
        return risen.isEmpty() && fallen.isEmpty() && poorlyNow == poorlyThen;
    }
}

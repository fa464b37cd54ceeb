package org.smalltable.core.matching;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * How large one order may be, from the least to the most: what an exhibitor can serve, or what a buyer wants to order.
 *
 * @param least the smallest order
 * @param most the largest order
 * @param currency the currency of both
 */
public record OrderSize(BigDecimal least, BigDecimal most, Currency currency) {

    /** @throws IllegalArgumentException unless zero ≤ least ≤ most */
    public OrderSize {
        if (least.signum() < 0 || least.compareTo(most) > 0) {
            throw new IllegalArgumentException("An order from " + least + " to " + most + " " + currency
                    + " is no range. Maybe the two are exchanged.");
        }
    }

    /** Whether one order can suit both. Different currencies are not compared: then there is nothing to say. */
    public boolean overlaps(OrderSize other) {
        return currency.equals(other.currency) && least.compareTo(other.most) <= 0 && other.least.compareTo(most) <= 0;
    }
}

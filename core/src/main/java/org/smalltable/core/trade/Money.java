package org.smalltable.core.trade;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in a currency.
 *
 * @param amount zero or more
 * @param currency an ISO 4217 currency
 */
public record Money(BigDecimal amount, Currency currency) {

    /** @throws IllegalArgumentException for a negative amount */
    public Money {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("An amount is zero or more, not " + amount + " " + currency + ".");
        }
    }

    /**
     * An amount with the code of its currency.
     *
     * @throws IllegalArgumentException when the amount is no number or negative, or the currency unknown
     */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}

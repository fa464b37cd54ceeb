package org.smalltable.persistence.participant;

import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Country;

/**
 * A one-time link for a company's first or further delegate.
 *
 * @param token shown now and never again
 */
public record Invitation(String company, Country country, Side side, String token) {}

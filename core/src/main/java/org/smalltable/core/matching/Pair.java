package org.smalltable.core.matching;

import org.smalltable.core.trade.TradeFacts;

/**
 * A demand and an offer side by side, with all that rules may ask.
 *
 * @param demand what is sought
 * @param offer what is brought
 * @param context the date and the two companies' history
 * @param facts the reference data
 */
public record Pair(Demand demand, Offer offer, MatchContext context, TradeFacts facts) {}

/**
 * What the trade already knows: countries and their dated standing, the sector tree, the product codes of customs,
 * languages and money. Values and immutable reference data; nothing here changes while the product runs.
 */
package org.smalltable.core.trade;

/** What people do, in a real browser. */
package org.smalltable.web.journeys;

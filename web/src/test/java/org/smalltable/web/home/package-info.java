/** Match lists in memory, and the pages that show them. */
package org.smalltable.web.home;

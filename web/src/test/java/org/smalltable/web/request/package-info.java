/** Meeting requests on a real PostgreSQL and through the pages. */
package org.smalltable.web.request;

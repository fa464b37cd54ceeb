/** What tests of the application stand on: a real PostgreSQL of their own, and a real browser. */
package org.smalltable.web.testing;

/** What shows only in an installation for others: behind a proxy that speaks TLS, with nobody in it yet. */
package org.smalltable.web.deployed;

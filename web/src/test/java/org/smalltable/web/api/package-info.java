/** The JSON API as a program calls it. */
package org.smalltable.web.api;

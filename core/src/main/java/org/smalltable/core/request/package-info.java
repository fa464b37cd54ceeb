/** A request for a meeting and the moves its status may make. */
package org.smalltable.core.request;

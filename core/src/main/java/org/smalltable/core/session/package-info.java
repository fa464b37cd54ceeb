/** The life of a matchmaking session: its phases and what each allows. */
package org.smalltable.core.session;

/** Agendas and bookings, tested. */
package org.smalltable.web.agenda;

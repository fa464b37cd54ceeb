package org.smalltable.core.trade;

import java.util.Optional;

/**
 * Something that {@link ProductSearch} found: goods with their code, or a service, which has none.
 *
 * @param code a chapter, heading or subheading; empty for services
 * @param sector where it is shown; empty for goods that no sector claims
 * @param labels its names
 */
public record ProductFound(Optional<HsCode> code, Optional<Sector> sector, Labels labels) {}

package org.smalltable.web.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Lets templates ask what points mean: {@code inject:bands.of(points)}. */
@Named("bands")
@ApplicationScoped
public class Bands {

    /** The band of these points. */
    public Band of(int points) {
        return Band.of(points);
    }
}

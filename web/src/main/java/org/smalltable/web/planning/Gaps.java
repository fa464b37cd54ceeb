package org.smalltable.web.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.RoundingMode;
import java.text.NumberFormat;
import org.smalltable.web.reader.Reader;

/** Words small fractions: a gap of 0.00004 is 0.004 %, never 0 %; none at all is 0 %. */
@ApplicationScoped
class Gaps {

    private final Reader reader;

    Gaps(Reader reader) {
        this.reader = reader;
    }

    String text(double fraction) {
        NumberFormat format = NumberFormat.getPercentInstance(reader.locale());
        format.setMaximumFractionDigits(3);
        // Upwards: a certificate may promise too little, never too much.
        format.setRoundingMode(RoundingMode.CEILING);
        return format.format(fraction);
    }
}

package org.smalltable.web.organizer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.web.reader.Reader;

/** Names of sectors and product codes in the reader's language. */
@ApplicationScoped
class TradeWords {

    private final TradeFacts facts = TradeFacts.shipped();

    @Inject
    Reader reader;

    List<String> sectors(Collection<Sector> sectors) {
        return sectors.stream()
                .sorted()
                .map(sector -> facts.label(sector, reader.locale()))
                .toList();
    }

    List<String> codes(Collection<HsCode> codes) {
        return codes.stream().sorted().map(this::code).toList();
    }

    String code(HsCode code) {
        return code.digits() + " " + facts.label(code, reader.locale());
    }
}

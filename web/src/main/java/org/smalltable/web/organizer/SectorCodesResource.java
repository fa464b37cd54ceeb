package org.smalltable.web.organizer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.stream.Collectors;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** The codes that files of companies name sectors with, as a list for spreadsheets. */
@Path("/organizer/sectors.csv")
@RolesAllowed(Roles.ORGANIZER)
public class SectorCodesResource {

    @Inject
    Reader reader;

    @GET
    public Response codes() {
        Locale locale = reader.locale();
        // the mark lets spreadsheets read the file as what it is
        String lines = TradeFacts.shipped().sectors().stream()
                .map(sector -> "%s,\"%s\",%s\n"
                        .formatted(
                                sector.sector().code(),
                                sector.labels().in(locale).replace("\"", "\"\""),
                                sector.codes().stream().map(HsCode::digits).collect(Collectors.joining(" "))))
                .collect(Collectors.joining("", "\uFEFFsector,name,hs\n", ""));
        return Response.ok(lines)
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"sectors.csv\"")
                .build();
    }
}

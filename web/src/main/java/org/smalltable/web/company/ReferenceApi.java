package org.smalltable.web.company;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryFacts;
import org.smalltable.core.trade.CountryGroup;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.TariffTreatment;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.web.api.Keepable;
import org.smalltable.web.error.Problems;
import org.smalltable.web.reader.Reader;

/** The trade's reference data, named in the caller's language. */
@Path("/api")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference", description = "Countries with their groups, sectors, product codes. Open to everybody.")
public class ReferenceApi {

    @Inject
    TradeChoices choices;

    @Inject
    CountryNames names;

    @Inject
    Reader reader;

    @Inject
    Keepable keepable;

    @Inject
    Problems problems;

    @Inject
    Clock clock;

    /**
     * A country or region as it stands on a day.
     *
     * @param name in the caller's language
     * @param groups those that it belongs to on that day
     * @param zeroTariff the zero tariff that an importer in China pays on its goods on that day, if there is one
     */
    public record CountryLine(
            Country code,
            String name,
            String region,
            List<CountryGroup> groups,
            Optional<TariffTreatment> zeroTariff) {}

    /** A place in the sector tree; its code begins with the code of the place above it. */
    public record SectorLine(Sector code, String name, int level, List<HsCode> codes) {}

    @GET
    @Path("countries")
    @Operation(operationId = "countries", summary = "Countries with the groups they belong to on a date")
    @APIResponse(
            responseCode = "200",
            description = "All countries and regions, in the order of their codes.",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CountryLine.class)))
    public Response countries(
            @QueryParam("date")
                    @Parameter(description = "The day in question, such as 2026-11-05; today when left out.")
                    Optional<String> date,
            @Context Request request) {
        LocalDate day = date.map(text -> problems.parameter("date", text, LocalDate::parse))
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        TradeFacts facts = choices.facts();
        return keepable.answer(
                facts.countries().stream()
                        .map(country -> line(country, facts, day))
                        .toList(),
                request);
    }

    @GET
    @Path("sectors")
    @Operation(operationId = "sectors", summary = "The sector tree, each sector before those below it")
    @APIResponse(
            responseCode = "200",
            description = "Areas, branches and leaves.",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SectorLine.class)))
    public Response sectors(@Context Request request) {
        Locale locale = reader.locale();
        return keepable.answer(
                choices.facts().sectors().stream()
                        .map(sector -> new SectorLine(
                                sector.sector(),
                                sector.labels().in(locale),
                                sector.sector().level(),
                                sector.codes()))
                        .toList(),
                request);
    }

    @GET
    @Path("products")
    @Operation(
            operationId = "products",
            summary = "Product codes and services by words or digits",
            description =
                    "Words of any of the three languages, trade words such as arabica, or the first digits of an HS code.")
    @APIResponse(
            responseCode = "200",
            description = "The best finds, at most eight.",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = TradeChoices.Found.class)))
    public Response products(
            @QueryParam("text") @NotBlank @Size(max = 100) @Parameter(example = "coffee") String text,
            @Context Request request) {
        return keepable.answer(choices.find(text, reader.locale()), request);
    }

    private CountryLine line(CountryFacts country, TradeFacts facts, LocalDate day) {
        return new CountryLine(
                country.country(),
                names.name(country.country(), reader.locale()),
                country.region(),
                Arrays.stream(CountryGroup.values())
                        .filter(group -> facts.isMember(country.country(), group, day))
                        .toList(),
                facts.zeroTariff(country.country(), day));
    }
}

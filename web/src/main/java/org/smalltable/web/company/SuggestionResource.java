package org.smalltable.web.company;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Choice;
import org.smalltable.web.reader.Reader;

/** What fields suggest while one types: products by word or code, countries by name or code. */
@Path("/")
@PermitAll
public class SuggestionResource {

    private static final int MOST_COUNTRIES = 8;
    private static final int LONGEST = 100;

    @Inject
    TradeChoices choices;

    @Inject
    CountryNames names;

    @Inject
    Reader reader;

    @Inject
    Answers answers;

    record Products(List<TradeChoices.Found> found) {}

    record Countries(List<Choice> countries) {}

    @CheckedTemplate(basePath = "company")
    static class Templates {
        static native TemplateInstance products(Products page);

        static native TemplateInstance countries(Countries page);
    }

    @GET
    @Path("products/search")
    public Response products(@RestQuery List<String> text) {
        return answers.page(Templates.products(new Products(choices.find(first(text), reader.locale()))));
    }

    @GET
    @Path("countries/search")
    public Response countries(@RestQuery List<String> country, @RestQuery List<String> place) {
        String typed = country.isEmpty() ? first(place) : first(country);
        return answers.page(Templates.countries(new Countries(
                names.find(typed, reader.locale(), MOST_COUNTRIES).stream()
                        .map(found -> new Choice(found.code(), names.name(found, reader.locale())))
                        .toList())));
    }

    private static String first(List<String> sent) {
        String text = sent.isEmpty() ? "" : sent.getFirst();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}

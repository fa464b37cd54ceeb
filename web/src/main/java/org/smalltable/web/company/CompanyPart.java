package org.smalltable.web.company;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.smalltable.core.trade.Country;
import org.smalltable.persistence.participant.CompanyProfile;

/** The part of a form that says who the company is. */
final class CompanyPart {

    private final CountryNames countries;

    CompanyPart(CountryNames countries) {
        this.countries = countries;
    }

    /** The company as typed; empty when something is wrong with it. */
    Optional<CompanyProfile> read(FormCheck check) {
        String name = check.given("company", 200, check.words().companyMissing());
        Optional<Country> country = countries.of(check.typed().text("country"));
        if (country.isEmpty()) {
            check.wrong(
                    "country",
                    check.typed().text("country").isEmpty()
                            ? check.words().countryMissing()
                            : check.words().countryUnknown());
        }
        String province = check.text("province", 120);
        String group = check.text("group", 200);
        String kind = check.text("kind", 120);
        String website = website(check);
        String about = check.text("about", 1000);
        return check.isRight()
                ? country.map(c -> new CompanyProfile(name, c, province, group, kind, website, about))
                : Optional.empty();
    }

    /** The company as a form shows it. */
    Map<String, List<String>> show(CompanyProfile company, Locale locale) {
        return Map.of(
                "company", List.of(company.name()),
                "country", List.of(countries.name(company.country(), locale)),
                "province", List.of(company.province()),
                "group", List.of(company.group()),
                "kind", List.of(company.kind()),
                "website", List.of(company.website()),
                "about", List.of(company.about()));
    }

    /** People leave the scheme out; a website is an https address unless they say otherwise. */
    private static String website(FormCheck check) {
        String typed = check.text("website", 300);
        if (typed.isEmpty()) {
            return "";
        }
        String address = typed.contains("://") ? typed : "https://" + typed;
        try {
            URI uri = URI.create(address);
            if (uri.getHost() != null
                    && uri.getHost().contains(".")
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                return address;
            }
        } catch (IllegalArgumentException malformed) {
            // said below
        }
        check.wrong("website", check.words().websiteWrong());
        return "";
    }
}

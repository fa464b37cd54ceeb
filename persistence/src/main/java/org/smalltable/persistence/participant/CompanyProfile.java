package org.smalltable.persistence.participant;

import org.smalltable.core.trade.Country;
import org.smalltable.persistence.value.KeptText;

/**
 * A company as it names itself. Text is kept in Unicode NFC with surrounding space removed.
 *
 * @param province where in the country, or empty
 * @param group the group of companies it belongs to, or empty: companies of one group are not matched with each other
 * @param kind what sort of company it is (importer, retailer, manufacturer ...), or empty
 * @param website an https address, or empty
 * @param about a few words, or empty
 */
public record CompanyProfile(
        String name, Country country, String province, String group, String kind, String website, String about) {

    public CompanyProfile {
        name = KeptText.of(name);
        province = KeptText.of(province);
        group = KeptText.of(group);
        kind = KeptText.of(kind);
        website = KeptText.of(website);
        about = KeptText.of(about);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A company has a name.");
        }
    }

    /** A company of which only the name and country are known. */
    public static CompanyProfile of(String name, Country country) {
        return new CompanyProfile(name, country, "", "", "", "", "");
    }
}

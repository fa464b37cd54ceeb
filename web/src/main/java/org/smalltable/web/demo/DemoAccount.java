package org.smalltable.web.demo;

import java.util.List;
import org.smalltable.persistence.audit.Role;

/**
 * An account that everybody may try in the demo. It exists only where the demo was loaded, and is shown on the sign-in
 * page there.
 *
 * @param email the name to sign in with
 * @param company the invented company, empty for the organizer
 */
public record DemoAccount(Role role, String email, String name, String company) {

    /** One password for all three: they guard nothing but invented data. */
    public static final String PASSWORD = "small-table-demo";

    /** One account for each role. */
    public static final List<DemoAccount> ALL = List.of(
            new DemoAccount(
                    Role.EXHIBITOR, "exhibitor@demo.smalltable.org", "Aline Uwase", "Imvura Hills Coffee Co-operative"),
            new DemoAccount(Role.BUYER, "buyer@demo.smalltable.org", "Chen Yu", "Haiyue Foods Import (Ningbo)"),
            new DemoAccount(Role.ORGANIZER, "organizer@demo.smalltable.org", "Camille Laurent", ""));
}

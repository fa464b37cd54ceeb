package org.smalltable.web.company;

import java.util.Optional;
import java.util.regex.Pattern;
import org.smalltable.web.security.PasswordRules;

/** The part of a form that says who signs in for the company. */
final class PersonPart {

    /** What can be a mail address; whether it is one only a mail can tell. */
    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");

    /**
     * A person about to get an account.
     *
     * @param password as typed, to be hashed and forgotten
     */
    record Person(String name, String email, String password) {

        @Override
        public String toString() {
            return "Person[" + email + "]";
        }
    }

    Optional<Person> read(FormCheck check) {
        String name = check.given("personName", 120, check.words().personNameMissing());
        String email = check.given("email", 254, check.words().emailMissing());
        if (!email.isEmpty() && !MAIL.matcher(email).matches()) {
            check.wrong("email", check.words().emailWrong());
        }
        String password = check.typed().all("password").stream().findFirst().orElse("");
        PasswordRules.flaw(password, email)
                .ifPresent(flaw -> check.wrong(
                        "password", check.words().passwordFlaw(flaw, PasswordRules.SHORTEST, PasswordRules.LONGEST)));
        return check.isRight() ? Optional.of(new Person(name, email, password)) : Optional.empty();
    }
}

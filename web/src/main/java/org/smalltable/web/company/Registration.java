package org.smalltable.web.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.account.NewAccount;
import org.smalltable.persistence.account.SignIn;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.CompanyProfile;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.participant.Registered;
import org.smalltable.web.layout.FormState;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.security.Attempts;
import org.smalltable.web.security.Passwords;

/** Registers the company of a form, and words what comes of it. */
@ApplicationScoped
class Registration {

    // Hashing costs, and a known company's password can be guessed here as at signing in.
    private final Attempts ofOneAddress = new Attempts(60, Duration.ofMinutes(10));

    @Inject
    Participants participants;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    CompanyForms forms;

    @Inject
    Reader reader;

    @Inject
    CountryNames countries;

    /** What a sent form came to. */
    sealed interface Outcome {
        /**
         * The company is registered.
         *
         * @param account whom to sign in; empty for who is signed in already
         */
        record Done(Optional<UUID> account, String words) implements Outcome {}

        /** Something is wrong, or a visitor should rather sign in: the form again. */
        record Again(FormState state, Optional<CompanyForm.Known> known) implements Outcome {}

        /** The session takes no registrations any more. */
        record Closed(String words) implements Outcome {}
    }

    Outcome register(SessionView at, Side side, Typed typed) {
        CompanyForms.Filled filled = forms.read(typed, at, side);
        FormCheck check = filled.check();
        Optional<PersonPart.Person> person = reader.isSignedIn() ? Optional.empty() : new PersonPart().read(check);
        if (!check.isRight()) {
            return new Outcome.Again(check.state(), Optional.empty());
        }
        if (person.isPresent() && ofOneAddress.count(reader.caller().origin()).isPresent()) {
            check.wrong("", check.words().tooOften());
            return new Outcome.Again(check.state(), Optional.empty());
        }
        CompanyProfile company = filled.company().orElseThrow();
        Registered registered = participants.register(
                reader.caller(), at.id(), side, company, filled.profile().orElseThrow(), person.map(this::account));
        return switch (registered) {
            case Registered.Done done ->
                new Outcome.Done(
                        person.flatMap(p -> accountOf(p.email())), forms.words().registered(company.name()));
            case Registered.AlreadyRegistered there ->
                new Outcome.Done(Optional.empty(), forms.words().alreadyRegistered(company.name()));
            case Registered.Closed closed -> new Outcome.Closed(forms.words().closed(closed.phase()));
            case Registered.CompanyKnown known when person.isEmpty() -> nameTaken(check);
            case Registered.CompanyKnown known ->
                sentTwice(at, side, company, person).orElseGet(() -> companyKnown(check, company));
            case Registered.EmailTaken taken -> emailTaken(check);
        };
    }

    /** A signed-in company may correct its name, but not take another's. */
    private static Outcome nameTaken(FormCheck check) {
        check.wrong("company", check.words().nameTaken());
        return new Outcome.Again(check.state(), Optional.empty());
    }

    /** Who presses twice finds the company known: it is the own one, as the password proves. */
    private Optional<Outcome> sentTwice(
            SessionView at, Side side, CompanyProfile company, Optional<PersonPart.Person> person) {
        return person.flatMap(typed -> accounts.signIn(typed.email())
                .filter(known -> passwords.matches(typed.password(), known.passwordHash()))
                .filter(known ->
                        known.view().company().equals(participants.companyNamed(company.name(), company.country())))
                .filter(known -> known.view().company().stream()
                        .flatMap(own -> participants.ofCompany(own).stream())
                        .anyMatch(part -> part.session().equals(at.id()) && part.side() == side))
                .map(known -> new Outcome.Done(
                        Optional.of(known.account()), forms.words().registered(company.name()))));
    }

    private Outcome companyKnown(FormCheck check, CompanyProfile company) {
        check.wrong("company", check.words().companyKnown(countries.name(company.country(), reader.locale())));
        return new Outcome.Again(check.state(), Optional.of(CompanyForm.Known.COMPANY));
    }

    private static Outcome emailTaken(FormCheck check) {
        check.wrong("email", check.words().emailTaken());
        return new Outcome.Again(check.state(), Optional.of(CompanyForm.Known.EMAIL));
    }

    private NewAccount account(PersonPart.Person person) {
        return new NewAccount(
                person.email(),
                person.name(),
                passwords.hash(person.password()),
                reader.language().tag(),
                reader.zone().map(ZoneId::getId).orElse(""));
    }

    private Optional<UUID> accountOf(String email) {
        return accounts.signIn(email).map(SignIn::account);
    }
}

package org.smalltable.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.account.SignIn;
import org.smalltable.web.security.Attempts;
import org.smalltable.web.security.Passwords;

/** Judges attempts to sign in, and slows down those who guess. */
@ApplicationScoped
public class SignIns {
    private final Attempts ofOneAccount = new Attempts(6, Duration.ofMinutes(10));
    // many people of one company come from one address
    private final Attempts ofOneAddress = new Attempts(40, Duration.ofMinutes(10));

    // each hash takes 19 MiB: a flood from many addresses must not take all of it
    private final Semaphore hashing = new Semaphore(32);

    private final Accounts accounts;
    private final Passwords passwords;

    SignIns(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** What an attempt came to. */
    sealed interface Outcome {
        /** Address and password are right. */
        record In(SignIn signIn) implements Outcome {}

        /** One of them is not; which one is not told. */
        record Wrong() implements Outcome {}

        /** Too many failed before. */
        record TooOften(Duration pause) implements Outcome {}
    }

    /**
     * Compares a password with an account's.
     *
     * @param email as typed
     * @param address the network address that the attempt comes from
     */
    Outcome attempt(String email, String password, String address) {
        String account = email.strip().toLowerCase(Locale.ROOT) + " " + address;
        Optional<Duration> wait = ofOneAddress.count(address).or(() -> ofOneAccount.count(account));
        if (wait.isPresent()) {
            return new Outcome.TooOften(wait.get());
        }
        if (!hashing.tryAcquire()) {
            return new Outcome.TooOften(Duration.ofMinutes(1));
        }
        Optional<SignIn> signIn;
        boolean right;
        try {
            signIn = accounts.signIn(email);
            right = signIn.map(known -> passwords.matches(password, known.passwordHash()))
                    .orElseGet(() -> passwords.matchesNobody(password));
        } finally {
            hashing.release();
        }
        if (!right) {
            return new Outcome.Wrong();
        }
        ofOneAddress.forgive(address);
        ofOneAccount.forgive(account);
        return new Outcome.In(signIn.orElseThrow());
    }
}

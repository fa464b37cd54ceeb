package org.smalltable.persistence.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.smalltable.persistence.audit.AuditLog;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.value.KeptText;
import org.smalltable.persistence.value.NewId;

/**
 * The door to tokens with which programs act for an account. A token ends when its owner revokes it, signs out everywhere
 * or takes a new password.
 */
@ApplicationScoped
public class ApiTokens {
    /** Most tokens of one account. */
    public static final int MOST = 20;

    /** Most characters of a token's name. */
    public static final int NAME_LENGTH = 80;

    /** How every token begins, so that people and scanners know what they found. */
    public static final String PREFIX = "smalltable_";

    private static final int BYTES = 32;
    private static final Duration EXACT_TO = Duration.ofMinutes(1);

    private final Session entities;
    private final Accounts accounts;
    private final AuditLog audit;
    private final Clock clock;

    ApiTokens(Session entities, Accounts accounts, AuditLog audit, Clock clock) {
        this.entities = entities;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** What making a token came to. */
    public sealed interface Made {
        /** Made: the token is told this once. */
        record Done(ApiToken kept, String token) implements Made {}

        /** The account has {@link #MOST} tokens. */
        record TooMany() implements Made {}
    }

    /**
     * Makes a token for the caller's own account.
     *
     * @param name what its owner calls it, 1 to {@value #NAME_LENGTH} characters
     */
    @Transactional
    public Made make(Caller caller, String name) {
        UUID account = caller.account().orElseThrow();
        // the account's row keeps two makers at once from exceeding the number
        int generation = entities.createNativeQuery(
                        "select generation from account where id = ?1 for no key update", Integer.class)
                .setParameter(1, account)
                .getSingleResult();
        List<ApiToken> kept = tokens(caller);
        if (kept.size() >= MOST) {
            return new Made.TooMany();
        }
        String token = PREFIX + Token.draw(BYTES);
        ApiToken made = new ApiToken(NewId.at(clock), KeptText.of(name), clock.instant(), Optional.empty());
        entities.createNativeMutationQuery("""
                        insert into api_token (id, account_id, name, token_hash, generation, made_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, made.id())
                .setParameter(2, account)
                .setParameter(3, made.name())
                .setParameter(4, Token.hash(token))
                .setParameter(5, generation)
                .setParameter(6, made.madeAt())
                .executeUpdate();
        audit.record(caller, "token made", "api_token", made.id(), Optional.empty(), made.name());
        return new Made.Done(made, token);
    }

    /** The caller's own tokens that hold, the latest first. */
    @Transactional
    public List<ApiToken> tokens(Caller caller) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select t.id, t.name, t.made_at, t.used_at
                          from api_token t join account a on a.id = t.account_id and a.generation = t.generation
                         where a.id = ?1 order by t.made_at desc, t.id
                        """, Object[].class)
                .setParameter(1, caller.account().orElseThrow())
                .getResultList();
        return rows.stream()
                .map(row -> new ApiToken(
                        (UUID) row[0], (String) row[1], (Instant) row[2], Optional.ofNullable((Instant) row[3])))
                .toList();
    }

    /** Ends one of the caller's own tokens; false when there is none of that id. */
    @Transactional
    public boolean revoke(Caller caller, UUID id) {
        boolean done = entities.createNativeMutationQuery("delete from api_token where id = ?1 and account_id = ?2")
                        .setParameter(1, id)
                        .setParameter(2, caller.account().orElseThrow())
                        .executeUpdate()
                == 1;
        if (done) {
            audit.record(caller, "token revoked", "api_token", id, Optional.empty(), "");
        }
        return done;
    }

    /** The account that a token acts for, if it holds. */
    @Transactional
    public Optional<SignIn> signIn(String token) {
        Instant now = clock.instant();
        List<Object[]> found = entities.createNativeQuery("""
                        select t.id, t.account_id, t.used_at is null or t.used_at < ?2
                          from api_token t join account a on a.id = t.account_id and a.generation = t.generation
                         where t.token_hash = ?1
                        """, Object[].class)
                .setParameter(1, Token.hash(token))
                .setParameter(2, now.minus(EXACT_TO))
                .getResultList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = found.getFirst();
        if ((Boolean) row[2]) {
            entities.createNativeMutationQuery("update api_token set used_at = ?2 where id = ?1")
                    .setParameter(1, row[0])
                    .setParameter(2, now)
                    .executeUpdate();
        }
        return accounts.signIn((UUID) row[1]);
    }
}

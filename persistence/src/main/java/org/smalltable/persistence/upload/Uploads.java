package org.smalltable.persistence.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.value.LowerCaseWord;
import org.smalltable.persistence.value.NewId;

/** The door to uploaded files that wait for their confirmation. Each is seen by the account that sent it only. */
@ApplicationScoped
public class Uploads {

    private static final Duration KEPT = Duration.ofDays(1);

    private final EntityManager entities;
    private final Clock clock;

    Uploads(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Keeps a file for a day; older ones of everybody are forgotten at the same time.
     *
     * @param content at most 8 MiB in UTF-8, without zero characters
     */
    @Transactional
    public UUID keep(Caller caller, UUID session, Side side, String fileName, String content) {
        entities.createNativeQuery("delete from upload where kept_at < ?1")
                .setParameter(1, clock.instant().minus(KEPT))
                .executeUpdate();
        UUID id = NewId.at(clock);
        entities.createNativeQuery("""
                        insert into upload (id, account_id, session_id, side, file_name, content, kept_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        """)
                .setParameter(1, id)
                .setParameter(2, caller.account().orElseThrow())
                .setParameter(3, session)
                .setParameter(4, LowerCaseWord.word(side))
                .setParameter(5, fileName)
                .setParameter(6, content)
                .setParameter(7, clock.instant())
                .executeUpdate();
        return id;
    }

    /** The caller's own file of a session, unless it was forgotten. */
    @Transactional
    public Optional<Upload> upload(Caller caller, UUID session, UUID id) {
        List<?> rows = entities.createNativeQuery(
                        "select side, file_name, content from upload where id = ?1 and session_id = ?2 and account_id = ?3")
                .setParameter(1, id)
                .setParameter(2, session)
                .setParameter(3, caller.account().orElseThrow())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .findFirst()
                .map(row -> new Upload(
                        id, session, Side.valueOf(((String) row[0]).toUpperCase(Locale.ROOT)), (String) row[1], (String)
                                row[2]));
    }

    /** Forgets a file of the caller's. */
    @Transactional
    public void forget(Caller caller, UUID id) {
        entities.createNativeQuery("delete from upload where id = ?1 and account_id = ?2")
                .setParameter(1, id)
                .setParameter(2, caller.account().orElseThrow())
                .executeUpdate();
    }
}

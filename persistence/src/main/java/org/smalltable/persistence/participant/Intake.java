package org.smalltable.persistence.participant;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.audit.AuditLog;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.value.LowerCaseWord;

/** Takes whole lists of companies into a session. */
final class Intake {

    private final EntityManager entities;
    private final Expos expos;
    private final Floors floors;
    private final ParticipantNews news;
    private final AuditLog audit;
    private final Clock clock;

    Intake(EntityManager entities, Expos expos, Floors floors, ParticipantNews news, AuditLog audit, Clock clock) {
        this.entities = entities;
        this.expos = expos;
        this.floors = floors;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    Imported addAll(Caller caller, UUID session, Side side, List<CompanyEntry> entries) {
        SessionView at = expos.session(session).orElseThrow();
        int cap = side == Side.EXHIBITOR ? at.exhibitorCap() : at.buyerCap();
        int added = entities.unwrap(Session.class)
                .doReturningWork(connection -> new EntryRows(connection, clock).add(session, side, cap, entries));
        if (added > 0) {
            floors.entitleAll(session);
            news.changed(session);
            audit.record(
                    caller,
                    "imported",
                    "matchmaking_session",
                    session,
                    Optional.of(session),
                    added + " " + LowerCaseWord.word(side) + "s");
        }
        return new Imported(added, entries.size() - added);
    }

    List<CompanyEntry> unknown(UUID session, Side side, List<CompanyEntry> entries) {
        @SuppressWarnings("unchecked")
        List<String> there = entities.createNativeQuery("""
                        select c.name_key || '|' || c.country from participant p join company c on c.id = p.company_id
                         where p.session_id = ?1 and p.side = ?2
                        """, String.class)
                .setParameter(1, session)
                .setParameter(2, LowerCaseWord.word(side))
                .getResultList();
        Set<String> known = new HashSet<>(there);
        return entries.stream()
                .filter(entry -> known.add(Folding.key(entry.company().name()) + "|"
                        + entry.company().country().code()))
                .toList();
    }
}

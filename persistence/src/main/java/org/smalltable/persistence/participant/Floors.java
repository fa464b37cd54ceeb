package org.smalltable.persistence.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryGroup;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.persistence.audit.AuditLog;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;

/**
 * The door to the floor: the bonus on a company's first meeting, so that small companies and those of least developed
 * countries do not go home without one. Exhibitors of least developed countries get the session's bonus by themselves;
 * for any other company the organizer raises it by hand, and what was set by hand stays.
 */
@ApplicationScoped
public class Floors {

    /** The highest bonus. A match is worth at most 1000 points, so this outweighs ten of the best. */
    public static final int HIGHEST = 10_000;

    private static final TradeFacts FACTS = TradeFacts.shipped();

    private final EntityManager entities;
    private final Expos expos;
    private final AuditLog audit;

    Floors(EntityManager entities, Expos expos, AuditLog audit) {
        this.entities = entities;
        this.expos = expos;
        this.audit = audit;
    }

    /** What exhibitors of least developed countries get in this session; 0 for nothing. */
    @Transactional
    public int leastDeveloped(UUID session) {
        return ((Number) entities.createNativeQuery(
                                "select least_developed_floor from matchmaking_session where id = ?1")
                        .setParameter(1, session)
                        .getSingleResult())
                .intValue();
    }

    /** Whether the country is a least developed one on the session's date, whose exhibitors get the bonus. */
    public static boolean isLeastDeveloped(Country country, LocalDate date) {
        return FACTS.isMember(country, CountryGroup.LEAST_DEVELOPED, date);
    }

    /**
     * Sets what exhibitors of least developed countries get; answers how many companies' floors that changed. Membership
     * is read on the session's date, so saying it again after the date was changed puts the companies right.
     */
    @Transactional
    public int setLeastDeveloped(Caller caller, UUID session, int bonus) {
        SessionView at = expos.session(session).orElseThrow();
        int before = leastDeveloped(session);
        entities.createNativeQuery("update matchmaking_session set least_developed_floor = ?2 where id = ?1")
                .setParameter(1, session)
                .setParameter(2, bonus)
                .executeUpdate();
        int changed = spread(at, before, bonus);
        if (changed > 0) {
            expos.calendarChanged(session);
        }
        if (changed > 0 || bonus != before) {
            audit.record(
                    caller,
                    "floor set",
                    "matchmaking_session",
                    session,
                    Optional.of(session),
                    before + " to " + bonus + ", " + changed + " companies");
        }
        return changed;
    }

    /** Sets one company's floor by hand; false when the session has no such registration. */
    @Transactional
    public boolean set(Caller caller, UUID session, UUID id, int bonus) {
        Participant participant = entities.find(Participant.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (participant == null || !participant.sessionId().equals(session)) {
            return false;
        }
        participant.raiseFloor(bonus);
        expos.calendarChanged(session);
        audit.record(caller, "floor raised", "participant", id, Optional.of(session), String.valueOf(bonus));
        return true;
    }

    /** Gives a new participant what its country and side entitle it to. */
    void entitle(Participant participant, CompanyProfile company, SessionView at, int bonus) {
        if (participant.side() == Side.EXHIBITOR && bonus > 0 && isLeastDeveloped(company.country(), at.heldOn())) {
            participant.raiseFloor(bonus);
        }
    }

    /** Gives what they are entitled to to all who were added at once. */
    void entitleAll(UUID session) {
        int bonus = leastDeveloped(session);
        if (bonus > 0) {
            spread(expos.session(session).orElseThrow(), bonus, bonus);
        }
    }

    private int spread(SessionView at, int before, int bonus) {
        List<String> members = FACTS.countries().stream()
                .map(facts -> facts.country())
                .filter(country -> isLeastDeveloped(country, at.heldOn()))
                .map(Country::code)
                .toList();
        return entities.createNativeQuery("""
                        update participant p
                           set floor_bonus = case when c.country in (?2) then cast(?3 as integer) else 0 end
                          from company c
                         where c.id = p.company_id and p.session_id = ?1 and p.side = 'exhibitor'
                           and p.floor_bonus in (0, ?4)
                           and p.floor_bonus <> case when c.country in (?2) then cast(?3 as integer) else 0 end
                        """)
                .setParameter(1, at.id())
                .setParameter(2, members)
                .setParameter(3, bonus)
                .setParameter(4, before)
                .executeUpdate();
    }
}

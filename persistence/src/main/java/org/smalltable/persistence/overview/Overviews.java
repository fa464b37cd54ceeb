package org.smalltable.persistence.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.request.RequestStatus;

/** The door to figures over everything that belongs to a session. Reads only. */
@ApplicationScoped
public class Overviews {

    private final EntityManager entities;

    Overviews(EntityManager entities) {
        this.entities = entities;
    }

    /** How far each session is: one statement for all of them. */
    @Transactional
    public Map<UUID, SessionStanding> standings() {
        Map<UUID, SessionStanding> standings = new HashMap<>();
        for (Object[] row : rows("""
                select s.id,
                       coalesce(p.waiting_exhibitors, 0), coalesce(p.waiting_buyers, 0),
                       coalesce(p.exhibitors, 0), coalesce(p.buyers, 0),
                       coalesce(t.slots, 0), coalesce(t.seats, 0), coalesce(r.wishes, 0),
                       (select count(*) from timetable_version d where d.session_id = s.id and d.status = 'draft'
                           and d.number > coalesce(v.number, 0)),
                       v.id,
                       (select count(*) from meeting m join timetable_version mv on mv.id = m.version_id
                         where m.session_id = s.id and m.status = 'live' and mv.status = 'released')
                  from matchmaking_session s
                  left join (select session_id, count(*) filter (where status = 'waiting' and side = 'exhibitor') as waiting_exhibitors,
                                    count(*) filter (where status = 'waiting' and side = 'buyer') as waiting_buyers,
                                    count(*) filter (where status = 'admitted' and side = 'exhibitor') as exhibitors,
                                    count(*) filter (where status = 'admitted' and side = 'buyer') as buyers
                               from participant group by session_id) p on p.session_id = s.id
                  left join (select session_id, count(*) as slots, sum(tables) as seats
                               from slot group by session_id) t on t.session_id = s.id
                  left join (select session_id, count(*) as wishes from meeting_request
                              where status = 'accepted' group by session_id) r on r.session_id = s.id
                  left join timetable_version v on v.session_id = s.id and v.status = 'released'
                """)) {
            UUID session = (UUID) row[0];
            standings.put(
                    session,
                    new SessionStanding(
                            session,
                            count(row[1]),
                            count(row[2]),
                            count(row[3]),
                            count(row[4]),
                            count(row[5]),
                            count(row[6]),
                            count(row[7]),
                            count(row[8]),
                            count(row[10]),
                            Optional.ofNullable((UUID) row[9])));
        }
        return standings;
    }

    /** How far one session is. */
    @Transactional
    public SessionStanding standing(UUID session) {
        return standings().getOrDefault(session, SessionStanding.nothingYet(session));
    }

    /**
     * A session in figures.
     *
     * @param zone where a day begins
     */
    @Transactional
    public SessionFigures figures(UUID session, ZoneId zone) {
        Map<RequestStatus, Long> requests = new EnumMap<>(RequestStatus.class);
        for (RequestStatus status : RequestStatus.values()) {
            requests.put(status, 0L);
        }
        rows("select status, count(*) from meeting_request where session_id = ?1 group by status", session)
                .forEach(row ->
                        requests.put(RequestStatus.valueOf(((String) row[0]).toUpperCase(Locale.ROOT)), count(row[1])));
        List<SessionFigures.Day> days = rows("""
                        select cast(registered_at at time zone ?2 as date) as day,
                               count(*) filter (where side = 'exhibitor'), count(*) filter (where side = 'buyer')
                          from participant where session_id = ?1 group by 1 order by 1
                        """, session, zone.getId()).stream()
                .map(row -> new SessionFigures.Day(day(row[0]), count(row[1]), count(row[2])))
                .toList();
        Object[] people = rows("""
                        select count(distinct c.id) filter (where not exists
                                   (select from account a where a.company_id = c.id)),
                               count(distinct c.country)
                          from participant p join company c on c.id = p.company_id
                         where p.session_id = ?1 and p.status = 'admitted'
                        """, session).getFirst();
        return new SessionFigures(requests, days, count(people[0]), count(people[1]));
    }

    private List<Object[]> rows(String query, Object... parameters) {
        var asked = entities.createNativeQuery(query, Object[].class);
        for (int i = 0; i < parameters.length; i++) {
            asked.setParameter(i + 1, parameters[i]);
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = asked.getResultList();
        return rows;
    }

    private static long count(Object value) {
        return ((Number) value).longValue();
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}

package org.smalltable.persistence.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Country;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.account.LinkPurpose;
import org.smalltable.persistence.account.LinkView;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.audit.Role;
import org.smalltable.persistence.value.LowerCaseWord;

/** The door to inviting the people of admitted companies. */
@ApplicationScoped
public class Invitations {

    private final EntityManager entities;
    private final Accounts accounts;
    private final Clock clock;

    Invitations(EntityManager entities, Accounts accounts, Clock clock) {
        this.entities = entities;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * One page of admitted companies of a side, by name.
     *
     * @param words all must be found in the company's name or what it offers or seeks
     * @param withoutDelegate only those for which nobody can sign in
     */
    @Transactional
    public InviteePage page(UUID session, Side side, String words, boolean withoutDelegate, int page, int size) {
        String from =
                """
                 from participant p join company c on c.id = p.company_id
                where p.session_id = ?1 and p.side = ?2 and p.status = 'admitted' and p.search_text like ?3
                """ + (withoutDelegate ? " and not exists (select from account a where a.company_id = c.id)" : "");
        Query total = entities.createNativeQuery("select count(*)" + from, Long.class);
        Query lines = entities.createNativeQuery(
                """
                select p.id, c.id, c.name, c.country, p.side,
                       (select count(*) from account a where a.company_id = c.id),
                       (select max(l.expires_at) from one_time_link l
                         where l.company_id = c.id and l.purpose = 'invitation' and l.used_at is null
                           and l.expires_at > ?4)
                """ + from + " order by c.name_key, p.id limit ?5 offset ?6", Object[].class);
        for (Query query : List.of(total, lines)) {
            query.setParameter(1, session)
                    .setParameter(2, LowerCaseWord.word(side))
                    .setParameter(3, pattern(words));
        }
        lines.setParameter(4, clock.instant()).setParameter(5, size).setParameter(6, (long) page * size);
        return new InviteePage(
                rows(lines).stream().map(Invitations::invitee).toList(),
                ((Number) total.getSingleResult()).longValue(),
                page,
                size);
    }

    /** The admitted companies of a side without a delegate and without an open invitation, for inviting all of them. */
    @Transactional
    public List<UUID> uninvited(UUID session, Side side) {
        @SuppressWarnings("unchecked")
        List<UUID> ids = entities.createNativeQuery("""
                        select p.id from participant p join company c on c.id = p.company_id
                         where p.session_id = ?1 and p.side = ?2 and p.status = 'admitted'
                           and not exists (select from account a where a.company_id = c.id)
                           and not exists (select from one_time_link l
                                            where l.company_id = c.id and l.purpose = 'invitation'
                                              and l.used_at is null and l.expires_at > ?3)
                         order by c.name_key, p.id
                        """, UUID.class)
                .setParameter(1, session)
                .setParameter(2, LowerCaseWord.word(side))
                .setParameter(3, clock.instant())
                .getResultList();
        return ids;
    }

    /** Makes a one-time link for each of these admitted companies of a session, in the order of their names. */
    @Transactional
    public List<Invitation> invite(Caller caller, UUID session, List<UUID> participants, Duration goodFor) {
        if (participants.isEmpty()) {
            return List.of();
        }
        Query chosen = entities.createNativeQuery("""
                        select p.id, c.id, c.name, c.country, p.side
                          from participant p join company c on c.id = p.company_id
                         where p.session_id = ?1 and p.id in (?2) and p.status = 'admitted'
                         order by c.name_key, p.id
                        """, Object[].class)
                .setParameter(1, session)
                .setParameter(2, participants);
        List<Invitation> invitations = new ArrayList<>();
        for (Object[] row : rows(chosen)) {
            Side side = side(row[4]);
            Role role = side == Side.EXHIBITOR ? Role.EXHIBITOR : Role.BUYER;
            LinkView link = new LinkView(LinkPurpose.INVITATION, role, Optional.of((UUID) row[1]), Optional.empty());
            invitations.add(new Invitation(
                    (String) row[2], new Country((String) row[3]), side, accounts.makeLink(caller, link, goodFor)));
        }
        return invitations;
    }

    private static Invitee invitee(Object[] row) {
        return new Invitee(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                new Country((String) row[3]),
                side(row[4]),
                ((Number) row[5]).longValue(),
                Optional.ofNullable((Instant) row[6]));
    }

    private static Side side(Object word) {
        return Side.valueOf(((String) word).toUpperCase(Locale.ROOT));
    }

    /** Words in the order in which they were typed, anything between them. */
    private static String pattern(String words) {
        String folded = Folding.words(words).replaceAll("([\\\\%_])", "\\\\$1").replace(" ", "%");
        return "%" + folded + "%";
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}

package org.smalltable.web.matching;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.smalltable.core.matching.MatchScore;
import org.smalltable.core.matching.Product;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Sector;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.DirectoryLine;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.request.MeetingRequests;
import org.smalltable.persistence.request.RequestCounts;
import org.smalltable.persistence.request.Standing;
import org.smalltable.persistence.timetable.AgendaEntry;
import org.smalltable.persistence.timetable.Bookings;
import org.smalltable.web.reader.Reader;

/** Makes the lines of lists of companies: what the reader's company can do about each, and why it would. */
@RequestScoped
class CompanyLines {

    /** Sectors named in a line; the company's page names all. */
    private static final int SECTORS = 3;

    /** Products named in a line. */
    private static final int PRODUCTS = 4;

    private final Reader reader;
    private final Reasons reasons;
    private final MeetingRequests requests;
    private final Bookings bookings;

    CompanyLines(Reader reader, Reasons reasons, MeetingRequests requests, Bookings bookings) {
        this.reader = reader;
        this.reasons = reasons;
        this.requests = requests;
        this.bookings = bookings;
    }

    /**
     * What is known of the reader's company for all lines of a page: two statements, three once agendas are out.
     *
     * @param own the reader's company's part, if it has one
     * @param meetings its meetings by the other company's part, once agendas are out
     */
    record Desk(
            SessionView session,
            Optional<ParticipantView> own,
            Map<UUID, Standing> standings,
            RequestCounts counts,
            Map<UUID, AgendaEntry> meetings) {

        /** What can be done about a company. */
        List<Ask> ask(UUID other, String name, Side side) {
            return own.filter(us -> us.side() != side).stream()
                    .map(us -> new Ask(
                            session,
                            other,
                            name,
                            Optional.ofNullable(standings.get(other)),
                            counts.left(),
                            Optional.ofNullable(meetings.get(other))))
                    .toList();
        }
    }

    Desk desk(SessionView session, Optional<ParticipantView> own) {
        return own.map(us -> new Desk(
                        session,
                        own,
                        requests.standings(reader.caller(), us.id()),
                        requests.counts(reader.caller(), session),
                        meetings(session)))
                .orElseGet(
                        () -> new Desk(session, own, Map.of(), RequestCounts.none(session.requestBudget()), Map.of()));
    }

    private Map<UUID, AgendaEntry> meetings(SessionView session) {
        return session.phase().showsAgenda()
                ? bookings.agenda(reader.caller(), session.id()).stream()
                        .collect(Collectors.toMap(entry -> entry.other().participant(), entry -> entry))
                : Map.of();
    }

    /** A match. */
    CompanyLine match(Desk desk, ParticipantView company, MatchScore score) {
        return new CompanyLine(
                company.id(),
                company.company().name(),
                company.company().country().code(),
                summary(company),
                labels(List.copyOf(MatchFilter.sectors(company))),
                company.profile().products().stream().anyMatch(Product::firstShown),
                OptionalInt.of(score.points()),
                reasons.worded(score.reasons()),
                desk.ask(company.id(), company.company().name(), company.side()));
    }

    /** A line of the directory; its score where it says something: most companies there are no match. */
    CompanyLine listed(Desk desk, DirectoryLine company, Side side, Optional<MatchScore> score) {
        return new CompanyLine(
                company.participant(),
                company.name(),
                company.country().code(),
                company.summary(),
                labels(company.sectors()),
                company.hasNew(),
                score.filter(weighed -> Band.of(weighed.points()) != Band.FAINT)
                        .map(weighed -> OptionalInt.of(weighed.points()))
                        .orElse(OptionalInt.empty()),
                List.of(),
                score.filter(MatchScore::isBarred).isPresent()
                        ? List.of()
                        : desk.ask(company.participant(), company.name(), side));
    }

    static String summary(ParticipantView company) {
        String products = company.profile().products().stream()
                .limit(PRODUCTS)
                .map(Product::text)
                .collect(Collectors.joining(", "));
        return products.isEmpty() ? company.profile().interests() : products;
    }

    private List<String> labels(List<Sector> sectors) {
        return sectors.stream().limit(SECTORS).map(reasons::label).toList();
    }
}

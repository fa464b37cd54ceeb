package org.smalltable.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.web.reader.Reader;

/** The parts that the reader's company has in sessions, on the side that the reader speaks for. */
@RequestScoped
public class OwnParts {

    @Inject
    Reader reader;

    @Inject
    Participants participants;

    /** The side that the reader speaks for; empty for visitors and organizers. */
    public Optional<Side> side() {
        if (reader.isExhibitor()) {
            return Optional.of(Side.EXHIBITOR);
        }
        return reader.isBuyer() ? Optional.of(Side.BUYER) : Optional.empty();
    }

    /** In every session, the latest first. */
    public List<ParticipantView> all() {
        return reader.account()
                .flatMap(account -> account.company())
                .map(company -> participants.ofCompany(company).stream()
                        .filter(part -> side().filter(part.side()::equals).isPresent())
                        .toList())
                .orElse(List.of());
    }

    /** In one session. */
    public Optional<ParticipantView> in(UUID session) {
        return all().stream().filter(part -> part.session().equals(session)).findFirst();
    }

    /** In one session that the reader has come to, or 404. */
    public ParticipantView at(UUID session) {
        return in(session).orElseThrow(NotFoundException::new);
    }
}

package org.smalltable.web.planning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.expo.SlotView;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.web.layout.Formats;

/** The page on which an organizer says when a company is away, or there after all. */
@ApplicationScoped
class AbsencePages {

    /** A slot from which or until which somebody is away. */
    record SlotLine(int number, String time, String end) {}

    /**
     * From when until when.
     *
     * @param from the slot that is chosen as the first one
     * @param until the one chosen as the last
     * @param problem what is wrong with the two
     */
    record Span(int from, int until, Optional<String> problem) {}

    /**
     * The question.
     *
     * @param away when the company shall be away
     * @param back when it shall be free again, if there are slots in which it is not free
     */
    record AbsencePage(
            SessionView session, ParticipantView company, List<SlotLine> slots, Span away, Optional<Span> back) {}

    @CheckedTemplate(basePath = "planning")
    static class Templates {
        static native TemplateInstance absence(AbsencePage page);
    }

    private final OrganizerSessions sessions;
    private final Formats formats;

    AbsencePages(OrganizerSessions sessions, Formats formats) {
        this.sessions = sessions;
        this.formats = formats;
    }

    TemplateInstance question(SessionView session, ParticipantView company) {
        return page(session, company, Optional.empty(), Optional.empty());
    }

    /** The question once more, with what is wrong with the times of an absence. */
    TemplateInstance notAway(SessionView session, ParticipantView company, Span wrong) {
        return page(session, company, Optional.of(wrong), Optional.empty());
    }

    /** The question once more, with what is wrong with the times of a return. */
    TemplateInstance notBack(SessionView session, ParticipantView company, Span wrong) {
        return page(session, company, Optional.empty(), Optional.of(wrong));
    }

    private TemplateInstance page(
            SessionView session, ParticipantView company, Optional<Span> away, Optional<Span> back) {
        List<SlotView> slots = sessions.times(session).slots();
        int last = slots.stream().mapToInt(SlotView::number).max().orElse(0);
        return Templates.absence(new AbsencePage(
                session,
                company,
                slots.stream()
                        .map(slot -> new SlotLine(
                                slot.number(),
                                formats.moment(slot.startsAt(), session.zone()),
                                formats.moment(slot.endsAt(), session.zone())))
                        .toList(),
                away.orElse(new Span(0, last, Optional.empty())),
                back.or(() -> missed(slots, company))));
    }

    /** From the first slot in which the company is not free to the last one. */
    private static Optional<Span> missed(List<SlotView> slots, ParticipantView company) {
        List<Integer> notFree = slots.stream()
                .map(SlotView::number)
                .filter(slot -> (company.freeSlots() & 1L << slot) == 0)
                .toList();
        return notFree.isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(notFree.getFirst(), notFree.getLast(), Optional.empty()));
    }
}

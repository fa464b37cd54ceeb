package org.smalltable.web.company;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.expo.SlotView;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;
import org.smalltable.web.session.OwnParts;

/** When the reader's company is free in a session. */
@Path("/sessions/{session}/availability")
@RolesAllowed({Roles.EXHIBITOR, Roles.BUYER})
public class AvailabilityResource {

    @Inject
    Expos expos;

    @Inject
    Participants participants;

    @Inject
    OwnParts own;

    @Inject
    Reader reader;

    @Inject
    Answers answers;

    @CheckedTemplate(basePath = "company")
    static class Templates {
        static native TemplateInstance availability(AvailabilityPage page);
    }

    @GET
    public Response show(UUID session) {
        ParticipantView part = own.at(session);
        SessionView at = expos.session(session).orElseThrow(NotFoundException::new);
        return answers.page(Templates.availability(AvailabilityPage.of(at, expos.slots(session), part.freeSlots())));
    }

    /** Ticked boxes, and if a day's button was pressed, all or none of that day. */
    @POST
    public Response change(UUID session, MultivaluedMap<String, String> sent) {
        ParticipantView part = own.at(session);
        SessionView at = expos.session(session).orElseThrow(NotFoundException::new);
        List<SlotView> slots = expos.slots(session);
        if (!at.phase().allowsAvailabilityChanges()) {
            return answers.conflict(Templates.availability(AvailabilityPage.of(at, slots, part.freeSlots())));
        }
        long free = free(at, slots, Typed.of(sent));
        participants.beFreeIn(reader.caller(), part.id(), free);
        CompanyMessages words = reader.words(CompanyMessages.class);
        boolean never = slots.stream().allMatch(slot -> (free >>> slot.number() & 1) == 0);
        return answers.seeOther(
                "/sessions/" + session + "/availability",
                never ? Notice.careful(words.noTime()) : Notice.good(words.timesSaved()));
    }

    /** Slots that are not laid out yet stay free: nobody asked about them. */
    private static long free(SessionView session, List<SlotView> slots, Typed typed) {
        String asked = typed.text("do");
        long free = -1;
        for (SlotView slot : slots) {
            String day = AvailabilityPage.date(session, slot).toString();
            boolean isFree = asked.equals("all-" + day)
                    || !asked.equals("none-" + day) && typed.has("slot", String.valueOf(slot.number()));
            if (!isFree) {
                free &= ~(1L << slot.number());
            }
        }
        return free;
    }
}

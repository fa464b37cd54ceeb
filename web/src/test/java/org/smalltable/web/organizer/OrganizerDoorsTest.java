package org.smalltable.web.organizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Country;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.account.LinkPurpose;
import org.smalltable.persistence.account.LinkView;
import org.smalltable.persistence.audit.AuditLine;
import org.smalltable.persistence.audit.AuditLog;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.audit.Role;
import org.smalltable.persistence.overview.Overviews;
import org.smalltable.persistence.overview.SessionFigures;
import org.smalltable.persistence.overview.SessionStanding;
import org.smalltable.persistence.participant.CompanyProfile;
import org.smalltable.persistence.participant.DirectoryQuery;
import org.smalltable.persistence.participant.Floors;
import org.smalltable.persistence.participant.Invitation;
import org.smalltable.persistence.participant.Invitations;
import org.smalltable.persistence.participant.Invitee;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.participant.Registered;
import org.smalltable.persistence.upload.Upload;
import org.smalltable.persistence.upload.Uploads;
import org.smalltable.web.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OrganizerDoorsTest {

    @Inject
    OrganizerSample sample;

    @Inject
    Participants participants;

    @Inject
    Invitations invitations;

    @Inject
    Floors floors;

    @Inject
    Uploads uploads;

    @Inject
    Overviews overviews;

    @Inject
    AuditLog audit;

    @Inject
    Accounts accounts;

    private Caller organizer;
    private UUID session;
    private String tag = "";

    @BeforeEach
    void open() {
        organizer = sample.organizer();
        session = sample.session(organizer);
        tag = OrganizerSample.unique("");
    }

    @Test
    void everybody_who_waits_is_admitted_at_once_and_each_has_a_line_in_the_log() {
        UUID coffee = register("Gorilla's Coffee", "RW", Side.EXHIBITOR);
        UUID retail = register("Bright Foods", "CN", Side.BUYER);

        assertThat(participants.admitAll(organizer, session)).isEqualTo(2);
        assertThat(participants.admit(organizer, session, List.of(coffee, retail)))
                .isZero();

        assertThat(audit.page(session, "admitted", 0, 10).lines())
                .extracting(AuditLine::subjectName, AuditLine::actor)
                .containsExactlyInAnyOrder(
                        tuple("Gorilla's Coffee" + tag, organizer.name()),
                        tuple("Bright Foods" + tag, organizer.name()));
    }

    @Test
    void exhibitors_of_least_developed_countries_get_the_floor_and_what_was_set_by_hand_stays() {
        UUID rwandan = register("Rusango Real", "RW", Side.EXHIBITOR);
        UUID zambian = register("Mpundu Wild Honey", "ZM", Side.EXHIBITOR);
        UUID swiss = register("Alpine Tools", "CH", Side.EXHIBITOR);
        floors.set(organizer, session, zambian, 1200);

        assertThat(floors.setLeastDeveloped(organizer, session, 500)).isEqualTo(1);
        UUID late = register("Timor Coffee", "TL", Side.EXHIBITOR);
        UUID buyer = register("Kigali Traders", "RW", Side.BUYER);

        assertThat(floor(rwandan)).isEqualTo(500);
        assertThat(floor(zambian)).isEqualTo(1200);
        assertThat(floor(swiss)).isZero();
        assertThat(floor(late)).isEqualTo(500);
        assertThat(floor(buyer)).isZero();

        floors.setLeastDeveloped(organizer, session, 0);
        assertThat(floor(rwandan)).isZero();
        assertThat(floor(zambian)).isEqualTo(1200);
    }

    @Test
    void a_company_without_a_delegate_is_invited_by_a_link_that_serves_once() {
        UUID coffee = register("Gorilla's Coffee", "RW", Side.EXHIBITOR);
        participants.admitAll(organizer, session);
        assertThat(invitations.uninvited(session, Side.EXHIBITOR)).containsExactly(coffee);

        List<Invitation> made = invitations.invite(organizer, session, List.of(coffee), Duration.ofDays(14));

        assertThat(made).extracting(Invitation::company).containsExactly("Gorilla's Coffee" + tag);
        UUID company = participants.participant(coffee).orElseThrow().companyId();
        assertThat(accounts.link(made.getFirst().token()))
                .contains(new LinkView(LinkPurpose.INVITATION, Role.EXHIBITOR, Optional.of(company), Optional.empty()));
        assertThat(invitations.uninvited(session, Side.EXHIBITOR)).isEmpty();
        Invitee line = invitations
                .page(session, Side.EXHIBITOR, "gorilla", true, 0, 10)
                .lines()
                .getFirst();
        assertThat(line.delegates()).isZero();
        assertThat(line.invitedUntil()).isPresent();
    }

    @Test
    void a_company_of_another_session_is_not_invited() {
        UUID coffee = register("Gorilla's Coffee", "RW", Side.EXHIBITOR);
        participants.admitAll(organizer, session);

        assertThat(invitations.invite(organizer, sample.session(organizer), List.of(coffee), Duration.ofDays(14)))
                .isEmpty();
    }

    @Test
    void a_name_typed_in_pieces_is_kept_as_one_text() {
        accounts.setUp(organizer, " Zoe\u0308 ", "fr", "Europe/Paris");

        assertThat(accounts.account(organizer.account().orElseThrow()))
                .hasValueSatisfying(account -> assertThat(account.name()).isEqualTo("Zo\u00eb"));
    }

    @Test
    void an_upload_waits_for_the_one_who_sent_it() {
        UUID kept = uploads.keep(organizer, session, Side.BUYER, "buyers.csv", "name,country\n咖啡,CN\n");

        assertThat(uploads.upload(organizer, session, kept))
                .contains(new Upload(kept, session, Side.BUYER, "buyers.csv", "name,country\n咖啡,CN\n"));
        assertThat(uploads.upload(sample.organizer(), session, kept)).isEmpty();
        uploads.forget(organizer, kept);
        assertThat(uploads.upload(organizer, session, kept)).isEmpty();
    }

    @Test
    void the_standing_says_what_waits_and_the_figures_count_days_of_the_venue() {
        register("Gorilla's Coffee", "RW", Side.EXHIBITOR);
        register("Bright Foods", "CN", Side.BUYER);
        participants.admitAll(organizer, session);
        register("Late Foods", "CN", Side.BUYER);

        assertThat(overviews.standing(session))
                .isEqualTo(new SessionStanding(session, 0, 1, 1, 1, 2, 6, 0, 0, 0, Optional.empty()));
        SessionFigures figures = overviews.figures(session, ZoneId.of("Asia/Shanghai"));
        assertThat(figures.withoutDelegate()).isEqualTo(2);
        assertThat(figures.countries()).isEqualTo(2);
        assertThat(figures.days()).singleElement().satisfies(day -> {
            assertThat(day.exhibitors()).isEqualTo(1);
            assertThat(day.buyers()).isEqualTo(2);
        });
        assertThat(participants
                        .directory(session, Side.BUYER, DirectoryQuery.EVERYBODY, 0, 10)
                        .total())
                .isEqualTo(1);
    }

    private int floor(UUID participant) {
        return participants.participant(participant).orElseThrow().floorBonus();
    }

    private UUID register(String name, String country, Side side) {
        Registered registered = participants.register(
                Caller.visitor("127.0.0.1"),
                session,
                side,
                CompanyProfile.of(name + tag, new Country(country)),
                sample.profile(),
                Optional.empty());
        return ((Registered.Done) registered).participant();
    }
}

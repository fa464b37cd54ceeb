package org.smalltable.web.matching;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smalltable.core.matching.CountryWishes;
import org.smalltable.core.request.Side;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.audit.Role;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.participant.ParticipantProfile;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.request.Asked;
import org.smalltable.persistence.request.MeetingRequests;
import org.smalltable.web.request.People;
import org.smalltable.web.request.SampleMatching;
import org.smalltable.web.request.SampleMatching.Sample;
import org.smalltable.web.testing.TestDatabase;
import org.smalltable.web.testing.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MatchingPagesTest {

    @Inject
    SampleMatching samples;

    @Inject
    People people;

    @Inject
    Expos expos;

    @Inject
    Participants participants;

    @Inject
    MeetingRequests requests;

    @ParameterizedTest
    @CsvSource({"en,Exhibitors that fit you,Coffee", "zh,适合您的参展商,咖啡", "fr,Exposants qui vous correspondent,Café"})
    void a_buyer_reads_ranked_exhibitors_with_their_reasons(String language, String title, String coffee) {
        Sample sample = samples.matching(3, 1, 5);
        Visitor buyer = people.delegateOf(sample.buyers().getFirst()).reading(language);
        buyer.get(path(sample, "matches"))
                .then()
                .statusCode(200)
                .body(containsString(title))
                .body(containsString(sample.exhibitors().getFirst().company().name()))
                .body(containsString(coffee))
                .body(containsString("0901"));
    }

    @Test
    void filters_narrow_the_list_and_can_be_taken_away() {
        Sample sample = samples.matching(2, 1, 5);
        Visitor buyer = people.delegateOf(sample.buyers().getFirst());
        String shown = sample.exhibitors().get(0).company().name();
        String other = sample.exhibitors().get(1).company().name();
        buyer.get(path(sample, "matches?onlyNew=true"))
                .then()
                .body(containsString(shown))
                .body(not(containsString(other)));
        buyer.get(path(sample, "matches?group=LEAST_DEVELOPED&sector=FOOD&country=RW"))
                .then()
                .body(containsString(shown))
                .body(containsString(other));
        buyer.get(path(sample, "matches?country=FR&page=7"))
                .then()
                .statusCode(200)
                .body(containsString("No match with these filters"));
        buyer.get(path(sample, "matches?language=en"))
                .then()
                .body(containsString(shown))
                .body(containsString(other));
        buyer.get(path(sample, "matches?language=fr")).then().body(containsString("No match with these filters"));
        buyer.get(path(sample, "matches?country=nonsense&sector=%3Cb%3E&group=x&language=%3F%3F"))
                .then()
                .statusCode(200)
                .body(containsString(shown));
    }

    @Test
    void who_declined_is_not_among_those_not_yet_asked() {
        Sample sample = samples.matching(2, 1, 5);
        ParticipantView declining = sample.exhibitors().getFirst();
        Asked.Requested asked = (Asked.Requested) requests.request(
                callerOf(sample.buyers().getFirst()), sample.session().id(), declining.id(), "", 500);
        requests.decline(callerOf(declining), asked.request(), "Sold out");
        people.delegateOf(sample.buyers().getFirst())
                .get(path(sample, "matches?notAsked=true"))
                .then()
                .body(not(containsString(declining.company().name())))
                .body(containsString(sample.exhibitors().getLast().company().name()));
    }

    private static Caller callerOf(ParticipantView company) {
        return new Caller(
                Optional.empty(),
                company.company().name(),
                Optional.of(company.side() == Side.BUYER ? Role.BUYER : Role.EXHIBITOR),
                Optional.of(company.companyId()),
                "test");
    }

    @Test
    void the_directory_finds_coffee_in_another_language() {
        Sample sample = samples.matching(2, 1, 5);
        Visitor buyer = people.delegateOf(sample.buyers().getFirst());
        buyer.get(path(sample, "companies?words=%E5%92%96%E5%95%A1"))
                .then()
                .statusCode(200)
                .body(containsString(sample.exhibitors().getFirst().company().name()));
        buyer.get(path(sample, "companies?words=submarine")).then().body(containsString("Nobody found"));
        people.organizer()
                .get(path(sample, "companies?side=buyers"))
                .then()
                .body(containsString(sample.buyers().getFirst().company().name()));
    }

    @ParameterizedTest
    @CsvSource({"en,Why you two", "zh,为什么推荐你们洽谈", "fr,Pourquoi vous deux"})
    void a_company_page_says_why_the_two_fit(String language, String heading) {
        Sample sample = samples.matching(1, 1, 5);
        Visitor buyer = people.delegateOf(sample.buyers().getFirst()).reading(language);
        buyer.get(company(sample, sample.exhibitors().getFirst()))
                .then()
                .statusCode(200)
                .body(containsString(heading))
                .body(containsString("Arabica coffee, green"))
                .body(containsString("name=\"note\""));
        buyer.get(company(sample, sample.buyers().getFirst()))
                .then()
                .statusCode(200)
                .body(not(containsString("name=\"note\"")));
    }

    @Test
    void competitors_do_not_read_each_other() {
        Sample sample = samples.matching(2, 2, 5);
        Visitor buyer = people.delegateOf(sample.buyers().getFirst());
        buyer.get(company(sample, sample.buyers().getLast())).then().statusCode(404);
        buyer.get(company(sample, sample.buyers().getFirst())).then().statusCode(200);
        buyer.get(path(sample, "companies?side=buyers")).then().statusCode(404);
        buyer.get(path(sample, "companies"))
                .then()
                .statusCode(200)
                .body(containsString(sample.exhibitors().getLast().company().name()))
                .body(not(containsString("side=buyers")));
        Visitor exhibitor = people.delegateOf(sample.exhibitors().getFirst());
        exhibitor.get(company(sample, sample.exhibitors().getLast())).then().statusCode(404);
        exhibitor.get(path(sample, "companies?side=exhibitors")).then().statusCode(404);
        for (ParticipantView any :
                List.of(sample.exhibitors().getLast(), sample.buyers().getLast())) {
            people.organizer().get(company(sample, any)).then().statusCode(200);
        }
    }

    @Test
    void before_matching_opens_the_page_says_so() {
        Sample sample = samples.matching(1, 1, 5);
        expos.move(SampleMatching.ORGANIZER, sample.session().id(), SessionPhase.REGISTRATION);
        people.delegateOf(sample.buyers().getFirst())
                .get(path(sample, "matches"))
                .then()
                .statusCode(200)
                .body(containsString("Matching has not opened yet"));
    }

    @Test
    void another_sessions_companies_are_not_there() {
        Sample sample = samples.matching(1, 1, 5);
        Sample elsewhere = samples.matching(1, 1, 5);
        Visitor stranger = people.delegateOf(elsewhere.buyers().getFirst());
        stranger.get(path(sample, "matches")).then().statusCode(404);
        stranger.get(path(sample, "companies")).then().statusCode(404);
        stranger.get(company(sample, sample.exhibitors().getFirst())).then().statusCode(404);
        stranger.get("/sessions/" + elsewhere.session().id() + "/companies/"
                        + sample.exhibitors().getFirst().id())
                .then()
                .statusCode(404);
        stranger.get("/sessions/" + elsewhere.session().id() + "/companies/nonsense")
                .then()
                .statusCode(404);
    }

    @Test
    void a_refused_company_is_not_shown_to_others() {
        Sample sample = samples.matching(2, 1, 5);
        ParticipantView refused = sample.exhibitors().getFirst();
        participants.refuse(SampleMatching.ORGANIZER, sample.session().id(), refused.id(), "Not this year");
        people.delegateOf(sample.buyers().getFirst())
                .get(company(sample, refused))
                .then()
                .statusCode(404);
        people.delegateOf(refused)
                .get(path(sample, "companies"))
                .then()
                .statusCode(200)
                .body(containsString("Your company was not admitted"));
        people.organizer().get(company(sample, refused)).then().statusCode(200);
    }

    @Test
    void with_a_refused_country_no_page_offers_the_pair() {
        Sample sample = samples.matching(1, 1, 5);
        ParticipantView exhibitor = sample.exhibitors().getFirst();
        ParticipantView buyer = sample.buyers().getFirst();
        ParticipantProfile profile = buyer.profile();
        participants.describe(
                SampleMatching.delegateOf(buyer),
                buyer.id(),
                buyer.company(),
                new ParticipantProfile(
                        profile.interests(),
                        profile.products(),
                        profile.sectors(),
                        profile.codes(),
                        profile.languages(),
                        profile.certificates(),
                        CountryWishes.refusing(exhibitor.company().country()),
                        profile.orders(),
                        profile.maxMeetings()));

        for (List<ParticipantView> pair : List.of(List.of(exhibitor, buyer), List.of(buyer, exhibitor))) {
            Visitor delegate = people.delegateOf(pair.getFirst());
            ParticipantView other = pair.getLast();
            String asking = "value=\"" + other.id() + "\"";
            delegate.get(path(sample, "matches"))
                    .then()
                    .statusCode(200)
                    .body(not(containsString(other.company().name())));
            delegate.get(path(sample, "companies"))
                    .then()
                    .statusCode(200)
                    .body(containsString(other.company().name()), not(containsString(asking)));
            delegate.get(company(sample, other)).then().statusCode(200).body(not(containsString(asking)));
            delegate.get(path(sample, "bookings?with=" + other.id())).then().statusCode(404);
        }
    }

    @Test
    void visitors_are_sent_to_sign_in() {
        Sample sample = samples.matching(1, 1, 5);
        new Visitor()
                .get(path(sample, "matches"))
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
        people.organizer().get(path(sample, "matches")).then().statusCode(403);
    }

    private static String path(Sample sample, String page) {
        return "/sessions/" + sample.session().id() + "/" + page;
    }

    private static String company(Sample sample, ParticipantView company) {
        return path(sample, "companies/" + company.id());
    }
}

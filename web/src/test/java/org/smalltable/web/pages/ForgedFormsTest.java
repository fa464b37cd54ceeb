package org.smalltable.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.audit.Role;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.request.Asked;
import org.smalltable.persistence.request.MeetingRequests;
import org.smalltable.persistence.timetable.Timetables;
import org.smalltable.persistence.upload.Uploads;
import org.smalltable.web.planning.SampleSession;
import org.smalltable.web.request.People;
import org.smalltable.web.testing.Visitor;

/**
 * Every form, sent without fields and with fields that no page of ours would send: whatever comes, the answer says what is
 * wrong, and is no fault.
 */
@QuarkusTest
class ForgedFormsTest {

    /** What no page sends: nothing, space, markup, numbers out of any range, other kinds of values, far too much. */
    private static final List<String> FORGED = List.of(
            "",
            "\u3000",
            "<b>&amp;'",
            "-1",
            "2147483648",
            "1e999",
            UUID.randomUUID().toString(),
            "caf\u0065\u0301 \uD83C\uDF75",
            "\u0000",
            "x".repeat(9000));

    /** What a field is sent while another one is forged, where "1" would already end the reading. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("name", "Kivu"),
            Map.entry("company", "Forged Coffee"),
            Map.entry("personName", "Amahoro"),
            Map.entry("country", "RW"),
            Map.entry("text", "coffee"),
            Map.entry("sector", "FOOD.DRINK.COFFEE"),
            Map.entry("sectors", "FOOD.DRINK.COFFEE"),
            Map.entry("code", "0901"),
            Map.entry("place", "RW"),
            Map.entry("wish", "WANTED"),
            Map.entry("language", "en"),
            Map.entry("password", "lanterns over the long table"),
            Map.entry("zone", "Africa/Kigali"),
            Map.entry("venue", "Hall 1"),
            Map.entry("heldOn", "2027-03-02"),
            Map.entry("firstDay", "2027-03-02"),
            Map.entry("startsOn", "2027-03-01"),
            Map.entry("endsOn", "2027-03-05"),
            Map.entry("firstStart", "09:00"),
            Map.entry("minutes", "30"),
            Map.entry("breaks", "12:00-13:00"),
            Map.entry("side", "buyers"),
            Map.entry("to", "FINAL"),
            Map.entry("pinned", "true"),
            Map.entry("seconds", "0"));

    /** Forms that try a password. Who tries many has to wait, and so would every test after this one. */
    private static final Set<String> GUESSES = Set.of("/sign-in", "/account/password");

    private static final Pattern FIELD = Pattern.compile("name=\"([\\w-]+)\"");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    @Inject
    SampleSession samples;

    @Inject
    People people;

    @Inject
    Accounts accounts;

    @Inject
    Expos expos;

    @Inject
    MeetingRequests requests;

    @Inject
    Timetables timetables;

    @Inject
    Uploads uploads;

    @Test
    void no_form_whatever_it_says_ends_in_a_fault() {
        SampleSession.Opened session = samples.open("forged", 3, 2, 3, 3);
        Map<String, String> ids = ids(session);
        List<String> wrong = new ArrayList<>();
        for (PostedForm form : PostedForm.all()) {
            Visitor sender = sender(form.guest(), session);
            List<String> fields = fields(form, sender, ids);
            String strange = address(form.route(), Map.of());
            tell(wrong, sender.post(strange, usual(fields, ids)), strange, "of nobody");
            String path = address(form.route(), ids);
            tell(wrong, sender.post(path, Map.of()), path, "without fields");
            for (Map<String, String> forged : forged(form, fields)) {
                Map<String, String> sent = new HashMap<>(usual(fields, ids));
                sent.putAll(forged);
                tell(wrong, sender.post(path, sent), path, forged.toString());
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** One field after the other with each value; of long forms, which read field by field, with one value in turn. */
    private static List<Map<String, String>> forged(PostedForm form, List<String> fields) {
        List<Map<String, String>> forged = new ArrayList<>();
        for (String value : FORGED) {
            forged.add(fields.stream().collect(Collectors.toMap(field -> field, field -> value)));
        }
        if (GUESSES.contains(form.route().template())) {
            return forged;
        }
        for (String field : fields) {
            List<String> values = form.takesAll() ? List.of(FORGED.get(forged.size() % FORGED.size())) : FORGED;
            values.forEach(value -> forged.add(Map.of(field, value)));
        }
        return forged;
    }

    private static void tell(List<String> wrong, Response answer, String path, String what) {
        if (answer.statusCode() >= 500) {
            wrong.add(answer.statusCode() + " at " + path + " " + what.substring(0, Math.min(60, what.length())));
        }
    }

    private Visitor sender(Guest guest, SampleSession.Opened session) {
        Visitor sender = switch (guest) {
            case ORGANIZER -> people.organizer();
            case VISITOR -> new Visitor();
            case BUYER, EXHIBITOR -> people.delegateOf(session.buyers().getFirst());
        };
        sender.get("/sign-in");
        sender.get("/account");
        return sender;
    }

    /** What the form reads; where it reads whatever is sent, what its page has. */
    private static List<String> fields(PostedForm form, Visitor sender, Map<String, String> ids) {
        if (!form.takesAll()) {
            return form.fields();
        }
        String page = address(form.route(), ids);
        return Stream.of(page + "/register", page)
                .map(sender::get)
                .filter(answer -> answer.statusCode() == 200)
                .flatMap(answer -> FIELD.matcher(answer.asString()).results())
                .map(found -> found.group(1))
                .filter(field -> !field.equals("csrf-token") && !field.equals("viewport"))
                .distinct()
                .toList();
    }

    private static Map<String, String> usual(List<String> fields, Map<String, String> ids) {
        Map<String, String> usual = new HashMap<>();
        for (String field : fields) {
            usual.put(field, ids.getOrDefault(field, USUAL.getOrDefault(field, "1")));
        }
        usual.remove("do");
        return usual;
    }

    /** An address with these ids in it, and where there is none, with somebody's whom nobody knows. */
    private static String address(Route route, Map<String, String> ids) {
        return VARIABLE.matcher(route.template())
                .replaceAll(found -> ids.getOrDefault(
                        found.group(1), UUID.nameUUIDFromBytes(new byte[] {1}).toString()));
    }

    /** What the variables of addresses, and the hidden fields of forms, mean here. */
    private Map<String, String> ids(SampleSession.Opened session) {
        samples.agree(session, 1, 1, 900);
        Asked.Requested asked =
                (Asked.Requested) requests.request(session.fromExhibitor(2), session.id(), session.buyer(1), "", 500);
        UUID released = samples.openCalendar(session);
        UUID draft = samples.draft(session);
        people.organizer();
        UUID account = accounts.organizers().getFirst().id();
        Caller organizer =
                new Caller(Optional.of(account), "Olga", Optional.of(Role.ORGANIZER), Optional.empty(), "test");
        Map<String, String> ids = new HashMap<>();
        ids.put("session", session.id().toString());
        ids.put("edition", expos.session(session.id()).orElseThrow().edition().toString());
        ids.put("participant", session.exhibitor(3).toString());
        ids.put("exhibitor", session.exhibitor(3).toString());
        ids.put("buyer", session.buyer(3).toString());
        ids.put("request", asked.request().toString());
        ids.put("version", draft.toString());
        ids.put("draft", draft.toString());
        ids.put("meeting", timetables.meetings(released).getFirst().id().toString());
        ids.put("account", account.toString());
        ids.put(
                "upload",
                uploads.keep(organizer, session.id(), Side.EXHIBITOR, "forged.csv", "name,country\nKivu,RW\n")
                        .toString());
        return ids;
    }
}

package org.smalltable.web.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smalltable.core.matching.Product;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryGroup;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.participant.ParticipantStatus;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.web.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RegistrationPagesTest {

    @Inject
    OpenSession sessions;

    @Inject
    Participants participants;

    @Inject
    Accounts accounts;

    private UUID session;
    private String register;
    private OpenSession.Visitor visitor;

    @BeforeEach
    void open() {
        session = sessions.open();
        register = "/sessions/" + session + "/exhibitors/register";
        visitor = sessions.visitor();
    }

    @Test
    void a_new_exhibitor_is_registered_signed_in_and_told_that_it_waits() {
        Map<String, Object> form = exhibitor("Huye Coffee");

        send(form).then().statusCode(303).header("Location", endsWith("/my"));

        visitor.get("/my")
                .then()
                .statusCode(200)
                .body(containsString(form.get("company") + " is registered"), containsString("waits for admission"));
        ParticipantView registered = registered(form);
        assertThat(registered.status()).isEqualTo(ParticipantStatus.WAITING);
        assertThat(registered.company().country()).isEqualTo(new Country("RW"));
        assertThat(registered.company().website()).isEqualTo("https://huye.example");
        assertThat(registered.profile().products())
                .containsExactly(
                        new Product(
                                "Washed arabica",
                                Optional.of(new HsCode("0901")),
                                Optional.of(new Sector("FOOD.DRINK.COFFEE")),
                                true),
                        new Product("Freight", Optional.empty(), Optional.of(new Sector("SERV.LOG")), false));
        assertThat(registered.profile().certificates()).containsExactlyInAnyOrder("Organic", "Café équitable");
        assertThat(registered.maxMeetings()).isEqualTo(5);
    }

    @Test
    void a_new_buyer_says_what_it_seeks_and_from_where() {
        Map<String, Object> form = company("Ningbo Foods");
        form.put("country", "中国");
        form.put("interests", "咖啡豆");
        form.put("text", List.of("coffee", ""));
        form.put("code", List.of("0901", ""));
        form.put("sectors", List.of("FOOD.DRINK"));
        form.put("place", List.of("Rwanda", "et", "France"));
        form.put("wish", List.of("wanted", "preferred", "refused"));
        form.put("group-least_developed", "preferred");

        visitor.post("/sessions/" + session + "/buyers/register", "/sessions/" + session + "/buyers", form)
                .then()
                .statusCode(303);

        ParticipantView registered = registered(form);
        assertThat(registered.side()).isEqualTo(Side.BUYER);
        assertThat(registered.profile().codes()).containsExactly(new HsCode("0901"));
        assertThat(registered.profile().sectors()).containsExactly(new Sector("FOOD.DRINK"));
        assertThat(registered.profile().wishes().wanted()).containsExactly(new Country("RW"));
        assertThat(registered.profile().wishes().preferred()).containsExactly(new Country("ET"));
        assertThat(registered.profile().wishes().refused()).containsExactly(new Country("FR"));
        assertThat(registered.profile().wishes().preferredGroups()).containsExactly(CountryGroup.LEAST_DEVELOPED);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Write the name of your company., Choose a password of at least",
        "zh, 请填写企业名称, 密码至少",
        "fr, Indiquez le nom de votre entreprise, Choisissez un mot de passe"
    })
    void what_is_wrong_is_said_at_the_field_in_the_readers_language(String language, String company, String password) {
        Map<String, Object> form = exhibitor("x");
        form.put("company", " ");
        form.put("password", "short");

        visitor.speaking(language)
                .post(register, "/sessions/" + session + "/exhibitors", form)
                .then()
                .statusCode(422)
                .body(
                        containsString(company),
                        containsString(password),
                        containsString("value=\"Washed arabica\""),
                        containsString("id=\"company\" name=\"company\" type=\"text\" value=\" \""),
                        not(containsString("short\"")));
    }

    @Test
    void a_product_without_code_or_sector_gets_choices() {
        Map<String, Object> form = exhibitor("Choices");
        form.put("text", List.of("coffee"));
        form.put("code", List.of(""));
        form.put("sector", List.of(""));

        send(form)
                .then()
                .statusCode(422)
                .body(
                        containsString("Choose the product code"),
                        containsString("<option value=\"0901\""),
                        containsString("autofocus"));
    }

    @Test
    void find_add_and_remove_work_without_scripts_and_keep_what_was_typed() {
        Map<String, Object> form = exhibitor("Steps");
        form.put("text", List.of("咖啡", "tea"));
        form.put("code", List.of("", "0902"));
        form.put("sector", List.of("", ""));
        form.put("do", "find-0");
        send(form)
                .then()
                .statusCode(200)
                .body(
                        containsString("<option value=\"0901\""),
                        containsString("product codes found"),
                        containsString("value=\"" + form.get("company") + "\""));
        form.put("do", "add");
        send(form).then().statusCode(200).body(containsString("id=\"text-2\""), containsString("value=\"tea\""));
        form.put("do", "remove-0");
        send(form)
                .then()
                .statusCode(200)
                .body(allOf(not(containsString("value=\"咖啡\"")), containsString("value=\"tea\"")));
    }

    @Test
    void a_known_company_name_is_explained() {
        Map<String, Object> form = exhibitor("Known");
        send(form).then().statusCode(303);
        visitor = sessions.visitor();
        form.put("email", OpenSession.unique("other").replace(" ", "") + "@x.example");

        send(form)
                .then()
                .statusCode(422)
                .body(containsString("A company of this name is known in Rwanda"), containsString("/sign-in?back="));
    }

    @Test
    void a_taken_mail_address_leads_to_signing_in() {
        Map<String, Object> form = exhibitor("Taken");
        send(form).then().statusCode(303);
        visitor = sessions.visitor();
        form.put("company", OpenSession.unique("Another"));

        send(form).then().statusCode(422).body(containsString("There is an account with this e-mail address"));
    }

    @Test
    void sending_twice_registers_once() {
        Map<String, Object> form = exhibitor("Twice");
        send(form).then().statusCode(303);
        visitor = sessions.visitor();

        send(form).then().statusCode(303).header("Location", endsWith("/my"));

        visitor.get("/my").then().statusCode(200).body(containsString("waits for admission"));
        assertThat(participants.ofCompany(registered(form).companyId())).hasSize(1);
    }

    @Test
    void who_is_signed_in_registers_the_own_company_for_the_next_session() {
        Map<String, Object> form = exhibitor("Again");
        send(form).then().statusCode(303);
        UUID next = sessions.open();
        String path = "/sessions/" + next + "/exhibitors";
        visitor.get(path + "/register")
                .then()
                .statusCode(200)
                .body(
                        containsString("value=\"Washed arabica\""),
                        containsString("value=\"" + form.get("company") + "\""),
                        not(containsString("name=\"password\"")));

        visitor.post(path + "/register", path, form).then().statusCode(303);

        assertThat(participants.ofCompany(registered(form).companyId())).hasSize(2);
        visitor.get(path + "/register").then().statusCode(303).header("Location", endsWith("/sessions/" + next));
        visitor.get("/sessions/" + next + "/buyers/register").then().statusCode(303);
    }

    @Test
    void a_closed_session_takes_no_registration() {
        UUID closed = sessions.open();
        OpenSession.Visitor early = sessions.visitor();
        String path = "/sessions/" + closed + "/exhibitors";
        early.get(path + "/register").then().statusCode(200);
        sessions.close(closed);

        visitor.get(path + "/register").then().statusCode(303).header("Location", endsWith("/sessions/" + closed));
        visitor.get("/sessions/" + closed)
                .then()
                .statusCode(200)
                .body(containsString("Registration is closed"), not(containsString("Register as a buyer")));
    }

    @Test
    void a_session_that_is_not_there_is_not_found() {
        visitor.get("/sessions/" + UUID.randomUUID()).then().statusCode(404);
        visitor.get("/sessions/" + UUID.randomUUID() + "/exhibitors/register")
                .then()
                .statusCode(404);
        visitor.get("/sessions/none").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"coffee, 0901", "咖啡, 0901", "0901, 0901", "café, 0901"})
    void products_are_suggested_while_typing(String typed, String code) {
        visitor.get("/products/search?text=" + typed)
                .then()
                .statusCode(200)
                .body(containsString("role=\"listbox\""), containsString("data-code=\"" + code + "\""));
    }

    @Test
    void countries_are_suggested_by_name_and_code() {
        visitor.get("/countries/search?country=rw").then().body(containsString("data-label=\"Rwanda\""));
        visitor.get("/countries/search?place=卢旺达").then().body(containsString("data-label=\"Rwanda\""));
    }

    private io.restassured.response.Response send(Map<String, Object> form) {
        return visitor.post(register, "/sessions/" + session + "/exhibitors", form);
    }

    private ParticipantView registered(Map<String, Object> form) {
        return accounts.signIn((String) form.get("email"))
                .flatMap(known -> known.view().company())
                .map(company -> participants.ofCompany(company).getLast())
                .orElseThrow();
    }

    private static Map<String, Object> company(String name) {
        Map<String, Object> form = new HashMap<>();
        String unique = OpenSession.unique(name);
        form.put("company", unique);
        form.put("country", "Rwanda");
        form.put("website", "huye.example");
        form.put("language", List.of("en", "fr"));
        form.put("personName", "Aline Uwase");
        form.put("email", unique.replace(" ", ".").toLowerCase(java.util.Locale.ROOT) + "@huye.example");
        form.put("password", OpenSession.PASSWORD);
        form.put("maxMeetings", "5");
        return form;
    }

    private static Map<String, Object> exhibitor(String name) {
        Map<String, Object> form = company(name);
        form.put("text", List.of("Washed arabica", "", "Freight"));
        form.put("code", List.of("0901", "", ""));
        form.put("sector", List.of("", "", "SERV.LOG"));
        form.put("first", List.of("0"));
        form.put("certificate", List.of("Organic"));
        form.put("certificates", "Café équitable");
        form.put("orderLeast", "5 000");
        form.put("orderMost", "250,000");
        return form;
    }
}

package org.smalltable.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.smalltable.web.security.PasswordRules.Flaw;

class PasswordRulesTest {
    private static final String EMAIL = "aline.uwase@imvura.example";

    @Test
    void length_is_what_counts() {
        assertThat(PasswordRules.flaw("nine sign", EMAIL)).contains(Flaw.TOO_SHORT);
        assertThat(PasswordRules.flaw("ten signs!", EMAIL)).isEmpty();
        assertThat(PasswordRules.flaw("咖啡和茶都很好喝吗不", EMAIL)).isEmpty();
        assertThat(PasswordRules.flaw("x1y2".repeat(51), EMAIL)).contains(Flaw.TOO_LONG);
    }

    @Test
    void what_everybody_tries_first_is_refused() {
        assertThat(PasswordRules.flaw("Password123", EMAIL)).contains(Flaw.COMMON);
        assertThat(PasswordRules.flaw("1234567890", EMAIL)).contains(Flaw.COMMON);
        assertThat(PasswordRules.flaw("abababababab", EMAIL)).contains(Flaw.COMMON);
    }

    @Test
    void ones_own_address_is_no_password() {
        assertThat(PasswordRules.flaw("Aline.Uwase@imvura.example", EMAIL)).contains(Flaw.LIKE_NAME);
        assertThat(PasswordRules.flaw("aline.uwase", EMAIL)).contains(Flaw.LIKE_NAME);
    }
}

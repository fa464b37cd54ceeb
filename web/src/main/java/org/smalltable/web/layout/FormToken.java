package org.smalltable.web.layout;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The CSRF token for forms, as {@code inject:formToken}. Unlike the extension's own bean it also answers on error pages,
 * which are made before or without the filter that draws a token: there it is the browser's own, or empty.
 */
@Named("formToken")
@RequestScoped
public class FormToken {
    private static final String DRAWN = "csrf_token";

    @Inject
    CurrentVertxRequest request;

    @ConfigProperty(name = "quarkus.rest-csrf.cookie-name")
    String cookieName;

    @ConfigProperty(name = "quarkus.rest-csrf.form-field-name", defaultValue = "csrf-token")
    String fieldName;

    /** The name of the form's hidden field. */
    public String field() {
        return fieldName;
    }

    /** The token. */
    public String value() {
        RoutingContext context = request.getCurrent();
        if (context == null) {
            return "";
        }
        String drawn = context.get(DRAWN);
        if (drawn != null) {
            return drawn;
        }
        Cookie cookie = context.request().getCookie(cookieName);
        return cookie == null ? "" : cookie.getValue();
    }
}

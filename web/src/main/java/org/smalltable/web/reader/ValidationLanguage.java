package org.smalltable.web.reader;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;

/** Lets Bean Validation speak the reader's language. */
@ApplicationScoped
class ValidationLanguage implements LocaleResolver {
    @Inject
    Reader reader;

    @Override
    public Locale resolve(LocaleResolverContext context) {
        return Arc.container().requestContext().isActive() ? reader.locale() : context.getDefaultLocale();
    }
}

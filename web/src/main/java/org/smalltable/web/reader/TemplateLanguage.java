package org.smalltable.web.reader;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Lets every template that is rendered for a request speak the reader's language. */
@Singleton
class TemplateLanguage {
    @Inject
    Reader reader;

    void speak(@Observes EngineBuilder builder) {
        builder.addTemplateInstanceInitializer(this::speak);
    }

    private void speak(TemplateInstance template) {
        if (Arc.container().requestContext().isActive()) {
            template.setAttribute(TemplateInstance.LOCALE, reader.locale());
        }
    }
}

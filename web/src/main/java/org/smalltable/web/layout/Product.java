package org.smalltable.web.layout;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Facts about the running program. Templates reach it as {@code inject:product}. */
@Named("product")
@Singleton
public class Product {
    private final String version;

    Product(@ConfigProperty(name = "quarkus.application.version") String version) {
        this.version = version;
    }

    /** The version that was built. */
    public String version() {
        return version;
    }
}

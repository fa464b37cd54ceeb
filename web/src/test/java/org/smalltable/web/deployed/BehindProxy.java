package org.smalltable.web.deployed;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The settings that docs/deploy.md gives for a reverse proxy, and, as every start of its own, an empty database. */
public final class BehindProxy implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.http.proxy.allow-x-forwarded", "true",
                "quarkus.http.proxy.enable-forwarded-host", "true",
                "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
    }
}

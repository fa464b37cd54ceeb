package org.smalltable.web.request;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.smalltable.persistence.request.MeetingRequests;

/** Ends requests whose time to answer is over, once a minute on every instance: they share the work by themselves. */
@ApplicationScoped
class RequestExpiry {

    private static final Logger LOG = Logger.getLogger(RequestExpiry.class);
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final MeetingRequests requests;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("request-expiry").factory());

    RequestExpiry(MeetingRequests requests) {
        this.requests = requests;
    }

    void begin(@Observes StartupEvent started) {
        clockwork.scheduleWithFixedDelay(this::expire, PERIOD.toSeconds(), PERIOD.toSeconds(), TimeUnit.SECONDS);
    }

    void end(@Observes ShutdownEvent stopped) {
        clockwork.shutdown();
    }

    private void expire() {
        try {
            while (requests.expireDue() > 0) {
                LOG.debug("Requests ran out; looking for more");
            }
        } catch (RuntimeException failed) {
            // The next round tries again; a database that is away for a moment must not end the clockwork.
            LOG.warn("Could not end requests whose time is over", failed);
        }
    }
}

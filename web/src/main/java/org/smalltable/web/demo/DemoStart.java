package org.smalltable.web.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.smalltable.persistence.expo.EditionView;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.web.start.Announcement;

/** Loads the demo at the first start on an empty database of the product's own, and tells its accounts at every start. */
@ApplicationScoped
class DemoStart implements Announcement {

    private static final Logger LOG = Logger.getLogger(DemoStart.class);

    private final Expos expos;
    private final DemoExpo demo;
    private final boolean wanted;

    DemoStart(
            Expos expos,
            DemoExpo demo,
            @ConfigProperty(name = "smalltable.demo", defaultValue = "false") boolean wanted) {
        this.expos = expos;
        this.demo = demo;
        this.wanted = wanted;
    }

    void start(@Observes StartupEvent started) {
        if (wanted && expos.editions().isEmpty()) {
            LOG.info("Loading the demo ...");
            demo.load(step -> LOG.info("  " + step));
        }
    }

    @Override
    public List<String> lines(URI address) {
        if (expos.editions().stream().noneMatch(EditionView::demo)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        if (!wanted) {
            lines.add("");
            lines.add(
                    "The demo was loaded here before, and SMALLTABLE_DEMO=false takes nothing away. For your own data begin in");
            lines.add("a folder of their own: SMALLTABLE_DATA=my-expo SMALLTABLE_DEMO=false ./smalltable");
            lines.add("or delete the demo first: ./smalltable reset-demo");
        }
        lines.add("");
        lines.add("The demo's accounts (" + address + "/sign-in, password " + DemoAccount.PASSWORD + "):");
        for (DemoAccount account : DemoAccount.ALL) {
            lines.add("  %-10s %s".formatted(account.role().name().toLowerCase(Locale.ROOT), account.email()));
        }
        return lines;
    }
}

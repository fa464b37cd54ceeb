package org.smalltable.web.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.smalltable.persistence.timetable.Breach;
import org.smalltable.web.agenda.SlotTimes;
import org.smalltable.web.layout.Formats;
import org.smalltable.web.reader.Reader;

/** Says what keeps a draft from being published, meeting by meeting. */
@ApplicationScoped
class BreachWords {

    /** So many tell enough; planning again mends them all. */
    private static final int MOST = 10;

    private final Reader reader;
    private final Formats formats;

    BreachWords(Reader reader, Formats formats) {
        this.reader = reader;
        this.formats = formats;
    }

    List<String> of(List<Breach> breaches, SlotTimes times) {
        PlanningMessages words = reader.words(PlanningMessages.class);
        List<String> told = new ArrayList<>();
        for (Breach breach : breaches.subList(0, Math.min(MOST, breaches.size()))) {
            String time = times.slot(breach.slot())
                    .map(slot -> formats.clock(slot.startsAt(), times.zone()))
                    .orElse("");
            told.add(words.breach(breach.exhibitor(), breach.buyer(), time, breach.rule(), breach.company()));
        }
        if (breaches.size() > MOST) {
            told.add(words.moreBreaches(breaches.size() - MOST));
        }
        return told;
    }
}

package org.smalltable.web.matching;

import java.util.List;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.request.RequestCounts;
import org.smalltable.web.layout.Choice;
import org.smalltable.web.layout.FormState;
import org.smalltable.web.layout.Paging;

/**
 * The directory of a session's companies on one side.
 *
 * @param showsExhibitors which side
 * @param choosesSide whether the reader may look at the other side as well, as organizers do
 * @param counts the requests of the reader's company; none for an organizer
 */
record DirectoryView(
        SessionView session,
        boolean showsExhibitors,
        boolean choosesSide,
        List<CompanyLine> lines,
        Paging paging,
        RequestCounts counts,
        FormState search,
        boolean isFiltered,
        List<Choice> sectors,
        List<Choice> countries) {}

package org.smalltable.web.matching;

import java.util.List;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.request.RequestCounts;
import org.smalltable.web.layout.Choice;
import org.smalltable.web.layout.FormState;
import org.smalltable.web.layout.Paging;

/**
 * The ranked matches of the reader's company.
 *
 * @param showsExhibitors whether the list is one of exhibitors rather than buyers
 * @param all matches there are without the filter
 * @param filter the filter as typed
 */
record MatchesPage(
        SessionView session,
        boolean showsExhibitors,
        long all,
        List<CompanyLine> lines,
        Paging paging,
        RequestCounts counts,
        FormState filter,
        boolean isFiltered,
        List<Choice> sectors,
        List<Choice> countries,
        List<Choice> groups,
        List<Choice> languages) {}

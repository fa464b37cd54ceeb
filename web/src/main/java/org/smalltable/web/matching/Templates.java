package org.smalltable.web.matching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this feature, checked by the build. */
@CheckedTemplate(basePath = "matching")
final class Templates {

    private Templates() {}

    static native TemplateInstance matches(MatchesPage page);

    static native TemplateInstance companies(DirectoryView page);

    static native TemplateInstance company(CompanyPage page);

    static native TemplateInstance waiting(WaitingPage page);
}

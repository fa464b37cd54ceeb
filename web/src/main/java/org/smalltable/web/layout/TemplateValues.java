package org.smalltable.web.layout;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Optional;

/** Small additions to what templates can ask of Java values. */
@TemplateExtension
final class TemplateValues {
    private TemplateValues() {}

    /** An optional as a list of one or none, so that a loop shows it when it is there. */
    static <T> List<T> list(Optional<T> optional) {
        return optional.stream().toList();
    }
}

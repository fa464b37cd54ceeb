package org.smalltable.web.start;

import java.net.URI;
import java.util.List;

/** Something that the terminal should show once the application is ready, such as the demo's accounts. */
@FunctionalInterface
public interface Announcement {

    /**
     * Words the lines to show below the address.
     *
     * @param address where the application answers, without a slash at the end
     * @return lines without line ends; none when there is nothing to say
     */
    List<String> lines(URI address);
}

package org.smalltable.web.reader;

import java.net.URI;

/** Guards addresses to return to: a path of this site and nothing that a browser could take for another one. */
public final class LocalPath {
    private LocalPath() {}

    /** The path if it stays on this site, else the start page. */
    public static String orHome(String path) {
        return isLocal(path) ? path : "/";
    }

    /** Whether a browser following it stays on this site. */
    public static boolean isLocal(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.chars().allMatch(c -> c > ' ' && c != 127);
    }

    /** Path and query of the page that sent the reader here; the start page when they cannot be used. */
    static String ofReferer(String referer) {
        try {
            URI uri = URI.create(referer);
            String query = uri.getRawQuery();
            String path = uri.getRawPath();
            return path == null ? "/" : orHome(query == null ? path : path + "?" + query);
        } catch (IllegalArgumentException malformed) {
            return "/";
        }
    }
}

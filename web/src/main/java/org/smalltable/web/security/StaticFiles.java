package org.smalltable.web.security;

/** Styles, scripts and pictures: the same for everybody. */
final class StaticFiles {
    private StaticFiles() {}

    /** Whether a path is that of a static file. */
    static boolean isOne(String path) {
        return path.startsWith("/webjars/") || path.startsWith("/face/") || path.equals("/favicon.svg");
    }

    /** Whether the address changes whenever the content does, so that it may be kept for ever. */
    static boolean isVersioned(String path, boolean hasVersion) {
        return path.startsWith("/webjars/") || (path.startsWith("/face/") && hasVersion);
    }
}

package org.smalltable.web.layout;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of styles, scripts and pictures that may be kept for ever, because they change whenever the content does.
 * Templates write {@code asset:own('app.css')}, {@code asset:lib('htmx.org', 'dist/htmx.min.js')} and
 * {@code asset:flag('RW')}.
 */
@TemplateExtension(namespace = "asset")
public final class Assets {
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    /** A file of ours below {@code META-INF/resources/face}, marked with a hash of its content. */
    public static String own(String file) {
        return ADDRESSES.computeIfAbsent(
                file, name -> "/face/" + name + "?v=" + hash("META-INF/resources/face/" + name));
    }

    /** A file of a web jar, with the version in its path. */
    public static String lib(String jar, String file) {
        return ADDRESSES.computeIfAbsent(
                jar + "/" + file, ignored -> "/webjars/" + jar + "/" + version(jar) + "/" + file);
    }

    /** The flag of a country, four by three. */
    public static String flag(String country) {
        return lib("flag-icons", "flags/4x3/" + country.toLowerCase(java.util.Locale.ROOT) + ".svg");
    }

    private static String hash(String resource) {
        try (InputStream content = open(resource)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.readAllBytes()), 0, 6);
        } catch (IOException failed) {
            throw new UncheckedIOException("Reading " + resource, failed);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String version(String jar) {
        String resource = "META-INF/maven/org.webjars.npm/" + jar + "/pom.properties";
        try (InputStream content = open(resource)) {
            Properties properties = new Properties();
            properties.load(content);
            return properties.getProperty("version");
        } catch (IOException failed) {
            throw new UncheckedIOException("Reading " + resource, failed);
        }
    }

    private static InputStream open(String resource) {
        InputStream content = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (content == null) {
            throw new IllegalStateException(
                    "No asset " + resource + ". Maybe its name was changed without the template.");
        }
        return content;
    }
}

package org.hamkke.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Addresses of style sheets, scripts, fonts and icons. One hash over all of them stands in the path rather than in each
 * name: relative links inside a style sheet or a module then need no rewriting, and every file may be cached for good.
 */
public final class Assets {
    static final String PATH = "/assets/";
    private static final int HASH_LENGTH = 12;
    private static final SortedMap<String, Resource> FILES = find();
    static final String VERSION = hash();

    private Assets() {}

    public static String asset(String path) {
        if (!FILES.containsKey(path)) throw new IllegalArgumentException("No asset " + path);
        return PATH + VERSION + "/" + path;
    }

    private static SortedMap<String, Resource> find() {
        var files = new TreeMap<String, Resource>();
        add(files, "classpath*:static/**/*.*", "/static/");
        add(files, "classpath*:META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js", "/dist/");
        return files;
    }

    private static void add(SortedMap<String, Resource> files, String pattern, String root) {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                var url = file.getURL().toString();
                files.put(url.substring(url.lastIndexOf(root) + root.length()), file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : FILES.entrySet()) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update(file.getValue().getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where {@code htmx.min.js} lies, whatever its version. */
    static Resource htmxFolder() {
        try {
            return file("htmx.min.js").createRelative("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource file(String path) {
        var file = FILES.get(path);
        if (file == null) throw new IllegalStateException("No asset " + path);
        return file;
    }
}

package org.hamkke.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * Where the embedded server listens besides its port, and how the driver gets there. The path of a socket is short on every
 * system; a data folder too deep for one is reached by the port alone.
 */
record SocketFolder(Path path) {
    private static final int LONGEST = 100;

    /** A killed server leaves its socket behind. */
    static SocketFolder anew(Path path) {
        try {
            FileSystemUtils.deleteRecursively(path);
            Files.createDirectory(path);
            return new SocketFolder(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean used() {
        return socket(65535).getBytes(UTF_8).length <= LONGEST;
    }

    private String socket(int port) {
        return path.resolve(".s.PGSQL." + port).toString();
    }

    /** PostgreSQL reads a list of folders, quoted where a comma or a blank stands in one. */
    String setting() {
        return used() ? '"' + path.toString().replace("\"", "\"\"") + '"' : "";
    }

    /** What the URL of the driver says besides the port. */
    String way(int port) {
        if (!used()) return "";
        return "?sslmode=disable&socketFactory="
                + LocalSockets.class.getName()
                + "&socketFactoryArg="
                + URLEncoder.encode(socket(port), UTF_8);
    }
}

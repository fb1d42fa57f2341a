package org.hamkke.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The folder of the embedded server, held by one application at a time. */
record DataFolder(Path path, FileChannel lock) implements AutoCloseable {
    static DataFolder claim(Path wanted) {
        var path = wanted.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            return new DataFolder(path, locked(path));
        } catch (IOException e) {
            throw new DatabaseUnusable("The data folder " + path + " can't be used: " + e, e);
        }
    }

    private static FileChannel locked(Path path) throws IOException {
        var channel = FileChannel.open(path.resolve("lock"), CREATE, WRITE);
        if (tryLock(channel) != null) return channel;
        channel.close();
        throw new DatabaseUnusable(
                "Another Hamkke is running on "
                        + path
                        + ". Stop it, or name another folder by HAMKKE_DATABASE_FOLDER.",
                null);
    }

    private static @Nullable Object tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (java.nio.channels.OverlappingFileLockException _) {
            return null;
        }
    }

    Path cluster() {
        return path.resolve("postgres");
    }

    Path binaries() {
        return path.resolve("binaries");
    }

    Path sockets() {
        return path.resolve("sockets");
    }

    Path secretFile() {
        return path.resolve("secret");
    }

    private Path finished() {
        return path.resolve("finished");
    }

    String secret() {
        try {
            if (Files.notExists(secretFile())) createSecret();
            return EmbeddedServer.read(secretFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void createSecret() throws IOException {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var draft = path.resolve("secret.new");
        Files.deleteIfExists(draft);
        Files.createFile(
                draft,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, HexFormat.of().formatHex(bytes) + "\n");
        Files.move(draft, secretFile(), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    /** A first start that was killed leaves a cluster nobody has ever used; the next start begins anew. */
    void removeUnfinishedCluster() {
        if (Files.exists(finished()) || Files.notExists(cluster())) return;
        LeftoverServer.stopIn(cluster());
        try {
            FileSystemUtils.deleteRecursively(cluster());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void markFinished() {
        try {
            if (Files.notExists(finished())) Files.createFile(finished());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

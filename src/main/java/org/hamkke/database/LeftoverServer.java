package org.hamkke.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL whose application was killed goes on running. It is stopped before the next start, and only if its
 * process really works on this folder: process numbers are used again.
 */
final class LeftoverServer {
    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);

    private LeftoverServer() {}

    static void stopIn(Path cluster) {
        var pidFile = cluster.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) return;
        try {
            ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()))
                    .filter(process -> worksOn(process, cluster))
                    .ifPresent(LeftoverServer::stop);
        } catch (IOException | NumberFormatException | java.util.NoSuchElementException e) {
            LOG.warn("{} can't be read: {}", pidFile, e.getMessage());
        }
    }

    private static boolean worksOn(ProcessHandle process, Path cluster) {
        try {
            var directory = Path.of("/proc", Long.toString(process.pid()), "cwd");
            return Files.exists(directory) && Files.isSameFile(directory, cluster);
        } catch (IOException e) {
            return false;
        }
    }

    private static void stop(ProcessHandle process) {
        LOG.info("Stopping the PostgreSQL {} that a killed Hamkke left behind", process.pid());
        var children = process.descendants().toList();
        process.destroy(); // SIGTERM to the postmaster waits for clients; they are gone
        if (!ended(process, 10)) process.destroyForcibly();
        children.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
        children.forEach(child -> ended(child, 5));
        ended(process, 5);
    }

    private static boolean ended(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}

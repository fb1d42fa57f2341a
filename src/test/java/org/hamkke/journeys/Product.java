package org.hamkke.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The product as its users have it: a process of its own on a port and a data folder of its own. */
final class Product implements AutoCloseable {
    private final Process process;
    private final Path folder;
    private final Path log;
    private final int port;

    private Product(Process process, Path folder, Path log, int port) {
        this.process = process;
        this.folder = folder;
        this.log = log;
        this.port = port;
    }

    /** Starts it without waiting for an answer: it may refuse to run at all. */
    static Product launch(Path folder, int port, Map<String, String> settings) {
        try {
            Files.createDirectories(folder.getParent());
            var log = folder.resolveSibling(folder.getFileName() + "-" + port + ".log");
            var builder = new ProcessBuilder(command()).redirectErrorStream(true);
            builder.redirectOutput(log.toFile());
            builder.environment().put("PORT", Integer.toString(port));
            builder.environment().put("HAMKKE_DATABASE_FOLDER", folder.toString());
            builder.environment().put("HAMKKE_PUBLIC_URL", "http://localhost:" + port);
            builder.environment().putAll(settings);
            return new Product(builder.start(), folder, log, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Product start(Path folder, int port, Map<String, String> settings) {
        return launch(folder, port, settings).awaitAnswer();
    }

    private static List<String> command() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !entry.endsWith("test-classes"))
                        .collect(Collectors.joining(File.pathSeparator));
        return List.of(
                java,
                "-ea:org.hamkke...",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                path,
                "org.hamkke.Hamkke");
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Product awaitAnswer() {
        var health = new Client(origin());
        while (!health.answers()) {
            if (!process.isAlive()) throw new IllegalStateException("It did not start:\n" + log());
        }
        return this;
    }

    String origin() {
        return "http://localhost:" + port;
    }

    Process process() {
        return process;
    }

    Path folder() {
        return folder;
    }

    String log() {
        try {
            return Files.readString(log, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}

package load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged product as a process of its own, with the PostgreSQL it starts. */
public final class App implements AutoCloseable {
    private static final Pattern ACCOUNT = Pattern.compile("demo-account organisation=(\\S+) role=(\\S+) email=(\\S+) password=(\\S+) token=(\\S+)");
    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    private final Process process;
    private final Cluster cluster;
    private final Path log;
    final Duration start;

    /** @param command how Java is called, without the settings */
    public App(List<String> command, Cluster cluster, int port, Path log) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(java.util.Map.of("HAMKKE_SETUP", "demo", "PORT", "" + port, "HAMKKE_DATABASE_FOLDER", cluster.folder().toString()));
        long begun = System.nanoTime();
        this.process = builder.start();
        this.cluster = cluster;
        this.log = log;
        awaitHealth(port);
        start = Duration.ofNanos(System.nanoTime() - begun);
    }

    private void awaitHealth(int port) throws IOException, InterruptedException {
        long until = System.nanoTime() + LONGEST_START.toNanos();
        while (!healthy(port)) {
            if (!process.isAlive() || System.nanoTime() > until) {
                close();
                throw new IOException("Hamkke did not start, see " + log);
            }
            Thread.sleep(20);
        }
    }

    private static boolean healthy(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write("GET /health HTTP/1.0\r\nHost: localhost\r\n\r\n".getBytes());
            return new String(socket.getInputStream().readNBytes(12)).endsWith("200");
        } catch (IOException _) {
            return false;
        }
    }

    /** Of the demo's first company, who may write. */
    public static List<Seat.Account> writers(Path log) throws IOException {
        var all = ACCOUNT.matcher(Files.readString(log)).results().toList();
        var company = all.getFirst().group(1);
        return all.stream().filter(line -> line.group(1).equals(company) && line.group(2).matches(".*(executive|manager|contributor).*"))
                .map(line -> new Seat.Account(line.group(3), line.group(4), line.group(5))).toList();
    }

    /** Megabytes of the Java process, now and at its largest, and of all PostgreSQL processes, shared pages counted once. */
    record Memory(long java, long largest, long postgres) {}

    Memory memory() throws IOException {
        long postgres = 0;
        for (var server : postgres().toList()) postgres += kilobytes(server.pid(), "smaps_rollup", "Pss:");
        return new Memory(kilobytes(process.pid(), "status", "VmRSS:") / 1024, kilobytes(process.pid(), "status", "VmHWM:") / 1024, postgres / 1024);
    }

    private static long kilobytes(long pid, String file, String name) {
        try (var lines = Files.lines(Path.of("/proc", "" + pid, file))) {
            return lines.filter(line -> line.startsWith(name)).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
        } catch (IOException | java.io.UncheckedIOException _) {
            return 0; // the process ended meanwhile
        }
    }

    private Stream<ProcessHandle> postgres() throws IOException {
        var postmaster = ProcessHandle.of(cluster.postmaster()).stream().toList();
        return postmaster.stream().flatMap(server -> Stream.concat(Stream.of(server), server.descendants()));
    }

    /** Processor time used so far, by Java and by PostgreSQL. */
    record Cpu(Duration java, Duration postgres) {
        Cpu since(Cpu before) {
            return new Cpu(java.minus(before.java), postgres.minus(before.postgres));
        }
    }

    Cpu cpu() throws IOException {
        var servers = new ArrayList<>(postgres().toList());
        return new Cpu(used(process.toHandle()), servers.stream().map(App::used).reduce(Duration.ZERO, Duration::plus));
    }

    static Duration used(ProcessHandle handle) {
        return handle.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

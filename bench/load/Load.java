package load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Starts Hamkke on a scratch folder, fills it, runs every task in short turns and prints the medians. */
final class Load {
    private static final int CONNECTIONS = 8;
    private static final String BARE = "bare list of 50";
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
    private static final int PAGES_TURNED = 40;
    private static final Duration WARMING = Duration.ofSeconds(Integer.getInteger("warming", 30));

    private final Path scratch;
    private final List<String> command;
    private final int port = Integer.getInteger("port", 8112);
    private final int rounds = Integer.getInteger("rounds", 3);
    private final Duration turn = Duration.ofSeconds(Integer.getInteger("seconds", 4));
    private final String only = System.getProperty("only", "");

    private Load(Path scratch, List<String> command) {
        this.scratch = scratch;
        this.command = command;
    }

    /** @param arguments the scratch folder, then the command that starts Hamkke */
    public static void main(String[] arguments) throws Exception {
        new Load(Path.of(arguments[0]), List.of(arguments).subList(1, arguments.length)).run();
    }

    private void run() throws Exception {
        var cluster = new Cluster(scratch.resolve("data").toAbsolutePath());
        var log = scratch.resolve("first.log");
        if (Files.notExists(scratch.resolve("filled"))) fill(cluster, log);
        try (var app = new App(command, cluster, port, scratch.resolve("app.log"))) {
            print("start: %.1f s", app.start.toMillis() / 1e3);
            try (var crowd = new Crowd(seats(App.writers(log)))) {
                measure(app, crowd);
            }
            if (BARE.contains(only)) print(Turn.median(BARE, List.of(bare(cluster))));
        }
    }

    private void fill(Cluster cluster, Path log) throws Exception {
        try (var app = new App(command, cluster, port, log)) {
            print("first start, with its migrations and the demo story: %.1f s", app.start.toMillis() / 1e3);
            long begun = System.nanoTime();
            Maker.fill(cluster, App.writers(log).get(1).email());
            print("10,000 partners, 50,000 contacts, 200 alliances made in %.1f s", (System.nanoTime() - begun) / 1e9);
            Files.createFile(scratch.resolve("filled"));
        }
    }

    private List<Seat> seats(List<Seat.Account> accounts) throws IOException {
        var seats = new ArrayList<Seat>();
        for (int i = 0; i < CONNECTIONS; i++) seats.add(new Seat(port, accounts.get(i % accounts.size())).signedIn());
        return seats;
    }

    /** The ceiling: the same list from a bare servlet beside it, see {@link Bare}. */
    private Turn bare(Cluster cluster) throws Exception {
        var java = List.of(command.getFirst(), command.get(1), "-cp", System.getProperty("java.class.path"), "load.Bare", "" + (port + 1), cluster.folder().toString());
        var seats = new ArrayList<Seat>();
        try (var app = new App(java, cluster, port + 1, scratch.resolve("bare.log"))) {
            for (int i = 0; i < CONNECTIONS; i++) seats.add(new Seat(port + 1, new Seat.Account("", "", "")));
            try (var crowd = new Crowd(seats)) {
                var list = new Task(BARE, (seat, names) -> seat.api("/?after=" + Task.encoded(names.start())), 200);
                crowd.run(list, WARMING);
                return turn(app, crowd, list);
            }
        }
    }

    private void measure(App app, Crowd crowd) throws Exception {
        var ids = new ArrayList<String>();
        var places = places(crowd.first(), ids);
        firstPage(crowd.first());
        var tasks = Task.all(ids, places).stream().filter(task -> task.name().contains(only)).toList();
        var results = new LinkedHashMap<Task, List<Turn>>();
        // What reads is measured first, on the directory as it was made; what creates makes it grow.
        for (var kind : List.of(tasks.stream().filter(Task::reads).toList(), tasks.stream().filter(task -> !task.reads()).toList())) {
            for (var task : kind) crowd.run(task, WARMING); // the compiler's and both caches
            for (int round = 0; round < rounds; round++)
                for (var task : kind) results.computeIfAbsent(task, _ -> new ArrayList<>()).add(turn(app, crowd, task));
        }
        print(Turn.HEAD);
        results.forEach((task, turns) -> print(Turn.median(task.name(), turns)));
        var memory = app.memory();
        print("memory: java %d MB (at most %d), postgres %d MB", memory.java(), memory.largest(), memory.postgres());
    }

    private Turn turn(App app, Crowd crowd, Task task) throws IOException, InterruptedException, ExecutionException {
        var before = app.cpu();
        var own = App.used(ProcessHandle.current());
        var result = crowd.run(task, turn);
        return new Turn(result, app.cpu().since(before), App.used(ProcessHandle.current()).minus(own));
    }

    /** Where the pages of the list begin, and the partners on them. */
    private static List<String> places(Seat seat, List<String> ids) throws IOException {
        var places = new ArrayList<>(List.of(""));
        while (places.size() < PAGES_TURNED) {
            var list = seat.api("/api/v1/partners?limit=50&after=" + places.getLast()).text();
            ID.matcher(list).results().forEach(id -> ids.add(id.group(1)));
            var next = NEXT.matcher(list);
            if (!next.find()) break;
            places.add(java.net.URLEncoder.encode(next.group(1), java.nio.charset.StandardCharsets.UTF_8));
        }
        return places;
    }

    /** What a browser without a cache loads for the first page after signing in, fonts apart. */
    private static void firstPage(Seat seat) throws IOException {
        var sizes = new TreeMap<String, Integer>();
        var page = seat.page("/").text();
        sizes.put("/", seat.packed("/").body().length);
        var assets = Pattern.compile("(?:src|href)=\"(/assets/[^\"#]+)").matcher(page).results().map(found -> found.group(1)).distinct().toList();
        for (var asset : assets) if (!asset.matches(".*\\.(woff2?|ttf)")) sizes.put(asset, seat.packed(asset).body().length);
        print("first page: %.1f KB gzipped in %d files", sizes.values().stream().mapToInt(size -> size).sum() / 1024.0, sizes.size());
        for (Map.Entry<String, Integer> size : sizes.entrySet()) print("    %6d %s", size.getValue(), size.getKey());
    }

    static void print(String pattern, Object... values) {
        System.out.println(values.length == 0 ? pattern : pattern.formatted(values));
    }
}

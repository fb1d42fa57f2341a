package org.hamkke.sheet.read;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of an Office Open XML file and how they point at each other (ECMA-376 part 2). */
final class OfficeFile implements Closeable {
    /**
     * @param type last word of the relationship's type, the same in the transitional and the strict dialect
     */
    record Target(String type, String path) {}

    private static final int MOST_RELATIONS = 10_000;

    private final ZipFile zip;
    private final Limits limits;
    private final Inflation inflation;

    private OfficeFile(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
        inflation = new Inflation(limits);
    }

    static OfficeFile open(Path file, Limits limits) throws IOException {
        var zip = new ZipFile(file.toFile());
        if (zip.size() > limits.zipEntries()) {
            zip.close();
            throw RefusedFile.because(Refusal.ZIP_BOMB);
        }
        return new OfficeFile(zip, limits);
    }

    @Nullable Xml part(String path) throws IOException {
        return part(path, limits.inflatedBytes());
    }

    @Nullable Xml part(String path, long mostBytes) throws IOException {
        var entry = entry(path);
        if (entry == null) return null;
        var in = inflation.watch(zip.getInputStream(entry), entry.getCompressedSize(), mostBytes);
        return new Xml(in, limits.cellCharacters() * 2);
    }

    private @Nullable ZipEntry entry(String path) {
        var exact = zip.getEntry(path);
        if (exact != null) return exact;
        return zip.stream()
                .filter(entry -> entry.getName().replace('\\', '/').equalsIgnoreCase(path))
                .findFirst()
                .orElse(null);
    }

    /** Where a part's relationships lead, by their id; the empty path stands for the package itself. */
    Map<String, Target> relations(String path) throws IOException {
        var targets = new LinkedHashMap<String, Target>();
        try (var xml =
                part(folder(path) + "_rels/" + path.substring(folder(path).length()) + ".rels")) {
            while (xml != null && xml.advance() && targets.size() < MOST_RELATIONS)
                if (xml.starts("Relationship"))
                    targets.put(xml.attribute("Id", ""), target(path, xml));
        }
        return targets;
    }

    private static Target target(String from, Xml relation) {
        var type = relation.attribute("Type", "");
        var to = relation.attribute("Target", "");
        return new Target(type.substring(type.lastIndexOf('/') + 1), resolve(folder(from), to));
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) return target.substring(1);
        return Path.of(folder + target).normalize().toString().replace('\\', '/');
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

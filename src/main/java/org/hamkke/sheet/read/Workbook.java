package org.hamkke.sheet.read;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a workbook's main part says: its sheets, where they lie, and from when it counts days. */
final class Workbook implements Closeable {
    private record Tab(String path, boolean hidden) {}

    private static final int MOST_SHEETS = 1_000;

    private final OfficeFile parts;
    private final Map<String, OfficeFile.Target> relations;
    private final Map<String, Tab> tabs = new LinkedHashMap<>();
    private boolean from1904;

    private Workbook(OfficeFile parts, String path) throws IOException {
        this.parts = parts;
        relations = parts.relations(path);
        try (var xml = parts.part(path)) {
            if (xml == null || path.endsWith(".bin"))
                throw RefusedFile.because(Refusal.OTHER_DOCUMENT);
            while (xml.advance()) read(xml);
        }
    }

    static Workbook open(Path file, Limits limits) throws IOException {
        var parts = OfficeFile.open(file, limits);
        try {
            return new Workbook(parts, mainPart(parts));
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private static String mainPart(OfficeFile parts) throws IOException {
        return parts.relations("").values().stream()
                .filter(target -> target.type().equals("officeDocument"))
                .map(OfficeFile.Target::path)
                .filter(path -> path.contains("workbook"))
                .findFirst()
                .orElseThrow(() -> RefusedFile.because(Refusal.OTHER_DOCUMENT));
    }

    private void read(Xml xml) {
        if (xml.starts("workbookPr")) from1904 = isTrue(xml.attribute("date1904", "0"));
        if (xml.starts("sheet") && tabs.size() < MOST_SHEETS) addTab(xml);
    }

    private void addTab(Xml sheet) {
        var target = relations.get(sheet.attribute("id", ""));
        var hidden = !sheet.attribute("state", "visible").equals("visible");
        if (target != null && target.type().equals("worksheet"))
            tabs.put(sheet.attribute("name", ""), new Tab(target.path(), hidden));
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equalsIgnoreCase("true");
    }

    List<String> visibleSheets() {
        return tabs.keySet().stream()
                .filter(name -> !Objects.requireNonNull(tabs.get(name)).hidden())
                .toList();
    }

    boolean has(String sheet) {
        return tabs.containsKey(sheet);
    }

    boolean countsFrom1904() {
        return from1904;
    }

    Xml sheet(String name) throws IOException {
        var tab = tabs.get(name);
        var xml = tab == null ? null : parts.part(tab.path());
        if (xml == null) throw RefusedFile.because(Refusal.DAMAGED);
        return xml;
    }

    /** The styles or the shared strings, or null for a workbook without. */
    @Nullable Xml companion(String type, long mostBytes) throws IOException {
        for (var target : relations.values())
            if (target.type().equals(type)) return parts.part(target.path(), mostBytes);
        return null;
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}

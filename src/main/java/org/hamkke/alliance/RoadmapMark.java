package org.hamkke.alliance;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on the roadmap.
 *
 * @param key of its words
 * @param path where it is read
 */
public record RoadmapMark(LocalDate day, String key, List<Object> arguments, String path) {
    public RoadmapMark {
        arguments = List.copyOf(arguments);
    }

    public static RoadmapMark of(LocalDate day, String key, String path, Object... arguments) {
        return new RoadmapMark(day, key, List.of(arguments), path);
    }
}

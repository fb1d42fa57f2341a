package org.hamkke.alliance;

import java.util.List;

/**
 * One line of a gate's checklist: what must be true before the next stage opens, and whether it is.
 *
 * @param key of the text, as in {@code responsibility.gate.every-task-has-one-a}
 * @param path of the page where it can be mended
 */
public record GateItem(String key, List<Object> arguments, boolean done, String path) {
    public static GateItem of(String key, boolean done, String path, Object... arguments) {
        return new GateItem(key, List.of(arguments), done, path);
    }
}

package org.hamkke.portfolio;

import java.util.List;
import org.hamkke.shell.Words;

/** What the reader's company does next in an alliance: a text by key, and where. */
public record NextAct(String key, List<String> arguments, String path) {
    static NextAct of(String key, String path, String... arguments) {
        return new NextAct(key, List.of(arguments), path);
    }

    public String text() {
        return Words.t(key, arguments.toArray());
    }
}

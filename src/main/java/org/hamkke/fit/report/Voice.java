package org.hamkke.fit.report;

import static org.hamkke.shell.Words.t;

import org.jspecify.annotations.Nullable;

/** 해요체 on the screen, 합쇼체 on paper. */
public enum Voice {
    SCREEN("fit.record.say."),
    PAPER("fit.paper.say.");

    private final String beginning;

    Voice(String beginning) {
        this.beginning = beginning;
    }

    String say(String key, @Nullable Object... arguments) {
        return t(beginning + key, arguments);
    }
}

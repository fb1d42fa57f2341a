package org.hamkke.walk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hamkke.kernel.Role;

/** A planted word. Whoever it reaches without being one of those it is for has seen what is not theirs. */
record Word(Kind kind, Ground ground) {
    /** Stands before every planted word, so that one search looks for all of them without naming any. */
    static final String COMMON = "까나리";

    enum Kind {
        /** What is written in the things of a circle. */
        CONTENT,
        /** What an alliance and who is asked into it are called: administrators read it in the letters of their company. */
        NAME,
        /** The company and its people, as those they work with know them. */
        PEOPLE,
        /** Mail addresses: the own people's, and those the company wrote to. */
        MAIL,
        /** The manager's own: tokens, sheets not handed in. */
        PERSONAL
    }

    static List<Word> all() {
        return Arrays.stream(Ground.values())
                .flatMap(ground -> Arrays.stream(Kind.values()).map(kind -> new Word(kind, ground)))
                .filter(Word::isPlanted)
                .toList();
    }

    private boolean isPlanted() {
        return kind == Kind.CONTENT || (kind == Kind.NAME) == ground.isShared();
    }

    /** Letters that no secret, no hash and no script holds by chance. */
    String text() {
        return "qz" + kind.name().toLowerCase(Locale.ROOT) + ground.label() + "qz";
    }

    String said() {
        return COMMON + " " + text();
    }

    boolean isFor(Reader reader) {
        if (reader.company() == null) return false;
        boolean home = ground.isOpenTo(reader.company());
        return switch (kind) {
            case CONTENT -> home && reader.isOnTheFloor() && (ground.isShared() || !reader.lens());
            case NAME -> home && (reader.isOnTheFloor() || reader.is(Role.ADMINISTRATOR));
            case PEOPLE -> home || (reader.isOnTheFloor() && isFellow(reader.company()));
            case MAIL ->
                    home
                            && !reader.lens()
                            && (reader.isOnTheFloor() || reader.is(Role.ADMINISTRATOR));
            case PERSONAL -> home && reader.is(Role.MANAGER);
        };
    }

    private boolean isFellow(Ground company) {
        return Stream.of(Ground.GARAM_NARU, Ground.NARU_DASOL)
                .anyMatch(alliance -> alliance.isOpenTo(company) && alliance.isOpenTo(ground));
    }
}

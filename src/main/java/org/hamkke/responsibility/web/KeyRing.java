package org.hamkke.responsibility.web;

import java.util.List;
import java.util.stream.IntStream;
import org.hamkke.assent.Keys;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Side;
import org.hamkke.shell.face.Key;

/** Keys as the face draws them, the reader's own first. */
public final class KeyRing {
    private KeyRing() {}

    public static List<Key> of(Keys keys) {
        return IntStream.range(0, keys.keys().size()).mapToObj(i -> key(keys.keys().get(i), i)).toList();
    }

    private static Key key(org.hamkke.assent.Key key, int place) {
        var turned = key.turnedAt() == null ? null : Formats.dayTime(key.turnedAt());
        return new Key(key.organisation(), key.person() == null ? "" : key.person(), Side.at(place), turned);
    }
}

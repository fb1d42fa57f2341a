package org.hamkke.assent;

import java.util.List;
import org.hamkke.shell.Words;

/**
 * A proposal as a page shows it: the template {@code assent/panel} draws it.
 *
 * @param faces the keys, the viewer's own first, each with its holder
 * @param keyPath where the content is read whole and the key turns
 * @param mayTurn whether the viewer's own key is waiting and theirs to turn
 * @param mayWithdraw whether the viewer's side proposed it
 */
public record KeyPanel(
        Keys keys,
        List<org.hamkke.shell.face.Key> faces,
        String keyPath,
        boolean mayTurn,
        boolean mayWithdraw) {
    public KeyPanel {
        faces = List.copyOf(faces);
    }

    public String path() {
        return keys.path();
    }

    /** What people call that kind of thing: 윈윈 선언. */
    public String kind() {
        return kindOf(keys.subject().kind());
    }

    public static String kindOf(String kind) {
        return Words.t(kind.replaceFirst("\\.", ".assent."));
    }

    /** 열쇠 1개 남음, 효력이 생김, 돌려보냄. */
    public String state() {
        return Words.t("assent.state." + keys.state().label(), keys.waiting());
    }

    public List<Boolean> turned() {
        return faces.stream().map(org.hamkke.shell.face.Key::isTurned).toList();
    }
}

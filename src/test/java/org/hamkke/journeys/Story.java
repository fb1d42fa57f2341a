package org.hamkke.journeys;

import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What the chapters hand on: the people who have taken their seats, and where their alliance is to be found. */
final class Story {
    static final String US = "한빛로보틱스";
    static final String THEM = "강원에너지";
    static final String PASSWORD = "가나다라-0123456789";
    private static final Pattern LINK = Pattern.compile("https?://\\S+(/invitation/\\S+)");

    /** Our executive, who founds the company. */
    final Person seoyeon;

    /** Our manager. */
    final Person minsu;

    /** The partner's executive. */
    final Person hayun;

    String alliance = "";

    Story(Supplier<Seat> seats) {
        seoyeon = someone(seats);
        minsu = someone(seats);
        hayun = someone(seats);
    }

    /** Whoever leaves something out is told so, and the story goes on. */
    private static Person someone(Supplier<Seat> seats) {
        return Person.at(seats.get().expecting(422));
    }

    /** The address in the newest letter, read by our administrator where no mail server sends it. */
    String newestInvitation() {
        var letter = seoyeon.goesTo("/settings/letters").find(".letter").first().innerText();
        var link = LINK.matcher(letter);
        if (!link.find()) throw new AssertionError("no address in: " + letter);
        return link.group(1);
    }

    /** Both executives, in two taps each, from their first page. */
    void bothTurnTheirKeysFor(String what) {
        turnTheKey(seoyeon, what);
        seoyeon.sees("동의했어요");
        turnTheKey(hayun, what);
        hayun.sees("효력이 생겼어요");
    }

    private static void turnTheKey(Person person, String what) {
        person.goesTo("/").in(".ask", what).presses("동의");
        person.in("dialog[open]", "동의할까요?").presses("동의");
    }
}

package org.hamkke.agreement.web;

/** How the items below a paragraph are counted: 가. 나. 다., and by numbers beyond them. */
public final class Marks {
    private static final String LETTERS = "가나다라마바사아자차카타파하";

    private Marks() {}

    public static String item(int place) {
        return place < LETTERS.length() ? LETTERS.charAt(place) + "." : (place + 1) + ".";
    }
}

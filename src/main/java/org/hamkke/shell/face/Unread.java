package org.hamkke.shell.face;

/** How much news waits; nobody counts beyond ninety-nine. */
public record Unread(int count) {
    public static final int MOST = 99;

    public boolean any() {
        return count > 0;
    }

    public String shown() {
        return count > MOST ? MOST + "+" : String.valueOf(count);
    }
}

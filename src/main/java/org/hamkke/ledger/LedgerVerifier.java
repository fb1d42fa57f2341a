package org.hamkke.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Checks an exported chain without network, database or any other class of the product, under any JDK from 17 on:
 * {@code java LedgerVerifier.java FILE [HEAD]}. Each entry must be numbered next, name the hash before it and carry the
 * SHA-256 of its own text; with the head hash that a party holds, a shortened file is found as well.
 */
public final class LedgerVerifier {
    private static final Pattern LINE =
            Pattern.compile("\\{\"entry\":(\\{.*\\}),\"hash\":\"([0-9a-f]{64})\"\\}");

    private long count;
    private String previous = "0".repeat(64);
    private String chain = "";

    private LedgerVerifier() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("usage: verify-ledger FILE [HEAD-HASH]");
            System.exit(2);
        }
        System.exit(report(Path.of(arguments[0]), arguments.length == 2 ? arguments[1] : ""));
    }

    static int report(Path file, String expectedHead) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            System.err.println("verify-ledger: can't read " + file);
            return 2;
        }
        var finding = check(file, expectedHead);
        System.out.println(finding);
        return finding.startsWith("OK") ? 0 : 1;
    }

    /** @return {@code OK …}, or {@code BAD …} naming the first entry that is wrong */
    public static String check(Path file, String expectedHead) throws IOException {
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return new LedgerVerifier().check(lines, expectedHead);
        } catch (java.nio.charset.MalformedInputException e) {
            return "BAD the file is not UTF-8";
        }
    }

    private String check(BufferedReader lines, String expectedHead) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var problem = problemOf(line);
            if (!problem.isEmpty()) return "BAD entry " + (count + 1) + ": " + problem;
            count++;
        }
        if (!expectedHead.isEmpty() && !expectedHead.equals(previous))
            return "BAD after entry "
                    + count
                    + ": the chain ends at "
                    + previous
                    + ", not at the head you hold";
        return "OK " + count + " entries, head " + previous;
    }

    private String problemOf(String line) {
        var match = LINE.matcher(line);
        if (!match.matches()) return "not a line of a ledger export";
        var entry = match.group(1);
        if (!sha256(entry).equals(match.group(2)))
            return "its text does not have the hash it carries";
        var members = TopLevel.of(entry);
        if (!members.text("seq").equals(Long.toString(count + 1)))
            return "numbered " + members.text("seq") + ", expected " + (count + 1);
        if (!members.text("previous").equals('"' + previous + '"'))
            return "does not name the hash of the entry before it";
        if (count > 0 && !members.text("chain").equals(chain)) return "belongs to another chain";
        chain = members.text("chain");
        previous = match.group(2);
        return "";
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The members of one JSON object as raw text; nested values are stepped over. */
    private static final class TopLevel {
        private final java.util.Map<String, String> members = new java.util.HashMap<>();
        private final String json;
        private int at = 1;

        private TopLevel(String json) {
            this.json = json;
        }

        static TopLevel of(String json) {
            var object = new TopLevel(json);
            while (object.at < json.length() && json.charAt(object.at) != '}') object.readMember();
            return object;
        }

        String text(String name) {
            return members.getOrDefault(name, "");
        }

        private void readMember() {
            if (json.charAt(at) == ',') at++;
            int nameStart = at + 1;
            skipString();
            var name = json.substring(nameStart, at - 1);
            at++;
            int valueStart = at;
            skipValue();
            members.putIfAbsent(name, json.substring(valueStart, at));
        }

        private void skipValue() {
            int depth = 0;
            while (at < json.length()) {
                char c = json.charAt(at);
                if (depth == 0 && (c == ',' || c == '}')) return;
                if (c == '"') {
                    skipString();
                    continue;
                }
                if (c == '{' || c == '[') depth++;
                if (c == '}' || c == ']') depth--;
                at++;
            }
        }

        private void skipString() {
            at++;
            while (at < json.length() && json.charAt(at) != '"')
                at += json.charAt(at) == '\\' ? 2 : 1;
            at++;
        }
    }
}

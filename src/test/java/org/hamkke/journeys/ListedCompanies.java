package org.hamkke.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The real list of listed companies, {@code companies/SOURCES.md}. */
final class ListedCompanies {
    /** The code of the company in the second line. */
    static final String CODE = "00100601";

    private static final Path FILE =
            Path.of("src/test/resources/companies/dart_listed_corp_codes.csv");

    private ListedCompanies() {}

    /** As someone's spreadsheet left it: one code has lost its zeros. */
    static Path withOneWrongCode() {
        try {
            var damaged = Files.readString(FILE, UTF_8).replace(CODE, "100601?");
            return Files.writeString(Path.of("target/상장사 명단.csv"), damaged, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

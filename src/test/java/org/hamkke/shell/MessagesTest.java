package org.hamkke.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamkke.kernel.Rule;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Every text a person can meet exists in both languages, and none lies about unread. */
class MessagesTest {
    private static final Pattern CALL =
            Pattern.compile("\\bt\\(\\s*(?:[A-Za-z.]+,\\s*)?\"([^\"]+)\"\\s*([,)+])");
    private static final Pattern LITERAL =
            Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z0-9_-]+)+\\.?)\"");
    private static final Set<String> KOREAN = Words.in(Language.KOREAN).keys();
    private static final Set<String> ENGLISH = Words.in(Language.ENGLISH).keys();

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(new TreeSet<>(KOREAN)).isEqualTo(new TreeSet<>(ENGLISH));
    }

    @Test
    void everyTextAskedForExists() {
        var asked =
                matches(CALL).filter(call -> !call.group(2).equals("+")).map(call -> call.group(1));
        assertThat(asked).isNotEmpty().allMatch(KOREAN::contains, "has a text");
    }

    @Test
    void everyBeginningOfAKeyLeadsToATextAtLeast() {
        var beginnings =
                matches(CALL).filter(call -> call.group(2).equals("+")).map(call -> call.group(1));
        assertThat(beginnings)
                .allMatch(start -> KOREAN.stream().anyMatch(key -> key.startsWith(start)));
    }

    /** Keys made from enum constants are found by their beginning, which ends in a dot. */
    @Test
    void everyTextIsUsed() {
        var literals =
                matches(LITERAL).map(literal -> literal.group(1)).collect(Collectors.toSet());
        Predicate<String> begun =
                key ->
                        literals.stream()
                                .anyMatch(start -> start.endsWith(".") && key.startsWith(start));
        var all = sources().collect(Collectors.joining());
        var unused =
                KOREAN.stream()
                        .filter(key ->
                                !isRule(key)
                                        && !literals.contains(key)
                                        && !isKind(key, all)
                                        && !begun.test(key))
                        .toList();
        assertThat(unused).isEmpty();
    }

    /** What happened and what is put to the keys are kinds, {@code alliance.founded}; their words stand under the module. */
    private static boolean isKind(String key, String sources) {
        var kind = key.replaceFirst("\\.(ledger|assent)\\.", ".");
        var verb = kind.substring(kind.indexOf('.') + 1);
        var beginnings =
                IntStream.range(0, kind.length())
                        .filter(i -> kind.charAt(i) == '-')
                        .mapToObj(i -> kind.substring(0, i + 1));
        return !kind.equals(key)
                && Stream.concat(Stream.of(kind, verb), beginnings)
                        .anyMatch(word -> sources.contains('"' + word + '"'));
    }

    /** Every rule has its text, and every text of a rule has the rule. */
    @Test
    void rulesAndTheirTextsAreOneToOne() {
        var rules = rules().map(Rule::messageKey).collect(Collectors.toCollection(TreeSet::new));
        var texts =
                KOREAN.stream()
                        .filter(MessagesTest::isRule)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rules).as("rules without a text").isSubsetOf(texts);
        assertThat(texts).as("texts without a rule").isSubsetOf(rules);
    }

    private static boolean isRule(String key) {
        return key.matches("[a-z]+\\.rule\\..*");
    }

    private static Stream<Rule> rules() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Rule.class));
        return scanner.findCandidateComponents("org.hamkke").stream()
                .map(found ->
                        ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Rule.class::cast);
    }

    @Test
    void noTextLosesAnApostropheToMessageFormat() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            assertThat(files.filter(file -> read(file).contains("'"))).isEmpty();
        }
    }

    @Test
    void everyKeyStandsInTheFileOfItsModule() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            assertThat(files).allMatch(MessagesTest::holdsOnlyItsOwnKeys);
        }
    }

    private static boolean holdsOnlyItsOwnKeys(Path file) {
        var module = file.getFileName().toString().replaceAll("_(ko|en)\\.properties", "");
        return read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .allMatch(line -> line.startsWith(module + "."));
    }

    private static Stream<MatchResult> matches(Pattern pattern) {
        return sources().flatMap(source -> pattern.matcher(source).results());
    }

    private static Stream<String> sources() {
        return Stream.of("src/main/jte", "src/main/java")
                .map(Path::of)
                .flatMap(MessagesTest::files)
                .map(MessagesTest::read);
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

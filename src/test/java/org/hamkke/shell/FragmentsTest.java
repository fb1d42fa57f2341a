package org.hamkke.shell;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The style guide shows every fragment, so rendering it in both languages renders them all. */
class FragmentsTest {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Answers of their own, not parts of other pages. */
    private static final java.util.Set<String> PAGES =
            java.util.Set.of("error", "looks", "refused", "refusedToast", "search", "trash");

    @Test
    void theStyleGuideReachesEveryFragment() throws IOException {
        var sources = sourcesIn("styleguide") + sourcesIn("shell");
        assertThat(namesIn("shell"))
                .allMatch(name ->
                        sources.contains("@template.shell." + name + "(") || PAGES.contains(name));
    }

    @ParameterizedTest
    @EnumSource
    void everyFragmentSpeaks(Language language) {
        var page = render(language, "styleguide/show.jte", Map.of());
        assertThat(page)
                .contains("lang=\"" + language.tag() + "\"")
                .doesNotContain("shell.")
                .doesNotContain(">null<");
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemHasItsPage(Language language) {
        for (var status : List.of(400, 403, 404, 405, 409, 410, 413, 415, 422, 429, 500, 503)) {
            var page = render(language, "shell/error.jte", Map.of("problem", new Problem(status)));
            assertThat(page)
                    .contains("<p class=\"problem__status\">" + status + "</p>")
                    .doesNotContain("shell.error");
        }
    }

    @Test
    void nothingOnAPageIsInline() {
        var page = render(Language.KOREAN, "styleguide/show.jte", Map.of());
        assertThat(page)
                .doesNotContain(" style=")
                .doesNotContain("<style")
                .doesNotContain("javascript:");
        assertThat(page)
                .doesNotContainPattern("<script(?![^>]* src=)")
                .doesNotContainPattern(" on[a-z]+=");
    }

    @Test
    void whatAPersonWroteStaysText() {
        var flash = Flash.of("shell.key.turned", "<script src=x>");
        var frame =
                new Frame(
                        Language.KOREAN,
                        Theme.DARK,
                        null,
                        List.of(),
                        List.of(),
                        0,
                        flash,
                        null,
                        "/");
        var page = render(Language.KOREAN, "styleguide/plain.jte", Map.of("frame", frame));
        assertThat(page).contains("&lt;script src=x&gt; 동의").contains("data-theme=\"dark\"");
    }

    @Test
    void theLayoutOffersOnlyPlacesThatExist() {
        var page =
                render(
                        Language.KOREAN,
                        "styleguide/show.jte",
                        Map.of("frame", frame(Language.KOREAN)));
        assertThat(page).contains(">오늘<").doesNotContain("생태계");
    }

    @Test
    void anUndoIsAPostWithItsToken() {
        var csrf = new Frame.Csrf("_csrf", "X-CSRF-TOKEN", "t0ken");
        var flash = Flash.of("shell.stage.done").undoneAt("/partners/7/restoration");
        var frame =
                new Frame(
                        Language.KOREAN,
                        Theme.SYSTEM,
                        null,
                        List.of(),
                        List.of(),
                        0,
                        flash,
                        csrf,
                        "/");
        var page = render(Language.KOREAN, "styleguide/plain.jte", Map.of("frame", frame));
        assertThat(page)
                .containsPattern(
                        "<form method=\"post\" action=\"/partners/7/restoration\">\\s*<input[^>]+value=\"t0ken\">");
    }

    private String render(Language language, String template, Map<String, Object> parameters) {
        return InLanguage.of(
                language,
                () -> {
                    var page = new StringOutput();
                    var given = new HashMap<String, Object>(parameters);
                    given.putIfAbsent("frame", frame(language));
                    engine.render(template, given, page);
                    return page.toString();
                });
    }

    private static Frame frame(Language language) {
        var viewer = new Frame.Viewer("이서연", "상무", "한빛로보틱스", "서연", Side.LEFT, null, Set.of());
        var rail = List.of(new Frame.Place(Section.TODAY, "/today"));
        return new Frame(language, Theme.SYSTEM, viewer, rail, List.of(), 10, null, null, "/today");
    }

    private static Set<String> namesIn(String folder) throws IOException {
        try (var files = Files.list(TEMPLATES.resolve(folder))) {
            return files.map(file -> file.getFileName().toString().replace(".jte", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static String sourcesIn(String folder) throws IOException {
        var sources = new StringBuilder();
        try (Stream<Path> files = Files.list(TEMPLATES.resolve(folder))) {
            for (var file : files.toList()) sources.append(Files.readString(file));
        }
        return sources.toString();
    }
}

package org.hamkke.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class AssetsTest {
    private static final Path FACE = Path.of("src/main/resources/static/face");
    private static final int BUDGET = 60_000;
    private static final int PAGE = 15_000;

    @Test
    void anAddressNamesTheContentOfAllAssets() {
        assertThat(Assets.asset("face/face.css")).matches("/assets/[0-9a-f]{12}/face/face.css");
    }

    @Test
    void aMisspeltAssetStopsTheBuild() {
        assertThatThrownBy(() -> Assets.asset("face/fase.css"))
                .hasMessage("No asset face/fase.css");
    }

    @Test
    void theStyleSheetNamesEveryFileOfTheFace() throws IOException {
        var sheet = Files.readString(FACE.resolve("face.css"));
        try (var files = Files.walk(FACE)) {
            var styles =
                    files.map(file -> FACE.relativize(file).toString())
                            .filter(file -> file.endsWith(".css"));
            assertThat(styles)
                    .filteredOn(file -> !List.of("face.css", "components/guide.css").contains(file))
                    .allMatch(file -> sheet.contains("url(\"" + file + "\")"));
        }
    }

    @Test
    void theJoinedSheetKeepsEveryRuleAndNoComment() throws IOException {
        var joined = JoinedStyles.join(new ClassPathResource("static/face/face.css"));
        assertThat(joined).doesNotContain("/*", "*/", "@import").contains("@layer print", ".gauge");
        assertThat(joined.chars().filter(one -> one == '{').count())
                .isEqualTo(joined.chars().filter(one -> one == '}').count())
                .isGreaterThan(600);
    }

    @Test
    void theFirstPageStaysUnderSixtyKilobytes() throws IOException {
        var styles =
                packed(
                        JoinedStyles.join(new ClassPathResource("static/face/face.css"))
                                .getBytes(StandardCharsets.UTF_8));
        var scripts =
                packed(Assets.htmxFolder().createRelative("htmx.min.js").getContentAsByteArray())
                        + modules();
        var icons = packed(Files.readAllBytes(FACE.resolve("icons.svg")));
        assertThat(styles + scripts + icons + PAGE).isLessThan(BUDGET);
    }

    @Test
    void everyModuleStaysShort() throws IOException {
        try (var modules = Files.list(FACE.resolve("js"))) {
            for (var module : modules.toList())
                assertThat(Files.readAllLines(module)).as(module.toString()).hasSizeLessThan(60);
        }
    }

    private static int modules() throws IOException {
        var size = packed(Files.readAllBytes(FACE.resolve("face.js")));
        try (var modules = Files.list(FACE.resolve("js"))) {
            for (var module : modules.toList()) size += packed(Files.readAllBytes(module));
        }
        return size;
    }

    private static int packed(byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.size();
    }
}

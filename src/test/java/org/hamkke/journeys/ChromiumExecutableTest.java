package org.hamkke.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumExecutableTest {
    @Test
    void takesAnInstalledChromium(@TempDir Path folder) throws IOException {
        var program = Files.createFile(folder.resolve("chromium"));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        assertThat(ChromiumExecutable.installed(program.toString())).isEqualTo(program);
    }

    @Test
    void saysWhichSettingNamesNoProgram(@TempDir Path folder) {
        assertThatThrownBy(
                        () -> ChromiumExecutable.installed(folder.resolve("chromium").toString()))
                .hasMessageContaining("HAMKKE_CHROMIUM");
    }
}

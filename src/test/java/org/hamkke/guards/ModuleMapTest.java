package org.hamkke.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleMapTest {
    private static final Path PAGE = Path.of("docs/modules.md");

    @Test
    void thePageSaysWhatTheCodeSays() throws IOException {
        var map = ModuleMap.of(ApplicationModules.of("org.hamkke"));
        if ("fix".equals(System.getProperty("format"))) Files.writeString(PAGE, map);
        assertThat(PAGE).as("run bin/format").hasContent(map);
    }
}

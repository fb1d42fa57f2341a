package org.hamkke.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {
    private static final ApplicationModules PRODUCT = ApplicationModules.of("org.hamkke");
    private static final ApplicationModules OFFENDERS =
            ApplicationModules.of(
                    "org.hamkke.guards.offenders", new ImportOption.OnlyIncludeTests());

    @Test
    void modulesKeepTheirBorders() {
        PRODUCT.verify();
    }

    @Test
    void everyModuleSaysWhatItMayDependOn() {
        assertThat(vague(PRODUCT))
                .as("package-info needs @ApplicationModule(allowedDependencies = …)")
                .isEmpty();
    }

    @Test
    void aModuleThatReachesWhereItMayNotIsCaught() {
        assertThat(OFFENDERS.detectViolations().getMessages())
                .anyMatch(message -> message.contains("nosy") && message.contains("lax"));
    }

    @Test
    void aModuleThatKeepsItsDependenciesOpenIsCaught() {
        assertThat(vague(OFFENDERS)).containsExactly("lax");
    }

    private static List<String> vague(ApplicationModules modules) {
        return modules.stream()
                .filter(module -> !saysItsDependencies(module))
                .map(module -> module.getIdentifier().toString())
                .toList();
    }

    private static boolean saysItsDependencies(ApplicationModule module) {
        return module.getBasePackage()
                .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                .map(org.springframework.modulith.ApplicationModule::allowedDependencies)
                .filter(allowed ->
                        !Arrays.asList(allowed)
                                .contains(
                                        org.springframework.modulith.ApplicationModule.OPEN_TOKEN))
                .isPresent();
    }
}

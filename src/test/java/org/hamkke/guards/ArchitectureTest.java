package org.hamkke.guards;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.hamkke");

    @TestFactory
    Stream<DynamicTest> theProductKeepsItsHouseRules() {
        return HouseRules.all()
                .map(rule ->
                        DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(PRODUCT)));
    }
}

package org.hamkke.guards;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** An aggregate carries its own id ({@code AgreementId} in {@code Agreement}) and changes. */
final class Aggregates {
    static final DescribedPredicate<JavaClass> RECOGNISED =
            DescribedPredicate.describe("aggregates", type -> carriesItsId(type) && changes(type));

    private Aggregates() {}

    private static boolean carriesItsId(JavaClass type) {
        return type.getFields().stream()
                .anyMatch(field ->
                        field.getRawType().getSimpleName().equals(type.getSimpleName() + "Id"));
    }

    private static boolean changes(JavaClass type) {
        return type.getFields().stream()
                .map(field -> field.getModifiers())
                .anyMatch(modifiers -> !modifiers.contains(FINAL) && !modifiers.contains(STATIC));
    }
}

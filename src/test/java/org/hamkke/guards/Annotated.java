package org.hamkke.guards;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.lang.annotation.Annotation;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** Questions to a class and its package that ArchUnit has no word for. */
final class Annotated {
    private Annotated() {}

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return ArchCondition.from(
                DescribedPredicate.describe(
                        "live in a package whose package-info says @NullMarked",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class)));
    }

    static DescribedPredicate<JavaClass> metaAnnotatedWith(Class<? extends Annotation> annotation) {
        return DescribedPredicate.describe(
                "annotated with @" + annotation.getSimpleName(),
                type -> type.isAnnotatedWith(annotation) || type.isMetaAnnotatedWith(annotation));
    }

    static DescribedPredicate<JavaClass> notNamed(Set<String> names) {
        return DescribedPredicate.describe(
                "not one of " + names, type -> !names.contains(type.getName()));
    }
}

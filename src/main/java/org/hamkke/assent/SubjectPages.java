package org.hamkke.assent;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds who shows what is put to the keys. */
@Component
public class SubjectPages {
    private final ObjectProvider<SubjectPage> modules;

    SubjectPages(ObjectProvider<SubjectPage> modules) {
        this.modules = modules;
    }

    public Optional<SubjectPage> of(Keys keys) {
        return modules.orderedStream()
                .filter(page -> page.speaksFor(keys.subject().kind()))
                .findFirst();
    }

    /** Where it is read whole and its key turns. */
    public String keyPath(Keys keys) {
        return of(keys).map(page -> page.keyPath(keys)).orElse(keys.path());
    }
}

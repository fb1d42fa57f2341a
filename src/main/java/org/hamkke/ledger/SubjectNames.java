package org.hamkke.ledger;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is put to the keys, called as its reader calls it. */
@Component
public class SubjectNames {
    private final ObjectProvider<SubjectName> modules;

    SubjectNames(ObjectProvider<SubjectName> modules) {
        this.modules = modules;
    }

    public String of(String kind, int version, String label) {
        return modules.orderedStream()
                .filter(module -> module.speaksFor(kind))
                .findFirst()
                .map(module -> module.name(kind, version, label))
                .orElse(label);
    }
}

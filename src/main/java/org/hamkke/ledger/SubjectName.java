package org.hamkke.ledger;

/** How a module calls what it puts to the keys, in the reader's language; implement it as a component. */
public interface SubjectName {
    boolean speaksFor(String kind);

    /** @param label as it was called when it was put; a name that people typed stays as it is */
    default String name(String kind, int version, String label) {
        return label;
    }
}

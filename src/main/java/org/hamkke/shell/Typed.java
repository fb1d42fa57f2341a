package org.hamkke.shell;

import java.util.List;
import org.hamkke.shell.face.Fact;

/** A form typed over one version of something that several people may be changing. */
public interface Typed<F extends Typed<F>> {
    int version();

    /** The same words, to go over what stands now. */
    F over(int current);

    /** What is compared when two texts meet: always the same fields in the same order. */
    List<Fact> facts();
}

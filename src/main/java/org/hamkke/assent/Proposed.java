package org.hamkke.assent;

import java.util.List;
import java.util.Map;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.OrganisationId;

/**
 * A shared thing put to the keys of its parties.
 *
 * @param label what people call it, in the words of who proposes; a {@link SubjectPage} says it in the reader's
 * @param content what is signed, whole: the keys turn for its hash
 * @param parties whose keys it needs
 */
public record Proposed(
        Circle circle,
        Subject subject,
        String label,
        Map<String, Object> content,
        List<OrganisationId> parties) {}

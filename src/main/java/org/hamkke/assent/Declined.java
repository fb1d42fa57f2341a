package org.hamkke.assent;

import org.hamkke.kernel.Circle;
import org.hamkke.kernel.OrganisationId;

/** One party has said no, with a reason; the subject stays as it was. */
public record Declined(
        ProposalId proposal, Circle circle, Subject subject, OrganisationId by, String reason) {}

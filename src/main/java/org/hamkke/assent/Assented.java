package org.hamkke.assent;

import org.hamkke.kernel.Circle;
import org.hamkke.kernel.ContentHash;

/** The last key has turned: the subject is in effect. Its module listens within the same transaction. */
public record Assented(ProposalId proposal, Circle circle, Subject subject, ContentHash hash) {}

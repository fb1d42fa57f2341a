package org.hamkke.fit;

import java.util.List;
import org.hamkke.partner.PartnerId;

/** One rater before their own sheet: nobody else reads or writes it. */
public final class Desk {
    private final Door door;
    private final SheetWork work;

    Desk(Door door, SheetWork work) {
        this.door = door;
        this.work = work;
    }

    /** @throws org.hamkke.kernel.NotFound when nobody sits here, or no longer */
    public void enter() {
        door.look(Chair::rater);
    }

    public RaterSheet sheet() {
        return door.look(work::sheet);
    }

    /** A whole candidate's marks at once; what says nothing new is left as it is. */
    public RaterSheet save(List<Mark> marks) {
        return door.act(chair -> work.save(chair, marks));
    }

    /** Takes the place of an earlier one. */
    public RaterSheet attach(PartnerId partner, CriterionId criterion, EvidenceFile file) {
        return door.act(chair -> work.attach(chair, partner, criterion, file));
    }

    public RaterSheet detach(PartnerId partner, CriterionId criterion) {
        return door.act(chair -> work.detach(chair, partner, criterion));
    }

    public EvidenceFile file(PartnerId partner, CriterionId criterion) {
        return door.look(chair -> work.file(chair, partner, criterion));
    }

    /** The whole sheet in one act; what is left blank is not judged. */
    public RaterSheet handIn() {
        door.act(work::handIn);
        return sheet();
    }

    /** As long as the round is open and nobody has seen it. */
    public RaterSheet takeBack() {
        door.act(work::takeBack);
        return sheet();
    }

    /** After the talk; what it was before and why it changed stays. */
    public RaterSheet rescore(
            PartnerId partner, CriterionId criterion, int version, int points, String reason) {
        return rescore(new Rescore(partner, criterion, points, Answers.NONE, reason, version));
    }

    /** The same, by answers where the criterion asks questions. */
    public RaterSheet rescore(Rescore anew) {
        return door.act(chair -> work.rescore(chair, anew));
    }
}

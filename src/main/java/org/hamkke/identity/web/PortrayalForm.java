package org.hamkke.identity.web;

import java.util.List;
import org.hamkke.identity.Member;
import org.hamkke.identity.Portrayal;
import org.hamkke.shell.Typed;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Fact;

/** How somebody wrote themselves. */
public record PortrayalForm(
        String name, String rank, String position, String department, int version)
        implements Typed<PortrayalForm> {
    /** A field that was not sent is an empty one. */
    public PortrayalForm {
        name = SeatForm.text(name);
        rank = SeatForm.text(rank);
        position = SeatForm.text(position);
        department = SeatForm.text(department);
    }

    static PortrayalForm of(Member member) {
        var person = member.person();
        return new PortrayalForm(
                person.name(),
                person.rank(),
                person.position(),
                person.department(),
                member.version());
    }

    Portrayal read() {
        return new Portrayal(name, rank, position, department);
    }

    @Override
    public PortrayalForm over(int current) {
        return new PortrayalForm(name, rank, position, department, current);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                fact("identity.name", name),
                fact("identity.rank", rank),
                fact("identity.position", position),
                fact("identity.department", department));
    }

    private static Fact fact(String key, String text) {
        return new Fact(Words.t(key), text);
    }
}

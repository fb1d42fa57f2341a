package org.hamkke.responsibility.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.Party;
import org.hamkke.identity.PersonSummary;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Role;
import org.hamkke.shell.face.Choice;
import org.springframework.stereotype.Component;

/** The people of all companies in an alliance, to be named in a column; there are as many questions as companies. */
@Component
class PeopleOfParties {
    private static final List<Role> ON_THE_FLOOR =
            List.of(Role.EXECUTIVE, Role.MANAGER, Role.CONTRIBUTOR, Role.VIEWER);

    private final Seats seats;

    PeopleOfParties(Seats seats) {
        this.seats = seats;
    }

    private record Seated(Party party, PersonSummary person) {
        Choice choice() {
            return new Choice(person.id().toString(), person.titled() + " · " + party.name());
        }
    }

    List<Choice> choices(AllianceSummary alliance) {
        return people(alliance).map(Seated::choice).toList();
    }

    /** The form with name and company of the person, if one was chosen. */
    HolderForm chosen(AllianceSummary alliance, String person, HolderForm form) {
        return find(alliance, person)
                .map(one ->
                        new HolderForm(
                                form.version(),
                                one.person().titled(),
                                one.party().id().toString(),
                                form.description(),
                                form.renewsOn()))
                .orElse(form);
    }

    private Optional<Seated> find(AllianceSummary alliance, String person) {
        if (person.isBlank()) return Optional.empty();
        return people(alliance)
                .filter(one -> one.person().id().toString().equals(person))
                .findFirst();
    }

    private Stream<Seated> people(AllianceSummary alliance) {
        return alliance.parties().stream()
                .flatMap(party ->
                        party.seat().stream()
                                .flatMap(seat -> seats.peopleOf(seat).stream())
                                .map(person -> new Seated(party, person)))
                .filter(one -> one.person().roles().stream().anyMatch(ON_THE_FLOOR::contains));
    }
}

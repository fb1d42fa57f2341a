package org.hamkke.fit.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hamkke.fit.DecisionPlan;
import org.hamkke.fit.Proof;
import org.hamkke.fit.RankingMethod;
import org.hamkke.fit.RecordLine;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.SelectionRecord;
import org.hamkke.fit.SelectionRecords;
import org.hamkke.fit.picture.Difference;
import org.hamkke.fit.picture.Dissent;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.ContentHash;
import org.hamkke.partner.PartnerId;
import org.hamkke.shell.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What was decided, through the open API. */
@RestController
@RequestMapping("/api/v1/selections/{id}")
class RecordsApi {
    private final SelectionRecords records;

    RecordsApi(SelectionRecords records) {
        this.records = records;
    }

    /**
     * @param hash to be sent with the decision that rests on it
     * @param version how many records there are
     */
    record BasisAnswer(String hash, int version, @JsonRawValue String basis) {}

    @GetMapping("/basis")
    BasisAnswer basis(Actor actor, @PathVariable String id) {
        var selection = SelectionId.of(id);
        var basis = records.basis(actor, selection);
        return new BasisAnswer(
                basis.hash().value(), records.list(actor, selection).size(), basis.text());
    }

    @GetMapping("/records")
    Listing<RecordLine> list(Actor actor, @PathVariable String id) {
        return new Listing<>(records.list(actor, SelectionId.of(id)), null);
    }

    /**
     * @param picture the canonical text that was hashed
     * @param supersededBy the number of the record that holds now
     * @param since what is no longer as the picture shows it
     */
    record Answer(
            UUID id,
            int number,
            @Nullable Integer supersededBy,
            String hash,
            boolean intact,
            Proof.@Nullable Entry ledger,
            @JsonRawValue String picture,
            List<Change> since) {}

    /** @param kind what changed: {@code weight}, {@code points} … */
    record Change(String kind, Difference change) {
        static Change of(Difference difference) {
            return new Change(
                    difference.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT),
                    difference);
        }
    }

    @GetMapping("/records/{number}")
    Answer show(Actor actor, @PathVariable String id, @PathVariable String number) {
        return answer(actor, records.get(actor, SelectionId.of(id), RecordNumber.of(number)));
    }

    private Answer answer(Actor actor, SelectionRecord record) {
        var proof = record.proof();
        return new Answer(
                record.id(),
                record.number(),
                record.isSuperseded() ? record.latest() : null,
                proof.stored().value(),
                proof.holds(),
                proof.entry().orElse(null),
                record.text(),
                records.since(actor, record).stream().map(Change::of).toList());
    }

    record DissentBody(String who, String why) {}

    /**
     * @param version how many records there were
     * @param basis the hash of what it rests on
     * @param chosen empty where nobody was chosen
     */
    record DecisionBody(
            int version,
            String basis,
            List<UUID> chosen,
            @Nullable String method,
            String reason,
            @Nullable LocalDate decidedOn,
            List<String> deciders,
            @Nullable List<DissentBody> dissents,
            @Nullable String superseding) {
        DecisionPlan plan() {
            return new DecisionPlan(
                    chosen.stream().map(PartnerId::new).toList(),
                    chosen.isEmpty(),
                    method == null ? RankingMethod.WEIGHTED_SUM.label() : method,
                    reason,
                    decidedOn,
                    deciders,
                    dissents == null
                            ? List.of()
                            : dissents.stream().map(d -> new Dissent(d.who(), d.why())).toList(),
                    superseding == null ? "" : superseding);
        }

        ContentHash hash() {
            return RecordForm.hash(basis);
        }
    }

    @PostMapping("/records")
    @ResponseStatus(HttpStatus.CREATED)
    Answer decide(Actor actor, @PathVariable String id, @RequestBody DecisionBody body) {
        var selection = SelectionId.of(id);
        int number = records.decide(actor, selection, body.version(), body.hash(), body.plan());
        return answer(actor, records.get(actor, selection, number));
    }
}

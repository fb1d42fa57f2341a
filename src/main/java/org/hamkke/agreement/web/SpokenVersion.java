package org.hamkke.agreement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hamkke.agreement.Versions;
import org.hamkke.agreement.text.AgreementText;
import org.hamkke.alliance.AllianceId;
import org.hamkke.assent.Keys;
import org.hamkke.assent.SubjectPage;
import org.hamkke.kernel.CanonicalJson;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Fact;
import org.springframework.stereotype.Component;

/** An agreement among the things that wait for a key: its words, article by article. */
@Component
class SpokenVersion implements SubjectPage {
    @Override
    public boolean speaksFor(String kind) {
        return kind.equals(Versions.KIND);
    }

    @Override
    public String name(String kind, int version, String label) {
        return Words.t("agreement.version.label", version);
    }

    @Override
    public String path(Keys keys) {
        return At.version(new AllianceId(keys.circleId()), keys.subject().version());
    }

    /** Set as a document, with what changed. */
    @Override
    public String keyPath(Keys keys) {
        return path(keys);
    }

    @Override
    public List<Fact> facts(Map<String, Object> content) {
        var text = AgreementText.read(CanonicalJson.of(content));
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Words.t("agreement.form.title"), text.title()));
        for (var article : text.articles())
            facts.add(
                    new Fact(
                            Words.t(
                                    "agreement.article.headed",
                                    article.number(),
                                    article.heading()),
                            article.text()));
        for (var annex : text.annexes())
            facts.add(
                    new Fact(
                            Words.t("agreement.annex.label", annex.number())
                                    + " "
                                    + annex.heading(),
                            String.join("\n", written(annex))));
        return facts;
    }

    private static List<String> written(AgreementText.Annex annex) {
        var lines = new ArrayList<>(annex.lines());
        annex.rows().forEach(row -> lines.add(told(annex.columns(), row)));
        return lines;
    }

    /** 현장 설치 원가 · 단위 % · 목표 −30. */
    private static String told(List<String> columns, List<String> row) {
        var others =
                IntStream.range(1, row.size())
                        .filter(i -> !row.get(i).isBlank())
                        .mapToObj(i -> " · " + columns.get(i) + " " + row.get(i));
        return row.getFirst() + others.collect(Collectors.joining());
    }
}

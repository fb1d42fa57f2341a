package org.hamkke.assent.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hamkke.shell.Language;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Fact;
import org.junit.jupiter.api.Test;

class ContentFactsTest {
    @Test
    void everyKnownFieldHasItsWords() {
        for (var language : Language.values())
            assertThat(ContentFacts.NAMED)
                    .allSatisfy(name ->
                            assertThat(Words.t(language, "assent.field." + name)).isNotBlank());
    }

    @Test
    void nestedContentReadsAsNamedFactsAndNothingIsLeftOut() {
        var content = new LinkedHashMap<String, Object>();
        content.put("name", "배분 규칙");
        content.put("shares", List.of(Map.of("company", "한빛로보틱스"), Map.of("fraction", 0.4)));

        assertThat(ContentFacts.of(content))
                .containsExactly(
                        new Fact("이름", "배분 규칙"),
                        new Fact("몫 1, 회사", "한빛로보틱스"),
                        new Fact("몫 2, fraction", "0.4"));
    }
}

package org.hamkke.shell.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryTest {
    private final Query list = new Query("/partners", Map.of("tag", "물류 & 로봇"));

    @Test
    void keepsTheFiltersWhenTheOrderChanges() {
        assertThat(list.sortedBy("name").href())
                .isEqualTo("/partners?tag=%EB%AC%BC%EB%A5%98+%26+%EB%A1%9C%EB%B4%87&sort=name");
    }

    @Test
    void turnsTheOrderRoundTheSecondTime() {
        var sorted = list.without("tag").sortedBy("name");
        assertThat(sorted.order("name")).isEqualTo("ascending");
        assertThat(sorted.sortedBy("name").order("name")).isEqualTo("descending");
        assertThat(sorted.order("stage")).isNull();
    }

    @Test
    void startsANewOrderAtTheFirstPage() {
        assertThat(list.without("tag").after("k9").sortedBy("name").href())
                .isEqualTo("/partners?sort=name");
    }
}

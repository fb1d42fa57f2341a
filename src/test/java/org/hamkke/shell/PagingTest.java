package org.hamkke.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    private static final List<String> NAMES = List.of("가람", "나루", "다솔");

    @Test
    void aPageEndsWithTheKeyOfItsLastRow() {
        var page = Paging.of(null, "2").of(NAMES, Function.identity());

        assertThat(page).isEqualTo(new Listing<>(List.of("가람", "나루"), "나루"));
    }

    @Test
    void theLastPageLeadsNowhere() {
        var page = Paging.of("나루", "1").of(NAMES, Function.identity());

        assertThat(page).isEqualTo(new Listing<>(List.of("다솔"), null));
    }

    @Test
    void nothingSaidIsTheBeginning() {
        assertThat(Paging.of("", null)).isEqualTo(Paging.START);
    }

    @Test
    void whatLeftTheListIsNoPlaceInIt() {
        var paging = Paging.of("라온", null);

        var refused =
                catchThrowableOfType(BadRequest.class, () -> paging.of(NAMES, Function.identity()));

        assertThat(refused.rule()).isEqualTo(RequestRule.PLACE_IS_IN_THE_LIST);
        assertThat(refused.field()).isEqualTo("after");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "201", "-1", "１０", "1.0", "9999999999"})
    void aLimitLiesWithinItsBounds(String limit) {
        var refused = catchThrowableOfType(BadRequest.class, () -> Paging.of(null, limit));

        assertThat(refused.rule()).isEqualTo(RequestRule.LIMIT_IS_WITHIN_BOUNDS);
        assertThat(refused.words()).contains("200");
    }
}

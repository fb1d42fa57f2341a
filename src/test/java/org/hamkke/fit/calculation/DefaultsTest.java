package org.hamkke.fit.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request leaves out is filled in, and the answer says with what. */
class DefaultsTest {
    private static final String TABLE = "{\"matrix\": [[1, 2], [2, 1]], \"weights\": [0.7, 0.3]}";

    @ParameterizedTest
    @CsvSource({"weighted-sum, none", "topsis, vector", "vikor, min-max"})
    void aTableIsNormalisedAsUsualAndMoreIsBetter(String method, String normalisation) {
        var parameters = Answered.by(method, TABLE).path("parameters");

        assertThat(parameters.path("normalisation").asString()).isEqualTo(normalisation);
        assertThat(parameters.path("directions").toString()).isEqualTo("[\"max\",\"max\"]");
    }

    @Test
    void theOtherMethodsSayTheirUsualSettingsToo() {
        assertThat(Answered.by("vikor", TABLE).at("/parameters/v").asDouble()).isEqualTo(0.5);
        assertThat(Answered.by("promethee", TABLE).at("/parameters/preferences/1/type").asString())
                .isEqualTo("usual");
        assertThat(
                        Answered.by("ahp", "{\"matrix\": [[1]]}")
                                .at("/parameters/randomIndex")
                                .asString())
                .isEqualTo("saaty-1980");
        var smaa = Answered.by("smaa", "{\"values\": [[1, 2], [2, 1]]}").path("parameters");
        assertThat(smaa.path("draws").asInt()).isEqualTo(9_604);
        assertThat(smaa.path("seed").asInt()).isEqualTo(20_261_122);
        assertThat(smaa.at("/weights/bounds/0").toString()).contains("0.0", "1.0");
    }

    @Test
    void weightsThatWereRoundedAreScaledToOne() {
        var parameters =
                Answered.by("topsis", "{\"matrix\": [[1, 2]], \"weights\": [0.3333333, 0.6666666]}")
                        .path("parameters");

        assertThat(parameters.at("/weights/0").asDouble() + parameters.at("/weights/1").asDouble())
                .isEqualTo(1);
    }

    @Test
    void anUnknownMethodNamesThoseThereAre() {
        var unknown =
                catchThrowableOfType(UnknownMethod.class, () -> Calculations.named("electre"));

        assertThat(unknown.known()).hasSize(15).contains("topsis", "smaa");
    }
}

package org.hamkke.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ValueFunctionTest {
    /**
     * The reference (R smaa) has two variants: clipping beyond the last breakpoint and drawing the outer pieces on
     * (1.32, 1.08, −0.05, −1 for the same scores). A value outside the stated ones would be a number nobody stated,
     * so we clip.
     */
    @Test
    void reproducesThePublishedExampleAndClipsOutsideItsBreakpoints() {
        var example = Cases.named("smaa-pvf");
        var function =
                ValueFunction.through(
                        example.input("cutoffs", double[].class),
                        example.input("values", double[].class));

        assertThat(function.at(Vector.of(example.input("x", double[].class))).toArray())
                .containsExactly(
                        example.expected("v", double[].class), within(example.tolerance()));
    }

    @Test
    void refusesBreakpointsThatDoNotRise() {
        var refusal =
                catchThrowableOfType(
                        MethodInputException.class,
                        () -> ValueFunction.through(new double[] {0, 5, 5}, new double[3]));

        assertThat(refusal.rule()).isEqualTo(InputRule.MUST_RISE);
        assertThat(refusal.arguments()).containsExactly("breakpoints[2]", 5.0);
    }

    @Test
    void refusesAMissingValue() {
        var refusal =
                catchThrowableOfType(
                        MethodInputException.class,
                        () -> ValueFunction.through(new double[] {0, 5}, new double[] {1}));

        assertThat(refusal.rule()).isEqualTo(InputRule.MUST_HAVE_LENGTH);
        assertThat(refusal.arguments()).containsExactly("values", 2, 1);
    }
}

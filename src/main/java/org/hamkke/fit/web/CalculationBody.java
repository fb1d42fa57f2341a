package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.io.InputStream;
import org.hamkke.shell.UnreadableBody;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what a calculator is sent, within bounds that hold while it is read. {@code NaN} and {@code Infinity} are let in so
 * that they can be refused with their place.
 */
final class CalculationBody {
    static final long MOST_BYTES = 32L * 1024 * 1024;
    static final long MOST_VALUES = 2_000_000;
    static final int DEEPEST = 16;

    private static final StreamReadConstraints BOUNDS =
            StreamReadConstraints.builder()
                    .maxDocumentLength(MOST_BYTES)
                    .maxTokenCount(MOST_VALUES)
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(100)
                    .maxStringLength(1_000)
                    .build();
    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(BOUNDS)
                                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .build();

    private CalculationBody() {}

    /** Nothing at all reads as a missing node, which is no object. */
    static JsonNode read(InputStream body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException reason) {
            throw new UnreadableBody(
                    reason,
                    t("fit.input.must-be-smaller", MOST_BYTES / 1024 / 1024, MOST_VALUES, DEEPEST));
        }
    }
}

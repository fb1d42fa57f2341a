package org.hamkke.fit.picture;

import java.util.Map;
import org.hamkke.kernel.CanonicalJson;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Pictures as canonical JSON and back. */
final class PictureText {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private PictureText() {}

    static String of(Record content) {
        return CanonicalJson.of(
                JSON.convertValue(content, new TypeReference<Map<String, Object>>() {}));
    }

    static Picture read(String text) {
        return JSON.readValue(text, Picture.class);
    }
}

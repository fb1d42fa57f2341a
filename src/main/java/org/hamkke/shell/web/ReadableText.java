package org.hamkke.shell.web;

import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** Text of programs without U+0000, which no column of PostgreSQL takes: it is refused before anything is done with it. */
@JacksonComponent
class ReadableText extends StringDeserializer {
    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        var text = super.deserialize(parser, context);
        if (text != null && text.indexOf('\0') >= 0)
            context.reportInputMismatch(String.class, "text holds U+0000");
        return text;
    }
}

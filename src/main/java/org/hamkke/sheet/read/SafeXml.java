package org.hamkke.sheet.read;

import java.util.List;
import javax.xml.stream.XMLInputFactory;

/**
 * Parsers without document types and entities: no part of a workbook has any, so {@link Xml} refuses one that does rather than reading
 * around it.
 */
final class SafeXml {
    /** They count every character written as &#xAC00; too, a hundred thousand of which a Korean workbook has soon. */
    private static final List<String> ENTITY_LIMITS =
            List.of(
                    "jdk.xml.maxGeneralEntitySizeLimit",
                    "jdk.xml.totalEntitySizeLimit",
                    "jdk.xml.entityExpansionLimit");

    private static final String UNLIMITED = "0";
    static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        ENTITY_LIMITS.forEach(limit -> factory.setProperty(limit, UNLIMITED));
        return factory;
    }
}

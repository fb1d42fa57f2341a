package org.hamkke.sheet.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Pulls elements out of one part of a workbook, bounded in depth and length. */
final class Xml implements Closeable {
    private static final int DEEPEST = 100;

    private final InputStream in;
    private final XMLStreamReader reader;
    private final int mostText;
    private int depth;

    /**
     * @param mostText characters one text may have before the part is refused
     */
    Xml(InputStream in, int mostText) throws IOException {
        this.in = in;
        this.mostText = mostText;
        try {
            reader = SafeXml.FACTORY.createXMLStreamReader(PartText.open(in));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Moves to the next start or end of an element; false at the end of the part. */
    boolean advance() throws IOException {
        while (step() != XMLStreamConstants.END_DOCUMENT)
            if (reader.isStartElement() || reader.isEndElement()) return true;
        return false;
    }

    private int step() throws IOException {
        try {
            var event = reader.next();
            countDepth(event);
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE)
                throw RefusedFile.because(Refusal.DAMAGED);
            return event;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private void countDepth(int event) {
        if (event == XMLStreamConstants.START_ELEMENT) depth++;
        if (event == XMLStreamConstants.END_ELEMENT) depth--;
        if (depth > DEEPEST) throw RefusedFile.because(Refusal.DAMAGED);
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    @Nullable String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** All text up to the end of the element that has just started. */
    String text() throws IOException {
        var text = new StringBuilder();
        var outside = depth - 1;
        while (depth > outside) {
            step();
            if (depth > outside && reader.hasText()) append(text);
        }
        return text.toString();
    }

    private void append(StringBuilder text) {
        if (text.length() + reader.getTextLength() > mostText)
            throw RefusedFile.because(Refusal.DAMAGED);
        text.append(reader.getText());
    }

    private static IOException broken(XMLStreamException e) {
        return e.getNestedException() instanceof IOException io
                ? io
                : new IOException("not well-formed", e);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

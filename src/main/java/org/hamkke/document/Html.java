package org.hamkke.document;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An element under construction. Built as a tree, never as a string, so that words stay words. */
record Html(Element element) {

    static Html root() {
        try {
            var tree = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            var root = tree.createElement("html");
            tree.appendChild(root);
            return new Html(root);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    Document document() {
        return element.getOwnerDocument();
    }

    Html add(String tag) {
        var child = document().createElement(tag);
        element.appendChild(child);
        return new Html(child);
    }

    Html add(String tag, String style) {
        return add(tag).with("class", style);
    }

    Html with(String attribute, String value) {
        element.setAttribute(attribute, value);
        return this;
    }

    Html text(String text) {
        element.appendChild(document().createTextNode(text));
        return this;
    }

    /** Leaves out the element when there is nothing to say in it. */
    void line(String tag, String style, String text) {
        if (!Plain.isBlank(text)) add(tag, style).text(text);
    }

    Html prose(Prose prose) {
        prose.runs().forEach(this::run);
        return this;
    }

    /** Plain runs get an element as well: the library paints a paragraph's own text before that of its children. */
    private void run(Prose.Run run) {
        switch (run.weight()) {
            case PLAIN -> add("span").text(run.text());
            case STRONG -> add("strong").text(run.text());
            case EMPHASIS -> add("em").text(run.text());
        }
    }
}

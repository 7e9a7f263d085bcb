package com.cvtailor.export;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads what the templates give. */
final class Xhtml {

    private Xhtml() {}

    static Document parse(String xhtml) {
        try {
            // The JDK's own parser, whatever else an application server offers.
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalStateException("A template gave no well-formed XHTML", e);
        }
    }
}

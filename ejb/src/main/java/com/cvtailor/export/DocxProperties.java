package com.cvtailor.export;

import org.docx4j.docProps.core.CoreProperties;
import org.docx4j.docProps.core.dc.elements.ObjectFactory;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.DocPropsCorePart;

/** What a DOCX says about itself; without dates, so that the same document always gives the same bytes. */
final class DocxProperties {

    private DocxProperties() {}

    static DocPropsCorePart part(String title, String author, String language) throws InvalidFormatException {
        CoreProperties properties = new CoreProperties();
        properties.setTitle(new ObjectFactory().createTitle(literal(title)));
        properties.setCreator(literal(author));
        properties.setLanguage(literal(language));
        DocPropsCorePart part = new DocPropsCorePart();
        part.setJaxbElement(properties);
        return part;
    }

    private static SimpleLiteral literal(String text) {
        SimpleLiteral literal = new SimpleLiteral();
        literal.getContent().add(text);
        return literal;
    }
}

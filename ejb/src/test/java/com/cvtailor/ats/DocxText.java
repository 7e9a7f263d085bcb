package com.cvtailor.ats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A DOCX as parsers take it: the text of its body, paragraph by paragraph, and the addresses that it links to. */
record DocxText(String body, List<String> links) {

    private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    static DocxText of(byte[] docx) throws IOException, XMLStreamException {
        String body = "";
        List<String> links = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                if (entry.getName().equals("word/document.xml")) {
                    body = text(part);
                } else if (entry.getName().equals("word/_rels/document.xml.rels")) {
                    readLinks(part, links);
                }
            }
        }
        return new DocxText(body, links);
    }

    private static String text(byte[] part) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        XMLStreamReader xml = reader(part);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && WORDS.equals(xml.getNamespaceURI())) {
                switch (xml.getLocalName()) {
                    case "t" -> text.append(xml.getElementText());
                    case "tab" -> text.append('\t');
                    case "br" -> text.append('\n');
                    default -> {
                        // says nothing
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && "p".equals(xml.getLocalName())) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static void readLinks(byte[] part, List<String> links) throws XMLStreamException {
        XMLStreamReader xml = reader(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && "External".equals(xml.getAttributeValue(null, "TargetMode"))) {
                links.add(xml.getAttributeValue(null, "Target"));
            }
        }
    }

    private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        return XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(part));
    }
}

package com.cvtailor.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A DOCX as the archive of XML that it is, read without the library that wrote it. */
final class DocxPackage {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /** @param isExternal whether it leads out of the package */
    record Relationship(String part, String id, String target, boolean isExternal) {}

    private final Map<String, byte[]> parts = new TreeMap<>();

    DocxPackage(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    Document part(String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(name)));
        } catch (Exception e) {
            throw new AssertionError(name + " is no XML", e);
        }
    }

    List<Element> elements(String part, String namespace, String name) {
        NodeList nodes = part(part).getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    /** The values of an attribute {@code w:val} wherever the element stands. */
    List<String> values(String part, String element) {
        return elements(part, WORD, element).stream()
                .map(found -> found.getAttributeNS(WORD, "val"))
                .toList();
    }

    List<Relationship> relationships() {
        return names().stream()
                .filter(name -> name.endsWith(".rels"))
                .flatMap(this::relationships)
                .toList();
    }

    private Stream<Relationship> relationships(String rels) {
        String source = rels.replace("_rels/", "").replaceFirst("\\.rels$", "");
        return elements(rels, "*", "Relationship").stream()
                .map(element -> new Relationship(
                        source,
                        element.getAttribute("Id"),
                        target(source, element),
                        "External".equals(element.getAttribute("TargetMode"))));
    }

    private static String target(String source, Element relationship) {
        String target = relationship.getAttribute("Target");
        return "External".equals(relationship.getAttribute("TargetMode"))
                ? target
                : URI.create("/" + source).resolve(target).getPath().substring(1);
    }

    /** The text of each paragraph, tabs and line breaks as spaces. */
    List<String> paragraphs() {
        return elements("word/document.xml", WORD, "p").stream()
                .map(DocxPackage::text)
                .toList();
    }

    static String style(Element paragraph) {
        NodeList style = paragraph.getElementsByTagNameNS(WORD, "pStyle");
        return ((Element) style.item(0)).getAttributeNS(WORD, "val");
    }

    static String text(Element paragraph) {
        NodeList nodes = paragraph.getElementsByTagNameNS(WORD, "*");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < nodes.getLength(); i++) {
            switch (nodes.item(i).getLocalName()) {
                case "t" -> text.append(nodes.item(i).getTextContent());
                case "br" -> text.append(' ');
                case "tab" ->
                    text.append(
                            "pPr"
                                            .equals(nodes.item(i)
                                                    .getParentNode()
                                                    .getParentNode()
                                                    .getLocalName())
                                    ? ""
                                    : " ");
                default -> {}
            }
        }
        return text.toString();
    }
}

package com.cvtailor.export;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Save;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.ImagePngPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.Body;
import org.docx4j.wml.Document;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Text;

/** One DOCX package in the making: its parts, relationships and properties. The paragraphs come from {@link DocxBody}. */
final class DocxFile {

    private static final Map<String, String> LANGUAGES =
            Map.of("en", "en-US", "de", "de-DE", "fr", "fr-FR", "es", "es-ES");

    private final WordprocessingMLPackage file = new WordprocessingMLPackage();
    private final MainDocumentPart main;
    private final Map<String, String> hyperlinks = new HashMap<>();
    private final String footerId;
    private int pictures;

    DocxFile(String title, String author, String language, DocxLook look) {
        try {
            main = new MainDocumentPart();
            Document document = new Document();
            document.setBody(new Body());
            main.setJaxbElement(document);
            file.addTargetPart(main);
            StyleDefinitionsPart styles = new StyleDefinitionsPart();
            add(styles, DocxStyles.styles(look));
            styles.getJaxbElement()
                    .getDocDefaults()
                    .getRPrDefault()
                    .getRPr()
                    .getLang()
                    .setVal(LANGUAGES.get(language));
            add(new NumberingDefinitionsPart(), DocxStyles.numbering(look));
            add(new DocumentSettingsPart(), resource("settings.xml"));
            FooterPart footer = new FooterPart();
            footerId = add(footer, resource("footer.xml"));
            ((P) footer.getContent().get(0)).getContent().add(0, run(author));
            file.addTargetPart(DocxProperties.part(title, author, language));
        } catch (Docx4JException e) {
            throw new IllegalStateException("The DOCX package cannot be made", e);
        }
    }

    List<Object> content() {
        return main.getContent();
    }

    String footerId() {
        return footerId;
    }

    /** The id of the relationship to a web address; one for each distinct address. */
    String hyperlink(String href) {
        return hyperlinks.computeIfAbsent(href, target -> {
            Relationship link = new Relationship();
            link.setType(Namespaces.HYPERLINK);
            link.setTarget(target);
            link.setTargetMode("External");
            main.getRelationshipsPart().addRelationship(link);
            return link.getId();
        });
    }

    DocxPicture picture(byte[] png, double millimetres, String alternative) {
        pictures++;
        try {
            ImagePngPart part = new ImagePngPart(new PartName("/word/media/code" + pictures + ".png"));
            part.setBinaryData(png);
            String id = main.addTargetPart(part).getId();
            return new DocxPicture(id, pictures, millimetres, alternative);
        } catch (Docx4JException e) {
            throw new IllegalStateException("A picture cannot be added", e);
        }
    }

    /** Sets the pages of the last section, which Word keeps apart from the paragraphs. */
    void finish(SectPr lastSection) {
        main.getJaxbElement().getBody().setSectPr(lastSection);
    }

    byte[] bytes() {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try {
            new Save(file).save(zip);
        } catch (Docx4JException e) {
            throw new IllegalStateException("The DOCX package cannot be written", e);
        }
        return StableZip.of(zip.toByteArray());
    }

    private static InputStream resource(String name) {
        return DocxFile.class.getResourceAsStream("docx/" + name);
    }

    /** Adds a part that holds what the stream gives, and answers the id of its relationship. */
    private String add(JaxbXmlPart<?> part, InputStream content) throws Docx4JException {
        String id = main.addTargetPart(part).getId();
        try (InputStream xml = content) {
            part.unmarshal(xml);
        } catch (JAXBException e) {
            throw new IllegalStateException(part.getPartName().getName(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return id;
    }

    private static R run(String text) {
        Text content = new Text();
        content.setValue(text);
        R run = new R();
        run.getContent().add(content);
        return run;
    }
}

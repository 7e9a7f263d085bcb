package com.cvtailor.export;

import com.cvtailor.generation.CvContent;
import com.cvtailor.platform.Json;
import com.cvtailor.resume.JsonResume;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * The CV as JSON Resume inside its own PDF: an associated file by ISO 19005-3, 6.8, for those who read applications by
 * machine.
 */
record AttachedResume(byte[] json, String description) {

    private static final String FILE_NAME = "resume.json";

    /** What the paper does not show, the attachment must not tell either. */
    static AttachedResume of(CvContent cv, RenderOptions options) {
        JsonResume resume = JsonResume.of(options.includeEvidence() ? cv : cv.withoutEvidence());
        return new AttachedResume(
                Json.write(resume).getBytes(StandardCharsets.UTF_8),
                DocumentLabels.in(cv.language()).word("attachment"));
    }

    void attachTo(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(FILE_NAME);
        file.setFileUnicode(FILE_NAME);
        file.setFileDescription(description);
        PDEmbeddedFile content = embedded(document);
        file.setEmbeddedFile(content);
        file.setEmbeddedFileUnicode(content);
        file.getCOSObject().setName("AFRelationship", "Data");

        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(FILE_NAME, file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(file);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private PDEmbeddedFile embedded(PDDocument document) throws IOException {
        PDEmbeddedFile content = new PDEmbeddedFile(document, new ByteArrayInputStream(json), COSName.FLATE_DECODE);
        content.setSubtype("application/json");
        content.setSize(json.length);
        // The standard asks for a date; the time of drawing would make each file of the same document another one.
        GregorianCalendar epoch = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        epoch.setTimeInMillis(0);
        content.setModDate(epoch);
        return content;
    }
}

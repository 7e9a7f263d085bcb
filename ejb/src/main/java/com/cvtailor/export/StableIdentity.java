package com.cvtailor.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Sees to it that the same document always gives the same bytes: no dates, and an identity that follows from the content. */
final class StableIdentity {

    private final long identity;

    StableIdentity(String content) {
        this.identity =
                UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
    }

    void giveTo(PDDocument pdf) throws IOException {
        pdf.getDocumentInformation().setCreationDate(null);
        pdf.setDocumentId(identity);
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(
                xmp.replaceAll("<xmp:CreateDate>[^<]*</xmp:CreateDate>", "").getBytes(StandardCharsets.UTF_8));
    }
}

package com.cvtailor.export;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds files to PDF/UA-1 and PDF/A-3a, with the validator that the PDF Association's members maintain. */
final class VeraPdf {

    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);
    private static final int SHOWN = 20;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** What is wrong with the file, one line for each failed check. */
    static List<String> failedChecks(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(STANDARDS, SHOWN, false, true, false)) {
            return validator.validateAll(parser).stream()
                    .flatMap(result -> result.getTestAssertions().stream()
                            .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                            .map(check -> describe(result, check)))
                    .toList();
        }
    }

    private static String describe(ValidationResult result, TestAssertion check) {
        return "%s %s: %s %s"
                .formatted(
                        result.getPDFAFlavour(),
                        check.getRuleId().getClause(),
                        check.getMessage(),
                        check.getLocation().getContext());
    }
}

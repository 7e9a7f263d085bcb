package com.cvtailor.generation;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** A cover letter as its person has edited it; the counterpart of {@link CvEdit}. */
final class LetterEdit {

    private final CoverLetterContent current;
    private final EditedSources sources;
    private final EditedEvidence evidence;

    LetterEdit(EditGround ground) {
        this.current = (CoverLetterContent) ground.current();
        this.sources = new EditedSources(ground);
        this.evidence = new EditedEvidence(ground);
    }

    /**
     * @param sent what the person need not say is null: it stays
     * @throws com.cvtailor.platform.InvalidRequestException if it cites what the letter does not draw on
     */
    CoverLetterContent apply(CoverLetterContent sent) {
        CoverLetterContent edited = new CoverLetterContent(
                CoverLetterContent.SCHEMA,
                sent.language(),
                sent.tone(),
                Objects.requireNonNullElse(sent.basics(), current.basics()),
                Objects.requireNonNullElse(sent.companyName(), current.companyName()),
                Objects.requireNonNullElse(sent.roleTitle(), current.roleTitle()),
                sent.salutation(),
                paragraphs(sent.paragraphs()),
                sent.closing(),
                sent.evidence() == null ? current.evidence() : evidence.of(sent.evidence()),
                current.gaps());
        sources.expectNoFaults();
        return edited;
    }

    private List<SourcedText> paragraphs(List<SourcedText> sent) {
        return IntStream.range(0, sent.size())
                .mapToObj(i -> paragraph(ContentPath.at("paragraphs", i), sent.get(i)))
                .toList();
    }

    private SourcedText paragraph(String path, SourcedText sent) {
        return new SourcedText(sent.text(), sources.of(path, sent.text(), sent.sources(), List.of()));
    }
}

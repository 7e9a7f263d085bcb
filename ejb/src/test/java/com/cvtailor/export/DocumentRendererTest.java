package com.cvtailor.export;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cvtailor.generation.CvContent;
import com.cvtailor.generation.CvContent.Item;
import com.cvtailor.generation.CvContent.Section;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentRendererTest {

    private final DocumentRenderer renderer = new DocumentRenderer();

    @ParameterizedTest
    @EnumSource
    void whatever_a_renderer_stumbles_over_is_told_as_one_fault(ExportFormat format) {
        Section broken = new Section("projects", "project", "Projects", Collections.singletonList((Item) null));
        CvContent cv = SampleDocuments.cv("en", SampleDocuments.MARTA, List.of(broken));
        assertThatThrownBy(() -> renderer.render(cv, format, PdfProfile.STANDARD, new RenderOptions(true, true)))
                .isInstanceOf(DocumentNotDrawableException.class)
                .hasCauseInstanceOf(NullPointerException.class);
    }
}

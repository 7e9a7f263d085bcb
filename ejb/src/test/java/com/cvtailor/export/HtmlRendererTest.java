package com.cvtailor.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlRendererTest {

    private static final HtmlRenderer RENDERER = new HtmlRenderer();

    @Test
    void a_page_stands_alone_and_names_its_language() {
        assertThat(RENDERER.render(SampleDocuments.cv(), new RenderOptions(true, true)))
                .startsWith("<!DOCTYPE html>\n<html")
                .contains("lang=\"en\"", "<h1>Marta Lindqvist-Okafor</h1>", "src=\"data:image/png;base64,")
                .doesNotContain("<link", "<script", "url(");
    }

    @Test
    void markup_in_a_text_is_escaped() {
        assertThat(RENDERER.render(SampleDocuments.cv(), new RenderOptions(false, false)))
                .contains("&lt;b&gt;local&lt;/b&gt; makerspace &amp; its");
    }

    @Test
    void letters_are_drawn_too() {
        assertThat(RENDERER.render(SampleDocuments.letter(), new RenderOptions(true, false)))
                .containsSubsequence("Dear Hiring Team,", "Kind regards,", "github.com/mlindqvist/ferry-timetable");
    }
}

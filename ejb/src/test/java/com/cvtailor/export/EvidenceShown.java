package com.cvtailor.export;

/** How much of the evidence a person may ask for. */
enum EvidenceShown {
    NONE(false, false),
    LINKS(true, false),
    LINKS_AND_CODES(true, true);

    private final boolean links;
    private final boolean codes;

    EvidenceShown(boolean links, boolean codes) {
        this.links = links;
        this.codes = codes;
    }

    RenderOptions options() {
        return new RenderOptions(links, codes);
    }

    RenderOptions options(DocumentTemplate template) {
        return new RenderOptions(links, codes, Layout.of(template));
    }
}

package com.cvtailor.export;

import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.pdf.ITextFSFontMetrics;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.FSFontMetrics;

/**
 * Takes all fonts for equally high. Lines in which fonts meet keep their distance; and no letter reaches out of its line: what stands
 * first on a page would else be written, though not seen, at the end of the page before as well.
 */
final class EvenTextRenderer extends ITextTextRenderer {

    private static final float ASCENT = 0.9f;
    private static final float DESCENT = 0.25f;

    @Override
    public FSFontMetrics getFSFontMetrics(FontContext context, FSFont font, String string) {
        FSFontMetrics own = super.getFSFontMetrics(context, font, string);
        return new ITextFSFontMetrics(
                ASCENT * font.getSize2D(),
                DESCENT * font.getSize2D(),
                own.getStrikethroughOffset(),
                own.getStrikethroughThickness(),
                own.getUnderlineOffset(),
                own.getUnderlineThickness());
    }
}

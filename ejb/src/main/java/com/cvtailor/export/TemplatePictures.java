package com.cvtailor.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws, while the product is built, what {@link TemplatePicture} shows, and all templates side by side on one sheet. */
final class TemplatePictures {

    private static final float DOTS_PER_INCH = 80;
    private static final float DOTS_PER_INCH_ON_SHEET = 43.6f;
    private static final int COLUMNS = 4;
    private static final int WIDTH = 360;
    private static final int HEIGHT = 510;
    private static final int GAP = 12;

    private final PdfRenderer renderer = new PdfRenderer();

    private TemplatePictures() {}

    /**
     * @param arguments the folder for the pictures, and the file for the sheet
     */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        new TemplatePictures().draw(folder, new File(arguments[1]));
    }

    private void draw(Path folder, File sheetFile) throws IOException {
        int rows = (DocumentTemplate.values().length + COLUMNS - 1) / COLUMNS;
        BufferedImage sheet = new BufferedImage(
                COLUMNS * (WIDTH + GAP) + GAP, rows * (HEIGHT + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(new Color(0xCCCCCC));
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (DocumentTemplate template : DocumentTemplate.values()) {
            Path picture = folder.resolve(template.key() + ".png");
            ImageIO.write(page(template, DOTS_PER_INCH), "png", picture.toFile());
            int x = GAP + template.ordinal() % COLUMNS * (WIDTH + GAP);
            int y = GAP + template.ordinal() / COLUMNS * (HEIGHT + GAP);
            graphics.drawImage(page(template, DOTS_PER_INCH_ON_SHEET), x, y, WIDTH, HEIGHT, null);
        }
        graphics.dispose();
        ImageIO.write(sheet, "png", sheetFile);
    }

    private BufferedImage page(DocumentTemplate template, float dotsPerInch) throws IOException {
        RenderOptions options = new RenderOptions(true, false, Layout.of(template));
        try (PDDocument document = Loader.loadPDF(renderer.render(SampleCv.CONTENT, options))) {
            return new PDFRenderer(document).renderImageWithDPI(0, dotsPerInch, ImageType.RGB);
        }
    }
}

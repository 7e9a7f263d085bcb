package com.cvtailor.export;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A QR code of error correction level M (ISO/IEC 18004) with its quiet zone of four modules. */
final class QrCode {

    /** Four pixels and a little per module at 150 dpi: with less, readers begin to miss codes on a whole page. */
    private static final double SMALLEST_MODULE_MM = 0.7;

    private static final double SMALLEST_CODE_MM = 21;

    private final byte[] png;
    private final int modules;

    private QrCode(BitMatrix matrix) {
        this.png = png(matrix);
        this.modules = matrix.getWidth();
    }

    /** Nothing when the text is longer than a QR code can hold, about 2,300 bytes. */
    static Optional<QrCode> of(String text) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
        hints.put(EncodeHintType.MARGIN, 4);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            // Only where it is needed: naming a character set makes a code larger, and some scanners stumble over it.
            hints.put(EncodeHintType.CHARACTER_SET, "UTF-8");
        }
        try {
            return Optional.of(new QrCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints)));
        } catch (WriterException e) {
            return Optional.empty();
        }
    }

    /** Black on white, one pixel per module. */
    byte[] png() {
        return png;
    }

    /** The printed side in millimetres that a scan at 150 dpi still resolves. */
    public double millimetres() {
        return Math.max(SMALLEST_CODE_MM, modules * SMALLEST_MODULE_MM);
    }

    public String dataUri() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    private static byte[] png(BitMatrix matrix) {
        BufferedImage image = new BufferedImage(matrix.getWidth(), matrix.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                image.setRGB(x, y, matrix.get(x, y) ? 0xFF000000 : 0xFFFFFFFF);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

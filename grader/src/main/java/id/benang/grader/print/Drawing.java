package id.benang.grader.print;

import id.benang.grader.model.Bytes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;

/**
 * A drawing as a picture of points, for files that hold no SVG.
 *
 * @param png the picture
 * @param width in points of the picture
 * @param height likewise
 */
record Drawing(Bytes png, int width, int height) {

    /** Points of a picture for each pixel of a page: fine enough for print. */
    static final int FINENESS = 2;

    /**
     * Draws an SVG element that this package made.
     *
     * @throws IOException if it cannot be drawn
     */
    static Drawing of(String svg, int width) throws IOException {
        PageFont.addToDrawings();
        Canvas canvas = new Canvas();
        canvas.addTranscodingHint(ImageTranscoder.KEY_WIDTH, (float) width * FINENESS);
        canvas.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, java.awt.Color.WHITE);
        try {
            canvas.transcode(new TranscoderInput(new StringReader(svg)), null);
        } catch (TranscoderException undrawable) {
            throw new IOException(undrawable);
        }
        BufferedImage image = canvas.image;
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return new Drawing(Bytes.copyOf(png.toByteArray()), image.getWidth(), image.getHeight());
    }

    private static final class Canvas extends ImageTranscoder {

        private BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        }

        @Override
        public void writeImage(BufferedImage drawn, @org.jspecify.annotations.Nullable TranscoderOutput output) {
            image = drawn;
        }
    }
}

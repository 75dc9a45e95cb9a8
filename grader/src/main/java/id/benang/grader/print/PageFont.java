package id.benang.grader.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts that are embedded in what is printed, from the DejaVu family; see {@code fonts/LICENSE.txt}. */
enum PageFont {
    REGULAR("DejaVuSansCondensed", "DejaVu Sans Condensed", 400, FontStyle.NORMAL),
    BOLD("DejaVuSansCondensed-Bold", "DejaVu Sans Condensed", 700, FontStyle.NORMAL),
    OBLIQUE("DejaVuSansCondensed-Oblique", "DejaVu Sans Condensed", 400, FontStyle.ITALIC),
    MONO("DejaVuSansMono", "DejaVu Sans Mono", 400, FontStyle.NORMAL);

    private final String file;
    private final String family;
    private final int weight;
    private final FontStyle style;

    PageFont(String file, String family, int weight, FontStyle style) {
        this.file = file;
        this.family = family;
        this.weight = weight;
        this.style = style;
    }

    /** Makes all fonts known to a page. */
    static void addTo(PdfRendererBuilder builder) {
        for (PageFont font : values()) {
            builder.useFont(() -> new ByteArrayInputStream(font.bytes()), font.family, font.weight, font.style, true);
        }
    }

    /** Makes all fonts known to drawings, which this process draws by itself. To be called more than once. */
    static void addToDrawings() {
        Registration.DONE.run();
    }

    /** Registered once, however many pages are drawn. */
    private enum Registration implements Runnable {
        DONE;

        Registration() {
            GraphicsEnvironment environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
            for (PageFont font : PageFont.values()) {
                try {
                    environment.registerFont(
                            Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font.bytes())));
                } catch (FontFormatException | IOException broken) {
                    throw new IllegalStateException(font.file + " cannot be used", broken);
                }
            }
        }

        @Override
        public void run() {
            // Whoever calls this has caused the registration.
        }
    }

    private byte[] bytes() {
        try (InputStream font = PageFont.class.getResourceAsStream("fonts/" + file + ".ttf")) {
            if (font == null) {
                throw new IllegalStateException(file + " is not in the jar");
            }
            return font.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package id.benang.grader.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A page of {@link Pages} as PDF: A4, numbered, its fonts within. The same page gives the same file. */
final class Pdf {

    private Pdf() {}

    /**
     * Prints a page.
     *
     * @throws IOException if it cannot be printed
     */
    static byte[] of(String html) throws IOException {
        XRLog.setLoggingEnabled(false);
        PageFont.addToDrawings();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BatikSVGDrawer drawer = new BatikSVGDrawer()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .withW3cDocument(ShortTexts.in(html), null)
                    .withProducer("Benang")
                    .useSVGDrawer(drawer)
                    .useReplacementText("\u25A1")
                    .toStream(bytes);
            // A page holds all it needs: nothing is fetched, whatever a text may name.
            builder.useUriResolver((base, uri) -> uri.startsWith("#") || uri.startsWith("data:") ? uri : null);
            for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:"), when);
            }
            PageFont.addTo(builder);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                PDDocument document = renderer.getPdfDocument();
                withoutDate(document);
                document.save(bytes);
            }
        }
        return bytes.toByteArray();
    }

    /** The date of a report stands in its head; the file's own would make each printing another file. */
    private static void withoutDate(PDDocument document) {
        Calendar never = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        never.setTimeInMillis(0);
        document.getDocumentInformation().setCreationDate(never);
        document.getDocumentInformation().setModificationDate(never);
        document.setDocumentId(0L);
    }
}

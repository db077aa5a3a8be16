package dev.parley.transcript;

import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import com.lowagie.text.pdf.PdfWriter;
import com.lowagie.text.pdf.RandomAccessFileOrArray;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Puts files into a PDF, as a change at its end: its pages are copied as they are. */
final class Envelope {
  private static final char SAME_VERSION = '\0';
  private static final int COMPRESSION = 6;

  private Envelope() {}

  /**
   * @param folder where the new PDF is made
   * @return the PDF with the files, or the same if there are none
   */
  static Path enclose(Path pdf, List<EnclosedFile> files, Path folder) {
    if (files.isEmpty()) {
      return pdf;
    }
    var whole = folder.resolve("enclosing.pdf");
    try (var out = new BufferedOutputStream(Files.newOutputStream(whole));
        var pages = new PdfReader(new RandomAccessFileOrArray(pdf.toString()), null);
        var stamper = new PdfStamper(pages, out, SAME_VERSION, true)) {
      for (var file : files) {
        stamper.addFileAttachment(named(file), specification(stamper.getWriter(), file));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return whole;
  }

  private static PdfFileSpecification specification(PdfWriter writer, EnclosedFile file)
      throws IOException {
    var specification =
        PdfFileSpecification.fileEmbedded(
            writer, file.bytes().toString(), named(file), null, file.type(), null, COMPRESSION);
    specification.setUnicodeFileName(named(file), true);
    return specification;
  }

  /** The number parts files of the same name, and is the one that the message gives. */
  private static String named(EnclosedFile file) {
    return "%02d %s".formatted(file.number(), file.name());
  }
}

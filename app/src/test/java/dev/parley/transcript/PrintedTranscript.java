package dev.parley.transcript;

import dev.parley.interaction.Party;
import dev.parley.message.Attachment;
import dev.parley.message.AttachmentState;
import dev.parley.transcript.TranscriptHead.GivenRating;
import dev.parley.website.RatingScale;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** A report of made-up messages, printed as the product does it. */
final class PrintedTranscript {
  static final Instant MORNING = Instant.parse("2026-11-30T08:15:00Z");
  private static final TranscriptReport REPORT = new TranscriptReport();

  private final Path folder;
  Audience audience = Audience.STAFF_WITH_NOTES;
  Locale language = Locale.ENGLISH;
  @Nullable Enclosures enclosures;

  PrintedTranscript(Path folder) {
    this.folder = folder;
  }

  /** The text of the PDF. */
  String printed(Said... said) throws IOException {
    try (var pdf = pdf(said)) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  /** The PDF; a picture of its first page is kept. */
  PDDocument pdf(Said... said) throws IOException {
    var file = folder.resolve("transcript.pdf").toFile();
    try (var out = Files.newOutputStream(file.toPath())) {
      write(List.of(said), out);
    }
    var whole =
        enclosures == null
            ? file.toPath()
            : Envelope.enclose(file.toPath(), enclosures.files(), folder);
    var pdf = Loader.loadPDF(whole.toFile());
    picture(pdf);
    return pdf;
  }

  private void write(List<Said> said, OutputStream out) {
    var words = new TranscriptWords(head().zone(), language);
    var lines = new TranscriptLines(head(), audience, words);
    var source =
        new TranscriptSource(
            lines.facts(), said.iterator(), lines, head().zone(), enclosures, Progress.UNWATCHED);
    var titles = Map.of("title", words.word("title"), "website", "Outdoor shop", "id", "Chat 1");
    REPORT.write(titles, words.isRightToLeft(), source, folder, out);
  }

  private static TranscriptHead head() {
    return new TranscriptHead(
        new UUID(0, 1),
        "Outdoor shop",
        ZoneId.of("Europe/Rome"),
        "Greta Frei",
        List.of("Anna", "Bruno"),
        "Sales",
        Instant.parse("2026-11-30T08:00:00Z"),
        null,
        Instant.parse("2026-11-30T09:00:00Z"),
        "Sold › Tent",
        new GivenRating(RatingScale.STARS, 4, "Quick"),
        10_000,
        4,
        2,
        1,
        1);
  }

  static Said said(long seq, Party party, String kind, String author, String text) {
    return new Said(seq, party, kind, author, text, null, MORNING.plusSeconds(seq));
  }

  static Said sent(long seq, String text, @Nullable Attachment file) {
    return new Said(seq, Party.CUSTOMER, "ATTACHMENT", null, text, file, MORNING);
  }

  static Attachment file(String name, AttachmentState state, boolean picture) {
    var type = picture ? "image/png" : "application/pdf";
    var width = picture ? 1600 : null;
    var height = picture ? 1000 : null;
    return new Attachment(UUID.randomUUID(), name, type, 12_000, width, height, picture, state);
  }

  /** Gives every picture the same pixels, every other file the same bytes. */
  static void store(Attachment file, boolean preview, OutputStream out) throws IOException {
    if (preview) {
      ImageIO.write(tent(), "png", out);
    } else {
      var bytes = new byte[(int) file.size()];
      Arrays.fill(bytes, (byte) 7);
      out.write(bytes);
    }
  }

  /** How large the pictures of a page are on it, in points. */
  static List<String> pictures(PDPage page) throws IOException {
    var found = new ArrayList<String>();
    new PDFStreamEngine() {
      {
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
      }

      @Override
      protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (operator.getName().equals("Do")) {
          var matrix = getGraphicsState().getCurrentTransformationMatrix();
          found.add(
              Math.round(matrix.getScalingFactorX())
                  + "x"
                  + Math.round(matrix.getScalingFactorY()));
        } else {
          super.processOperator(operator, operands);
        }
      }
    }.processPage(page);
    return found;
  }

  /** Where the line with this text ends, in points from the page's left edge. */
  static float endOfLine(PDDocument pdf, String part) throws IOException {
    var ends = new ArrayList<Float>();
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> glyphs) {
            if (text.contains(part)) {
              glyphs.forEach(glyph -> ends.add(glyph.getXDirAdj() + glyph.getWidthDirAdj()));
            }
          }
        };
    stripper.getText(pdf);
    return Collections.max(ends);
  }

  /** For people to look at. */
  private static BufferedImage tent() {
    var image = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
    var brush = image.createGraphics();
    brush.setColor(Color.ORANGE);
    brush.fillPolygon(new int[] {40, 320, 600}, new int[] {380, 40, 380}, 3);
    brush.dispose();
    return image;
  }

  private static void picture(PDDocument pdf) throws IOException {
    var pictures = new File("target/screenshots");
    pictures.mkdirs();
    var page = new PDFRenderer(pdf).renderImageWithDPI(0, 90);
    ImageIO.write(page, "png", new File(pictures, "transcript.png"));
  }
}

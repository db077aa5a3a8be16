package dev.parley.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import java.util.stream.IntStream;
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
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The printed report: what people wrote is in it as they wrote it. */
class TranscriptReportTest {
  private static final float RIGHT_MARGIN = 595 - 42;
  private static final Instant MORNING = Instant.parse("2026-11-30T08:15:00Z");
  private static final TranscriptReport REPORT = new TranscriptReport();

  @TempDir Path folder;
  private Audience audience = Audience.STAFF_WITH_NOTES;
  private @Nullable Enclosures enclosures;

  @Test
  void holdsTheFactsAndEveryMessageWithTimeAuthorAndState() throws Exception {
    var text =
        printed(
            said(1, Party.CUSTOMER, "TEXT", null, "Is it waterproof?"),
            said(2, Party.SYSTEM, "AUTOMATIC_REPLY", null, "Somebody comes soon"),
            said(3, Party.AGENT, "TEXT", "Anna", "It is."),
            said(4, Party.SYSTEM, "AGENT_CHANGED", null, "Bruno goes on"),
            said(5, Party.AGENT, "TEXT", "Bruno", "Bye"),
            new Said(0, null, "NOTE", "Anna Berg", "Rings again tomorrow", null, MORNING));

    assertThat(text)
        .contains("Chat transcript", "Outdoor shop", "Customer Greta Frei", "Agents Anna, Bruno")
        .contains("Queue Sales", "Started 30 November 2026, 09:00:00 (CET)")
        .contains("Closed 30 November 2026, 10:00:00 (CET)", "Disposition Sold › Tent")
        .contains("Rating 4 of 5 stars\nQuick")
        .contains("Monday, 30 November 2026")
        .contains("Greta Frei 09:15:01 · read", "Is it waterproof?")
        .contains("Automatic reply 09:15:02 · read")
        .contains("Anna 09:15:03 · delivered", "09:15:04  Bruno goes on")
        .contains("Bruno 09:15:05 · sent")
        .contains("Internal note by Anna Berg", "Rings again tomorrow");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "naïve café, Ünïcödé ŝűß — “quotes”",
        "你好，世界！我想退货。",
        "こんにちは、返品したいのですが。",
        "สวัสดี",
        "Ελληνικά Русский Việt",
        "😀 ✅",
        "<b>bold</b> <script>alert(1)</script> &amp; <style isBold=\"true\">x</style>",
        "$F{text} $P{REPORT_CONNECTION} $V{PAGE_NUMBER} ${x} new java.io.File(\"/\")",
        "<a href=\"http://127.0.0.1:1/\"><img src=\"http://127.0.0.1:1/x.png\"/></a>"
      })
  void showsTextAsItWasWritten(String text) throws Exception {
    assertThat(printed(said(1, Party.CUSTOMER, "TEXT", null, text))).contains(text);
  }

  @Test
  void tellsTheCustomerNotWhatTheStaffSaysItCameTo() throws Exception {
    audience = Audience.CUSTOMER;

    assertThat(printed(said(1, Party.CUSTOMER, "TEXT", null, "Hello")))
        .contains("Hello", "Rating 4 of 5 stars")
        .doesNotContain("Disposition", "Sold");
  }

  @Test
  void namesTheFileOfAMessageBelowItsWords() throws Exception {
    var text =
        printed(
            sent(1, "Here", file("bill {0}.pdf", AttachmentState.CLEAN, false)),
            sent(2, "", file("tent.png", AttachmentState.CLEAN, true)),
            sent(3, "", file("late.pdf", AttachmentState.PENDING, false)),
            sent(4, "", file("bad.pdf", AttachmentState.REFUSED, false)),
            sent(5, "", null));

    assertThat(text)
        .contains("Here\nFile: bill {0}.pdf (12 kB)\n", "File: tent.png (12 kB)\n")
        .contains("late.pdf (12 kB) – not enclosed, the virus scanner has not seen it yet")
        .contains("bad.pdf (12 kB) – removed, the virus scanner has found something in it")
        .contains("File: removed");
  }

  @Test
  void showsPicturesAndEnclosesOtherFilesByTheirNames() throws Exception {
    enclosures = new Enclosures(this::store, folder);
    try (var pdf =
        pdf(
            sent(1, "Look", file("zelt 帐篷.png", AttachmentState.CLEAN, true)),
            sent(2, "", file("bill é 请求.pdf", AttachmentState.CLEAN, false)),
            sent(3, "", file("bill é 请求.pdf", AttachmentState.CLEAN, false)),
            sent(4, "", file("late.pdf", AttachmentState.PENDING, false)))) {
      var text = new PDFTextStripper().getText(pdf);
      var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();

      assertThat(text)
          .contains("Look\nPicture: zelt 帐篷.png (12 kB)")
          .contains("File: bill é 请求.pdf (12 kB) – enclosed in this PDF as number 1");
      assertThat(pictures(pdf.getPage(0))).containsExactly("320x200");
      assertThat(files.values())
          .extracting(PDComplexFileSpecification::getFileUnicode)
          .containsExactlyInAnyOrder("01 bill é 请求.pdf", "02 bill é 请求.pdf");
      assertThat(files.values())
          .allSatisfy(
              file -> {
                assertThat(file.getEmbeddedFile().toByteArray()).hasSize(12_000).containsOnly(7);
                assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/pdf");
              });
    }
  }

  @Test
  void enclosesNoMoreThanAPdfMayHold() throws Exception {
    enclosures = new Enclosures(this::store, folder);
    var large =
        new Attachment(
            UUID.randomUUID(),
            "film.mp4",
            "video/mp4",
            101 * 1024 * 1024,
            null,
            null,
            false,
            AttachmentState.CLEAN);

    assertThat(printed(sent(1, "", large)))
        .contains("film.mp4 (105.9 MB) – not enclosed, there are too many large files");
  }

  @Test
  void saysOfAFileWhoseBytesAreGoneThatItWasRemoved() throws Exception {
    enclosures = new Enclosures((file, preview, out) -> {}, folder);

    assertThat(
            printed(
                sent(1, "", file("tent.png", AttachmentState.CLEAN, true)),
                sent(2, "", file("bill.pdf", AttachmentState.CLEAN, false))))
        .contains("File: tent.png (12 kB) – removed", "File: bill.pdf (12 kB) – removed");
  }

  @Test
  void setsArabicAndHebrewFromRightToLeft() throws Exception {
    var arabic = "مرحبا بالعالم، أريد إرجاع المنتج رقم 12345";
    var hebrew = "שלום עולם, אני רוצה להחזיר את המוצר (12345)";
    try (var pdf =
        pdf(
            said(1, Party.CUSTOMER, "TEXT", null, arabic),
            said(2, Party.CUSTOMER, "TEXT", null, hebrew))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains(arabic, hebrew);
      assertThat(endOfLine(pdf, "12345")).isCloseTo(RIGHT_MARGIN, within(3f));
    }
  }

  @Test
  void breaksLongWordsAndLetsALongMessageGoOnOnTheNextPage() throws Exception {
    var word = "x".repeat(3_000);
    var lines = "line\n".repeat(700) + "the last";
    try (var pdf =
        pdf(
            said(1, Party.CUSTOMER, "TEXT", null, word),
            said(2, Party.CUSTOMER, "TEXT", null, lines))) {
      var text = new PDFTextStripper().getText(pdf);

      assertThat(text.chars().filter(letter -> letter == 'x').count()).isEqualTo(3_000);
      assertThat(text).contains("the last");
      assertThat(pdf.getNumberOfPages()).isBetween(12, 20);
    }
  }

  @Test
  void hasNothingThatRunsOrLinksAndEmbedsItsFonts() throws Exception {
    try (var pdf = pdf(said(1, Party.CUSTOMER, "TEXT", null, "https://evil.example/ 你好 😀"))) {
      var catalog = pdf.getDocumentCatalog();

      assertThat(catalog.getOpenAction()).isNull();
      assertThat(pdf.getPage(0).getAnnotations()).isEmpty();
      for (var name : pdf.getPage(0).getResources().getFontNames()) {
        assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
      }
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Chat transcript, Outdoor shop");
    }
  }

  @Test
  void staysWholeWithTenThousandMessages() throws Exception {
    var messages =
        IntStream.rangeClosed(1, 10_000)
            .mapToObj(seq -> said(seq, Party.CUSTOMER, "TEXT", null, "Message number " + seq + "."))
            .toArray(Said[]::new);

    var text = printed(messages);

    assertThat(text).contains("Message number 1.", "Message number 5000.", "Message number 10000.");
  }

  private String printed(Said... said) throws IOException {
    try (var pdf = pdf(said)) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private PDDocument pdf(Said... said) throws IOException {
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
    var english = new TranscriptWords(head().zone(), Locale.ENGLISH);
    var lines = new TranscriptLines(head(), audience, english);
    var source =
        new TranscriptSource(
            lines.facts(), said.iterator(), lines, head().zone(), enclosures, Progress.UNWATCHED);
    var words = Map.of("title", "Chat transcript", "website", "Outdoor shop", "id", "Chat 1");
    REPORT.write(words, source, folder, out);
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

  private static Said said(long seq, Party party, String kind, String author, String text) {
    return new Said(seq, party, kind, author, text, null, MORNING.plusSeconds(seq));
  }

  private static Said sent(long seq, String text, @Nullable Attachment file) {
    return new Said(seq, Party.CUSTOMER, "ATTACHMENT", null, text, file, MORNING);
  }

  private static Attachment file(String name, AttachmentState state, boolean picture) {
    var type = picture ? "image/png" : "application/pdf";
    var width = picture ? 1600 : null;
    var height = picture ? 1000 : null;
    return new Attachment(UUID.randomUUID(), name, type, 12_000, width, height, picture, state);
  }

  /** Gives every picture the same pixels, every other file the same bytes. */
  private void store(Attachment file, boolean preview, OutputStream out) throws IOException {
    if (preview) {
      ImageIO.write(tent(), "png", out);
    } else {
      var bytes = new byte[(int) file.size()];
      Arrays.fill(bytes, (byte) 7);
      out.write(bytes);
    }
  }

  /** How large the pictures of a page are on it, in points. */
  private static List<String> pictures(PDPage page) throws IOException {
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
  private static float endOfLine(PDDocument pdf, String part) throws IOException {
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

package dev.parley.transcript;

import static dev.parley.transcript.PrintedTranscript.MORNING;
import static dev.parley.transcript.PrintedTranscript.endOfLine;
import static dev.parley.transcript.PrintedTranscript.file;
import static dev.parley.transcript.PrintedTranscript.pictures;
import static dev.parley.transcript.PrintedTranscript.said;
import static dev.parley.transcript.PrintedTranscript.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.interaction.Party;
import dev.parley.message.Attachment;
import dev.parley.message.AttachmentState;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The printed report: what people wrote is in it as they wrote it. */
class TranscriptReportTest {
  private static final float RIGHT_MARGIN = 595 - 42;

  @TempDir Path folder;
  private PrintedTranscript transcript;

  @BeforeEach
  void aTranscript() {
    transcript = new PrintedTranscript(folder);
  }

  @Test
  void holdsTheFactsAndEveryMessageWithTimeAuthorAndState() throws Exception {
    var text =
        transcript.printed(
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
        "안녕하세요, 반품하고 싶습니다.",
        "สวัสดี",
        "Ελληνικά Русский Việt",
        "😀 ✅",
        "<b>bold</b> <script>alert(1)</script> &amp; <style isBold=\"true\">x</style>",
        "$F{text} $P{REPORT_CONNECTION} $V{PAGE_NUMBER} ${x} new java.io.File(\"/\")",
        "<a href=\"http://127.0.0.1:1/\"><img src=\"http://127.0.0.1:1/x.png\"/></a>"
      })
  void showsTextAsItWasWritten(String text) throws Exception {
    assertThat(transcript.printed(said(1, Party.CUSTOMER, "TEXT", null, text))).contains(text);
  }

  @Test
  void speaksTheLanguageThatIsAskedFor() throws Exception {
    transcript.language = Locale.forLanguageTag("ar");

    assertThat(transcript.printed(said(1, Party.CUSTOMER, "TEXT", null, "مرحبا")))
        .contains("نص المحادثة", "العميل", "قُرئت", "مرحبا", "Outdoor shop");
  }

  @Test
  void standsOnTheOtherSideInArabic() throws Exception {
    transcript.language = Locale.forLanguageTag("ar");
    try (var pdf =
        transcript.pdf(
            said(1, Party.CUSTOMER, "TEXT", null, "Where is my parcel 54321"),
            said(2, Party.AGENT, "TEXT", "Anna", "في الطريق"),
            said(3, Party.SYSTEM, "AGENT_CHANGED", null, "Bruno has joined the chat."))) {
      assertThat(endOfLine(pdf, "Outdoor shop")).isCloseTo(RIGHT_MARGIN, within(3f));
      assertThat(endOfLine(pdf, "Greta Frei")).isGreaterThan(RIGHT_MARGIN - 120);
      assertThat(endOfLine(pdf, "54321"))
          .as("what was said in English")
          .isLessThan(RIGHT_MARGIN / 2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ليلى الأحمد", "שרה כהן", "王小明", "สมชาย", "민수", "Ånglä Ñ"})
  void namesTheAuthorInEachScript(String name) throws Exception {
    assertThat(transcript.printed(said(1, Party.AGENT, "TEXT", name, "Hello"))).contains(name);
  }

  @Test
  void tellsTheCustomerNotWhatTheStaffSaysItCameTo() throws Exception {
    transcript.audience = Audience.CUSTOMER;

    assertThat(transcript.printed(said(1, Party.CUSTOMER, "TEXT", null, "Hello")))
        .contains("Hello", "Rating 4 of 5 stars")
        .doesNotContain("Disposition", "Sold");
  }

  @Test
  void namesTheFileOfAMessageBelowItsWords() throws Exception {
    var text =
        transcript.printed(
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
    transcript.enclosures = new Enclosures(PrintedTranscript::store, folder);
    try (var pdf =
        transcript.pdf(
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
    transcript.enclosures = new Enclosures(PrintedTranscript::store, folder);
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

    assertThat(transcript.printed(sent(1, "", large)))
        .contains("film.mp4 (105.9 MB) – not enclosed, there are too many large files");
  }

  @Test
  void saysOfAFileWhoseBytesAreGoneThatItWasRemoved() throws Exception {
    transcript.enclosures = new Enclosures((file, preview, out) -> {}, folder);

    assertThat(
            transcript.printed(
                sent(1, "", file("tent.png", AttachmentState.CLEAN, true)),
                sent(2, "", file("bill.pdf", AttachmentState.CLEAN, false))))
        .contains("File: tent.png (12 kB) – removed", "File: bill.pdf (12 kB) – removed");
  }

  @Test
  void setsArabicAndHebrewFromRightToLeft() throws Exception {
    var arabic = "مرحبا بالعالم، أريد إرجاع المنتج رقم 12345";
    var hebrew = "שלום עולם, אני רוצה להחזיר את המוצר (12345)";
    try (var pdf =
        transcript.pdf(
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
        transcript.pdf(
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
    try (var pdf =
        transcript.pdf(said(1, Party.CUSTOMER, "TEXT", null, "https://evil.example/ 你好 😀"))) {
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

    var text = transcript.printed(messages);

    assertThat(text).contains("Message number 1.", "Message number 5000.", "Message number 10000.");
  }
}

package dev.parley.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.parley.website.AttachmentGroup;
import dev.parley.website.AttachmentSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileInspectionTest {
  private static final byte[] PNG = SampleFiles.picture("png", 60, 40);

  /** One pixel of WebP, with an alpha channel. */
  private static final byte[] WEBP =
      Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final FileInspection inspection =
      new FileInspection(new FileTypes(), new PictureCodec(new PixelBudget(40_000_000)));
  private UploadFolder folder;

  @BeforeEach
  void aFolder() throws IOException {
    folder = new UploadFolder();
  }

  @AfterEach
  void noFolder() {
    folder.close();
  }

  static Stream<Arguments> refusedTypes() {
    var page = "<html><body><script>alert(1)</script></body></html>";
    return Stream.of(
        arguments("a page", "page.html", utf8(page)),
        arguments("a page that is called a picture", "photo.png", utf8(page)),
        arguments("a page after white space", "a.txt", utf8("\uFEFF \n\t" + page)),
        arguments("a page after a comment", "a.txt", utf8("<!-- hello -->" + page)),
        arguments("an element nobody knows", "a.txt", utf8("<x onclick=alert(1)>y</x>")),
        arguments(
            "a page in UTF-16", "a.txt", ("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE)),
        arguments("a drawing", "a.svg", utf8("<svg xmlns='http://www.w3.org/2000/svg'/>")),
        arguments("a drawing that is called a picture", "a.png", utf8("<svg onload='alert(1)'/>")),
        arguments("XML", "a.xml", utf8("<?xml version='1.0'?><a/>")),
        arguments(
            "a page saved as mail",
            "a.mht",
            utf8("From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n" + page)),
        arguments(
            "a page as mail after other words",
            "a.txt",
            utf8("Snapshot: 1\nMIME-Version: 1.0\nContent-Type: text/html\n\n" + page)),
        arguments("a script", "a.txt", utf8("#!/bin/sh\nrm -rf /\n")),
        arguments("a batch file", "a.txt", utf8("@echo off\r\ndel *\r\n")),
        arguments("a Windows program", "a.txt", join(utf8("MZ"), new byte[500])),
        arguments("a Unix program", "a.txt", join(utf8("\u007FELF"), new byte[500])),
        arguments(
            "a class", "a.png", join(bytes(0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 61), new byte[99])),
        arguments("a shortcut", "a.lnk", join(bytes(0x4C, 0, 0, 0, 1, 0x14, 2, 0), new byte[99])),
        arguments("a Java archive", "a.zip", SampleFiles.zip(Map.of("META-INF/MANIFEST.MF", "x"))),
        arguments("classes in an archive", "a.zip", SampleFiles.zip(Map.of("A.class", "x"))),
        arguments("text with zeros", "a.txt", join(utf8("x".repeat(2000)), new byte[10])),
        arguments("bytes", "a.bin", bytes(0, 1, 2, 3, 250, 251)),
        arguments(
            "a PDF that is an archive too", "a.pdf", join(SampleFiles.pdf(""), zipOf("A.class"))),
        arguments(
            "an old document",
            "a.doc",
            join(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1), new byte[600])));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusedTypes")
  void refusesWhatNobodyTakes(String what, String name, byte[] bytes) {
    assertThatThrownBy(() -> inspect(name, bytes)).isInstanceOf(AttachmentTypeRefused.class);
  }

  static Stream<Arguments> refusedFiles() {
    return Stream.of(
        arguments(
            "a script",
            "active",
            SampleFiles.pdf("/OpenAction << /S /JavaScript /JS (app.alert) >>")),
        arguments("a script in escapes", "active", SampleFiles.pdf("/AA << /S /J#61va#53cript >>")),
        arguments("a program", "active", SampleFiles.pdf("/A << /S /Launch /F (cmd.exe) >>")),
        arguments("a file in it", "active", SampleFiles.pdf("/Names << /EmbeddedFiles 3 0 R >>")),
        arguments("macros", "active", document(Map.of("word/vbaProject.bin", "x"))),
        arguments("controls", "active", document(Map.of("word/activeX/activeX1.xml", "x"))),
        arguments("other files", "active", document(Map.of("word/embeddings/oleObject1.bin", "x"))),
        arguments(
            "a table that says macros",
            "active",
            document(
                Map.of(
                    "[Content_Types].xml",
                    "application/vnd.ms-word.document.macroEnabled.main+xml"))),
        arguments(
            "macros by another name",
            "active",
            document(Map.of("[Content_Types].xml", "application/vnd.ms-office.vbaProject"))),
        arguments(
            "a table whose name is written otherwise",
            "active",
            document(Map.of("[CONTENT_TYPES].XML", "application/vnd.ms-office.vbaProject"))),
        arguments(
            "a table in UTF-16",
            "active",
            document(
                Map.of(
                    "[Content_Types].xml",
                    new String(
                        "application/vnd.ms-office.vbaProject".getBytes(StandardCharsets.UTF_16LE),
                        StandardCharsets.UTF_8)))),
        arguments(
            "a table too long to be read",
            "damaged",
            document(Map.of("[Content_Types].xml", " ".repeat(1 << 20) + "vbaProject"))),
        arguments(
            "65,536 x 65,536 pixels", "pixel-bomb", SampleFiles.pngThatClaims(65_536, 65_536)),
        arguments(
            "50,000 x 50,000 pixels", "pixel-bomb", SampleFiles.pngThatClaims(50_000, 50_000)),
        arguments("half a PNG", "damaged", Arrays.copyOf(PNG, PNG.length / 2)),
        arguments("the beginning of a PNG", "damaged", Arrays.copyOf(PNG, 20)),
        arguments("half an archive", "damaged", Arrays.copyOf(zipOf("a.txt"), 60)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusedFiles")
  void refusesSomeOfWhatIsTakenOtherwise(String what, String reason, byte[] bytes) {
    assertThatThrownBy(() -> inspect("a", bytes))
        .isInstanceOf(AttachmentInvalid.class)
        .extracting(refused -> ((AttachmentInvalid) refused).properties().get("reason"))
        .isEqualTo(reason);
  }

  static Stream<Arguments> takenFiles() {
    return Stream.of(
        arguments("text/plain", "a.txt", utf8("2 < 3, and 5 > 4")),
        arguments("text/plain", "a.exe", utf8("hello")),
        arguments("text/plain", "a.txt", ("\uFEFFGrüß Gott").getBytes(StandardCharsets.UTF_16LE)),
        arguments("text/csv", "a.csv", utf8("a;b\n1;2\n")),
        arguments("application/pdf", "a", SampleFiles.pdf("")),
        arguments("application/pdf", "a", SampleFiles.pdf("/OpenAction [3 0 R /Fit]")),
        arguments(WORD, "a", document(Map.of())),
        arguments(
            "application/vnd.oasis.opendocument.text",
            "a",
            SampleFiles.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text"))),
        arguments("application/zip", "a", zipOf("a.txt")),
        arguments("application/zip", "a", SampleFiles.zip(Map.of("mimetype", "text/html"))),
        arguments("audio/mpeg", "a", join(utf8("ID3\u0003\0\0\0\0\0\0"), new byte[200])),
        arguments("audio/wav", "a", join(utf8("RIFF\0\0\0\0WAVEfmt "), new byte[99])),
        arguments("video/mp4", "a", join(bytes(0, 0, 0, 24), utf8("ftypmp42"), new byte[99])),
        arguments(
            "video/webm",
            "a",
            join(
                bytes(0x1A, 0x45, 0xDF, 0xA3, 0x93, 0x42, 0x82, 0x84),
                utf8("webm"),
                new byte[99])));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("takenFiles")
  void takesTheRestUnchangedByWhatItsBytesSay(String type, String name, byte[] bytes)
      throws IOException {
    var harmless = inspect(name, bytes);

    assertThat(harmless.type()).isEqualTo(type);
    assertThat(harmless.picture()).isNull();
    assertThat(harmless.content()).hasBinaryContent(bytes);
  }

  @Test
  void takesOnlyTheGroupsOfTheWebsite() {
    assertThatThrownBy(() -> inspect("a.pdf", SampleFiles.pdf(""), AttachmentGroup.IMAGES))
        .isInstanceOf(AttachmentTypeRefused.class)
        .extracting(refused -> ((AttachmentTypeRefused) refused).properties().get("found"))
        .isEqualTo("application/pdf");
  }

  @Test
  void turnsAPhotographUprightAndForgetsWhereItWasTaken() throws IOException {
    var photograph = SampleFiles.photograph(60, 40);
    assertThat(latin(photograph)).contains("Exif");

    var harmless = inspect("a.jpg", photograph);

    assertThat(harmless.type()).isEqualTo("image/jpeg");
    assertThat(harmless.picture().width()).isEqualTo(40);
    assertThat(harmless.picture().height()).isEqualTo(60);
    assertThat(latin(Files.readAllBytes(harmless.content()))).doesNotContain("Exif", "MM\0*");
    var seen = ImageIO.read(harmless.content().toFile());
    // red was left: turned to the right it is above
    assertThat(seen.getRGB(20, 5) >> 16 & 0xFF).isGreaterThan(200);
    assertThat(seen.getRGB(20, 55) & 0xFF).isGreaterThan(200);
  }

  @Test
  void leavesBehindWhatFollowsAPicture() throws IOException {
    for (var format : new String[] {"png", "jpg", "gif"}) {
      var page = utf8("<script>alert(1)</script>");
      var both = join(SampleFiles.picture(format, 60, 40), page, zipOf("A.class"));

      var harmless = inspect("a." + format, both);

      assertThat(latin(Files.readAllBytes(harmless.content())))
          .as(format)
          .doesNotContain("script", "A.class");
      Files.delete(harmless.content());
      Files.delete(harmless.picture().preview());
    }
  }

  @Test
  void readsWebp() throws IOException {
    var harmless = inspect("a.webp", WEBP);

    assertThat(harmless.type()).isIn("image/png", "image/jpeg");
    assertThat(harmless.picture().width()).isEqualTo(1);
  }

  @Test
  void makesAPreviewOfAtMost640Pixels() throws IOException {
    var harmless = inspect("a.png", SampleFiles.picture("png", 2000, 500));

    var preview = ImageIO.read(harmless.picture().preview().toFile());
    assertThat(preview.getWidth()).isEqualTo(640);
    assertThat(preview.getHeight()).isEqualTo(160);
    assertThat(harmless.picture().width()).isEqualTo(2000);
  }

  private HarmlessFile inspect(String name, byte[] bytes) throws IOException {
    return inspect(name, bytes, AttachmentGroup.values());
  }

  private HarmlessFile inspect(String name, byte[] bytes, AttachmentGroup... groups)
      throws IOException {
    var file = folder.file("upload");
    Files.deleteIfExists(file);
    folder.copy(new ByteArrayInputStream(bytes), file);
    var settings = new AttachmentSettings(true, AttachmentSettings.MOST_BYTES, List.of(groups));
    return inspection.inspect(file, name, settings, folder);
  }

  private static byte[] document(Map<String, String> more) {
    var files = new LinkedHashMap<String, String>();
    files.put("[Content_Types].xml", "<Types/>");
    files.put("word/document.xml", "<w/>");
    files.putAll(more);
    return SampleFiles.zip(files);
  }

  private static byte[] zipOf(String name) {
    return SampleFiles.zip(Map.of(name, "x"));
  }

  private static byte[] utf8(String text) {
    return SampleFiles.utf8(text);
  }

  private static byte[] join(byte[]... parts) {
    return SampleFiles.join(parts);
  }

  private static byte[] bytes(int... values) {
    var bytes = new byte[values.length];
    for (var i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}

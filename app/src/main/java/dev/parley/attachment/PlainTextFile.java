package dev.parley.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Tells text from what only begins like it: pages, mail with pages in it, scripts, bytes. */
final class PlainTextFile {
  private static final int HEAD = 64 * 1024;
  private static final int MAIL_HEADERS = 4096;

  /** The first thing after white space; what a browser would take for markup begins so. */
  private static final Pattern MARKUP = Pattern.compile("^[\\s\\uFEFF\\x00]*<[!?/a-zA-Z]");

  private static final Pattern SCRIPT =
      Pattern.compile("^[\\s\\uFEFF]*(#!|@echo\\b)", Pattern.CASE_INSENSITIVE);
  private static final Pattern MAIL =
      Pattern.compile("(?im)^(mime-version|content-type|x-unmht-[a-z-]+|content-location):");

  private PlainTextFile() {}

  /** {@code text/plain}, or the type for which it must be refused. */
  static String typeOf(Path file) throws IOException {
    var head = head(file);
    if (MARKUP.matcher(head).find()) {
      return "text/html";
    }
    if (SCRIPT.matcher(head).find()) {
      return "application/x-sh";
    }
    if (MAIL.matcher(head.substring(0, Math.min(head.length(), MAIL_HEADERS))).find()) {
      return "multipart/related";
    }
    return isUtf16(head) || !holdsZero(file) ? "text/plain" : "application/octet-stream";
  }

  private static String head(Path file) throws IOException {
    try (var bytes = Files.newInputStream(file)) {
      var head = bytes.readNBytes(HEAD);
      return new String(head, charsetOf(head));
    }
  }

  private static Charset charsetOf(byte[] head) {
    if (head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE
        ? StandardCharsets.UTF_16LE
        : StandardCharsets.UTF_8;
  }

  /** Only then the mark at the beginning has been read as one of two bytes. */
  private static boolean isUtf16(String head) {
    return head.startsWith("\uFEFF") && head.indexOf('\0') < 0;
  }

  private static boolean holdsZero(Path file) throws IOException {
    try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
      for (var next = bytes.read(); next >= 0; next = bytes.read()) {
        if (next == 0) {
          return true;
        }
      }
      return false;
    }
  }
}

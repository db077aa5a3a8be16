package dev.parley.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;

/** Entity tags made of the content; unlike times they are the same on every node. */
final class ContentTags {

  private static final int HEX_LENGTH = 32;

  private final Map<Version, String> known = new ConcurrentHashMap<>();

  String of(Resource file) {
    try {
      var version = new Version(file.getURL().toString(), file.lastModified());
      return known.computeIfAbsent(version, unknown -> read(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Resource file) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(file.getContentAsByteArray());
      return HexFormat.of().formatHex(hash).substring(0, HEX_LENGTH);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  /** While developing, a file changes under its name. */
  private record Version(String url, long modified) {}
}
